package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/**
 * An opening, ending or insert. Who performs it is a credit, with the character that is sung where
 * there is one.
 */
public final class Song {
    /** A {@link SongUse}: in which show, as what, in which episodes. */
    public static final Field USE =
            Field.many("use", Type.TEXT)
                    .choices("OP", "ED", "IN")
                    .details("sequence", "version", "episodes", "note")
                    .to(Kind.SHOW);

    public static final Field RECORDING =
            Field.many("recording", Type.REFERENCE).to(Kind.RECORDING);
    public static final Field WORK = Field.one("work", Type.REFERENCE).to(Kind.WORK);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    USE,
                    Common.CREDIT,
                    RECORDING,
                    WORK,
                    Common.EXTERNAL_ID,
                    Common.LINK,
                    Common.RATING,
                    Common.GENRE,
                    Common.NOTE);

    private Song() {}
}
