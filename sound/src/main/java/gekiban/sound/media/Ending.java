package gekiban.sound.media;

/**
 * How a child ended, and what that says of its input.
 *
 * @param status exit status
 * @param stalled whether it was ended for giving no output
 * @param standardError the end of what it said
 */
record Ending(int status, boolean stalled, String standardError) {

    /** An audio stream may be this much shorter than its file is said to be, seconds and share. */
    private static final double MISSING_SECONDS = 1;

    private static final double MISSING_SHARE = 0.01;

    /** ffmpeg's words for files whose end is missing. */
    private static final String[] SIGNS = {
        "File ended prematurely", "partial file", "Packet corrupt", "Truncat", "truncated"
    };

    /** What ffmpeg answers with when SIGINT or SIGTERM told it to end. */
    private static final int TOLD_TO_END = 255;

    /** What it answers with when more than three signals came before it had ended. */
    private static final int TOLD_AGAIN_AND_AGAIN = 123;

    /**
     * Waits for the end.
     *
     * @throws InterruptedException also when somebody told the child to end. Ctrl-C reaches it as
     *     soon as this program: half a sound must not be taken for a file that breaks off
     */
    static Ending of(Child child) throws InterruptedException {
        int status = child.await();
        boolean isTold = status == TOLD_TO_END || status == TOLD_AGAIN_AND_AGAIN;
        if (isTold && !child.stalled()) {
            throw new InterruptedException("ffmpeg was told to end");
        }
        return new Ending(status, child.stalled(), child.standardError());
    }

    String causeOr(String otherwise) {
        return stalled
                ? "ffmpeg gave no output for %d s".formatted(Child.STALL_NANOS / 1_000_000_000L)
                : Complaint.of(standardError, otherwise);
    }

    /** One line when the sound broke off after so many seconds; empty when it is whole. */
    String troubleAfter(double seconds, MediaInfo info) {
        if (stalled || status != 0) {
            return causeOr("ffmpeg ended with status " + status);
        }
        if (endsEarly(seconds, info)) {
            return "breaks off at %.0f s of %.0f s".formatted(seconds, info.durationSeconds());
        }
        for (String sign : SIGNS) {
            if (standardError.contains(sign)) {
                return "breaks off at %.0f s (%s)".formatted(seconds, causeOr(sign));
            }
        }
        return "";
    }

    /**
     * With pictures the sound may be shorter than the file, and a guessed duration says nothing.
     */
    private boolean endsEarly(double seconds, MediaInfo info) {
        double missing = info.durationSeconds() - seconds;
        return missing > MISSING_SECONDS
                && missing > MISSING_SHARE * info.durationSeconds()
                && !info.hasVideo()
                && !standardError.contains("Estimating duration from bitrate");
    }
}
