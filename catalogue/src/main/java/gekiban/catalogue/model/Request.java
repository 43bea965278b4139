package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** "Please review this." Its title is what the work is called by those who wish it. */
public final class Request {
    /** What is wished for, where the catalogue has it. */
    public static final Field WANTED =
            Field.many("wanted", Type.REFERENCE).to(Kind.SHOW, Kind.RELEASE, Kind.ARTIST);

    /** Which of several albums: "1", "2". */
    public static final Field VOLUME = Field.many("volume", Type.TEXT);

    /** More than the one work: "franchise", "all", or what else is written. */
    public static final Field SCOPE = Field.one("scope", Type.TEXT);

    /** Whom those who wish it name as having made it; {@code doubt} in their words. */
    public static final Field CREDITED =
            Field.many("credited", Type.TEXT).details("doubt").to(Kind.NAME);

    /** The words in which a wisher is not sure. */
    public static final Field DOUBT = Field.many("doubt", Type.TEXT);

    /** Who wishes it: the words, and the comment that they are in. */
    public static final Field WISH =
            Field.many("wish", Type.TEXT).details("kind", "who", "at").to(Kind.COMMENT);

    public static final Field STATE =
            Field.one("state", Type.TEXT).choices("open", "planned", "written", "declined");

    /** The text that answers it. */
    public static final Field ANSWERED_BY = Field.many("answered_by", Type.REFERENCE).to(Kind.TEXT);

    public static final List<Field> FIELDS =
            List.of(
                    Common.TITLE,
                    WANTED,
                    VOLUME,
                    SCOPE,
                    CREDITED,
                    DOUBT,
                    WISH,
                    STATE,
                    ANSWERED_BY,
                    Common.COMMENTS,
                    Common.NOTE);

    private Request() {}
}
