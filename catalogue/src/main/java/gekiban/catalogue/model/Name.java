package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** One of the names that an artist goes by. Credits point to names: as somebody was credited. */
public final class Name {
    public static final Field TEXT = Field.one("text", Type.TEXT).keyedBy(Keyed.TEXT);
    public static final Field ARTIST = Field.one("artist", Type.REFERENCE).to(Kind.ARTIST);
    public static final Field KIND =
            Field.one("kind", Type.TEXT)
                    .choices(
                            "legal",
                            "pseudonym",
                            "unit",
                            "credited_as",
                            "romanised",
                            "translated",
                            "misprint");

    /** Jpan, Latn. */
    public static final Field SCRIPT = Field.one("script", Type.TEXT);

    /** In kana. */
    public static final Field READING = Field.one("reading", Type.TEXT);

    /** In Latin letters, by a system. */
    public static final Field ROMANISED =
            Field.many("romanised", Type.TEXT).details("system").apartBy("system");

    public static final Field ORDER =
            Field.one("order", Type.TEXT).choices("family_given", "given_family");

    /** Language and country that it is used in: "ja", "en-US". */
    public static final Field LOCALE = Field.one("locale", Type.TEXT);

    /** Whether it is the one to show. */
    public static final Field PRIMARY = Field.one("primary", Type.YES_NO);

    public static final List<Field> FIELDS =
            List.of(
                    TEXT,
                    ARTIST,
                    KIND,
                    SCRIPT,
                    READING,
                    ROMANISED,
                    ORDER,
                    LOCALE,
                    PRIMARY,
                    Common.NOTE);

    private Name() {}
}
