package gekiban.desk.accounts;

/** A name, a password or a change that cannot be; the message is one line for people. */
public final class Unsuitable extends Exception {
    private static final long serialVersionUID = 1;

    /** What is the matter, for those who say it in other words. */
    public enum Why {
        NAME,
        TAKEN,
        SHORT,
        LONG,
        COMMON,
        UNKNOWN,
        LAST_OWNER
    }

    private final Why why;

    Unsuitable(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
