package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Field.Type;

/** Fields that several kinds of things have. */
public final class Common {
    /** A {@link Title}. Names of characters and themes are titles too. */
    public static final Field TITLE =
            Field.many("title", Type.TEXT)
                    .details("script", "language", "kind")
                    .apartBy("script", "language", "kind");

    /** A {@link Credit}: a role, and the name that it is credited to. */
    public static final Field CREDIT =
            Field.many("credit", Type.TEXT)
                    .details("instrument", "share", "society", "note")
                    .apartBy("instrument")
                    .to(Kind.NAME)
                    .andTo(Kind.CHARACTER);

    /** An {@link ExternalId}: what another catalogue calls it. */
    public static final Field EXTERNAL_ID =
            Field.many("external_id", Type.TEXT)
                    .details("site")
                    .apartBy("site")
                    .keyedBy(Keyed.SITE);

    /** A {@link Link} to a page about it. */
    public static final Field LINK = Field.many("link", Type.TEXT).details("kind", "note");

    /** A {@link Holding}: who owns or wants it. */
    public static final Field HOLDING =
            Field.many("holding", Type.TEXT).details("who", "note").apartBy("who");

    /** A {@link MediaFile}: where its sound or picture lies. */
    public static final Field FILE =
            Field.many("file", Type.TEXT)
                    .details("sound", "seconds", "edition", "stream")
                    .keyedBy(Keyed.SOUND);

    /** A {@link Rating}: what somebody thinks of it, in stars of five. */
    public static final Field RATING =
            Field.many("rating", Type.TEXT)
                    .choices("0", "0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5")
                    .details("who", "of", "on", "note")
                    .apartBy("who", "of", "on");

    /** What sort of music somebody calls it: "experimental". */
    public static final Field GENRE = Field.many("genre", Type.TEXT).details("who");

    /** How long it is, seconds. */
    public static final Field LENGTH = Field.one("length", Type.SECONDS);

    /** Whether more may be said to it at this desk; where nobody says, it may. */
    public static final Field COMMENTS = Field.one("comments", Type.TEXT).choices("open", "closed");

    /** Anything else worth saying. */
    public static final Field NOTE = Field.many("note", Type.TEXT);

    private Common() {}
}
