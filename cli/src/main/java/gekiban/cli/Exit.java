package gekiban.cli;

/** What the exit status of a command means. */
public final class Exit {

    /** All was done. */
    public static final int OK = 0;

    /** Some of the files could not be read or written; the rest was done. */
    public static final int SOME_FAILED = 1;

    /** The command line was wrong, or nothing could be done at all. */
    public static final int USAGE = 2;

    /** Interrupted (Ctrl-C); what was finished is kept. 128 + SIGINT, as shells count. */
    public static final int INTERRUPTED = 130;

    private Exit() {}
}
