package gekiban.listen.cue;

import java.util.List;

/**
 * A span of an episode in which a recording sounds without a jump.
 *
 * @param cue number of the cue it belongs to, from 1: a jump or loop inside a track begins a new
 *     piece of the same cue
 * @param startSeconds where it begins in the episode
 * @param endSeconds where it ends in the episode
 * @param recording number in the list that was listened for
 * @param recordingStartSeconds where in the recording the piece begins
 * @param confidence how likely it is right, 0 to 1
 * @param speed seconds of the recording that pass in a second of the episode
 * @param levelDb power of the music over everything else's, in decibels
 * @param also every other place that holds the same sound, best first
 */
public record Piece(
        int cue,
        double startSeconds,
        double endSeconds,
        int recording,
        double recordingStartSeconds,
        double confidence,
        double speed,
        double levelDb,
        List<Place> also) {
    public Piece {
        if (!(startSeconds < endSeconds)) {
            throw new IllegalArgumentException(
                    "piece runs from " + startSeconds + " s to " + endSeconds + " s");
        }
        also = List.copyOf(also);
    }

    /** A moment of a recording. */
    public record Place(int recording, double startSeconds) {}

    public double seconds() {
        return endSeconds - startSeconds;
    }

    /** Where the recording is when the episode is at {@code seconds}. */
    public double recordingSecondsAt(double seconds) {
        return recordingStartSeconds + (seconds - startSeconds) * speed;
    }
}
