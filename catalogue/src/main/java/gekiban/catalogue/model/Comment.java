package gekiban.catalogue.model;

import gekiban.catalogue.model.Field.Type;
import java.util.List;

/** What somebody said to a text, a list, a cue or a request. */
public final class Comment {
    /** What it is said to. */
    public static final Field ON =
            Field.many("on", Type.REFERENCE).to(Kind.TEXT, Kind.LIST, Kind.CUE, Kind.REQUEST);

    /** The comment that it answers; without one it answers the whole. */
    public static final Field ANSWERS = Field.one("answers", Type.REFERENCE).to(Kind.COMMENT);

    public static final Field BY = Text.BY;

    /** Which of the comments of what it is said to, from 1. */
    public static final Field NUMBER = ListItem.NUMBER;

    /** When, as its site writes it. */
    public static final Field WHEN = Field.one("when", Type.TEXT);

    /** How many like it. */
    public static final Field LIKES = Field.one("likes", Type.WHOLE);

    public static final Field WORDS = ListItem.WORDS;

    /** An item of a list that it speaks of, and how it takes it. */
    public static final Field TAKES =
            Field.many("takes", Type.TEXT)
                    .choices("agrees", "challenges", "speaks_of")
                    .details("at")
                    .to(Kind.ITEM);

    /**
     * Of one that was written at this desk: whether it waits for somebody to let it be seen, is
     * seen, or was hidden. One that came with a text has none.
     */
    public static final Field MODERATION =
            Field.one("moderation", Type.TEXT).choices("waiting", "shown", "hidden");

    public static final List<Field> FIELDS =
            List.of(
                    ON,
                    ANSWERS,
                    NUMBER,
                    BY,
                    WHEN,
                    LIKES,
                    WORDS,
                    TAKES,
                    MODERATION,
                    Common.COMMENTS,
                    Common.NOTE);

    private Comment() {}
}
