package gekiban.desk.talk;

import java.io.IOException;
import java.util.Locale;

/** What somebody sent was not taken, and nothing was done. */
public final class NotTaken extends IOException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String told;

    /** Why it was not. */
    public enum Why {
        EMPTY,
        LONG,
        LINKS,
        /** The same words by the same person. */
        TWICE,
        /** It is in the list already; {@link #told()} is where. */
        ALREADY,
        /** It was suggested already. */
        SUGGESTED,
        /** It was suggested, and refused. */
        REFUSED,
        CLOSED,
        /** What it was for is not there, or not for this person. */
        GONE,
        /** Somebody changed it meanwhile. */
        CHANGED,
        FULL;

        /** As keys of words have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NotTaken(Why why) {
        this(why, "");
    }

    public NotTaken(Why why, String told) {
        super("not taken: " + why.word() + (told.isEmpty() ? "" : ", " + told));
        this.why = why;
        this.told = told;
    }

    public Why why() {
        return why;
    }

    /** A name or number that belongs to it; empty where none does. */
    public String told() {
        return told;
    }
}
