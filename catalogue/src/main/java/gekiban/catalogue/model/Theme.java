package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** A melody that returns. Its titles are what people call it; their sources say who. */
public final class Theme {
    public static final Field SHOW = Field.many("show", Type.REFERENCE).to(Kind.SHOW);

    /** What it stands for; a character is pointed to. */
    public static final Field SUBJECT =
            Field.many("subject", Type.TEXT).details("kind").to(Kind.CHARACTER);

    /** A {@link Statement}: where it is heard. */
    public static final Field STATEMENT =
            Field.many("statement", Type.TEXT)
                    .details("start", "end", "key", "tempo", "bars")
                    .to(Kind.TRACK, Kind.RECORDING);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    SHOW,
                    SUBJECT,
                    STATEMENT,
                    Common.LINK,
                    Common.RATING,
                    Common.NOTE);

    private Theme() {}
}
