package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A numbered place on a medium. */
public final class Track {
    public static final Field MEDIUM = Field.one("medium", Type.REFERENCE).to(Kind.MEDIUM);

    /** From 1; 0 is what some discs hide before the first. */
    public static final Field NUMBER = Field.one("number", Type.WHOLE);

    /** As printed where that is no number: "A1". */
    public static final Field POSITION = Field.one("position", Type.TEXT);

    public static final Field RECORDING = Field.one("recording", Type.REFERENCE).to(Kind.RECORDING);

    /** The code of the session it was recorded for: "M-12". */
    public static final Field M_NUMBER = Field.many("m_number", Type.TEXT);

    public static final List<Field> FIELDS =
            List.of(
                    MEDIUM,
                    NUMBER,
                    POSITION,
                    Common.TITLE,
                    M_NUMBER,
                    Common.LENGTH,
                    RECORDING,
                    Common.CREDIT,
                    Common.FILE,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.RATING,
                    Common.GENRE,
                    Common.NOTE);

    private Track() {}
}
