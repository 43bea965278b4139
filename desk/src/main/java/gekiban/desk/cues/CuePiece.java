package gekiban.desk.cues;

import java.util.List;

/**
 * A span of an episode in which a track sounds without a jump.
 *
 * @param cue number of the cue that it belongs to, from 1
 * @param startSeconds where it begins in the episode
 * @param endSeconds where it ends in the episode
 * @param track what sounds
 * @param trackStartSeconds where in the track it begins
 * @param confidence how likely it is right, 0 to 1
 * @param speed seconds of the track that pass in a second of the episode
 * @param levelDb power of the music over everything else's, in decibels, -120 to 120
 * @param also every other place that holds the same sound, best first
 * @param said who says so, and how far it is to be believed
 */
public record CuePiece(
        int cue,
        double startSeconds,
        double endSeconds,
        Track track,
        double trackStartSeconds,
        double confidence,
        double speed,
        double levelDb,
        List<Place> also,
        Said said) {

    /**
     * Who says so.
     *
     * @param source {@code heard}, or the person who entered or corrected it
     * @param state {@code suggested}, {@code confirmed} or {@code entered}
     */
    public record Said(String source, String state) {
        /** What a machine heard and nobody looked at yet. */
        public static final Said HEARD = new Said("heard", "suggested");
    }

    /** A piece as it was heard. */
    public CuePiece(
            int cue,
            double startSeconds,
            double endSeconds,
            Track track,
            double trackStartSeconds,
            double confidence,
            double speed,
            double levelDb,
            List<Place> also) {
        this(
                cue,
                startSeconds,
                endSeconds,
                track,
                trackStartSeconds,
                confidence,
                speed,
                levelDb,
                also,
                Said.HEARD);
    }

    /** A moment of a track. */
    public record Place(Track track, double startSeconds) {
        public Place {
            startSeconds = rounded(startSeconds, 1e3);
        }
    }

    private static final double MOST_DB = 120;

    // What is kept and written has so many digits; what is said at once has no more, so that asking
    // again gives the same answer.
    public CuePiece {
        also = List.copyOf(also);
        startSeconds = rounded(startSeconds, 1e3);
        endSeconds = rounded(endSeconds, 1e3);
        trackStartSeconds = rounded(trackStartSeconds, 1e3);
        confidence = rounded(confidence, 1e3);
        speed = rounded(speed, 1e7);
        levelDb = rounded(Math.clamp(levelDb, -MOST_DB, MOST_DB), 10);
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    public double trackEndSeconds() {
        return trackSecondsAt(endSeconds);
    }

    /** Where the track is when the episode is at {@code seconds}. */
    public double trackSecondsAt(double seconds) {
        return trackStartSeconds + (seconds - startSeconds) * speed;
    }

    public boolean soundsAt(double seconds) {
        return startSeconds <= seconds && seconds < endSeconds;
    }
}
