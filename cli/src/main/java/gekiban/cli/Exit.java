package gekiban.cli;

/** What the exit status of a command means. */
public final class Exit {

    /** All was done. */
    public static final int OK = 0;

    /** Some of the files could not be read or written; the rest was done. */
    public static final int SOME_FAILED = 1;

    /** The command line was wrong. */
    public static final int USAGE = 2;

    /** Nothing could be done. */
    public static final int NOTHING = 3;

    /** Interrupted (Ctrl-C); what was finished is kept. 128 + SIGINT, as shells count. */
    public static final int INTERRUPTED = 130;

    private Exit() {}

    /**
     * The status of a command that did several things.
     *
     * @param done how many of them
     * @param troubles how many others went wrong
     */
    static int of(int done, int troubles) {
        if (troubles == 0) {
            return OK;
        }
        return done > 0 ? SOME_FAILED : NOTHING;
    }
}
