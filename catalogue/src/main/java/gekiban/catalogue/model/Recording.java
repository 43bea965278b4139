package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** The sound itself. The same recording can be a track of several releases. */
public final class Recording {
    public static final Field WORK = Field.many("work", Type.REFERENCE).to(Kind.WORK);

    /** Another recording of the same; the text says how it differs: "the film's version". */
    public static final Field ANOTHER_OF =
            Field.many("another_of", Type.REFERENCE).to(Kind.RECORDING);

    /** A shortened or spliced form of another. */
    public static final Field EDIT_OF = Field.many("edit_of", Type.REFERENCE).to(Kind.RECORDING);

    public static final Field ISRC = Field.many("isrc", Type.TEXT).keyedBy(Keyed.TEXT);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    WORK,
                    ANOTHER_OF,
                    EDIT_OF,
                    Common.LENGTH,
                    ISRC,
                    Common.CREDIT,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.RATING,
                    Common.GENRE,
                    Common.NOTE);

    private Recording() {}
}
