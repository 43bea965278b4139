package gekiban.desk.pages.use;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import java.util.OptionalDouble;

/**
 * A stretch of an episode in which a recording runs without a jump.
 *
 * @param cue that it is a piece of
 * @param first whether the cue begins with it
 * @param startMs where in the episode
 * @param endMs where in the episode
 * @param recordingMs where in the recording it begins
 * @param speed seconds of the recording that pass in a second of the episode
 * @param level power of the music over everything else, decibels; empty where nothing measured it
 * @param sign "heard", "unsure", "confirmed", "corrected" or "entered"
 */
public record RecordingUse(
        Id cue,
        Label episode,
        Id recording,
        boolean first,
        int startMs,
        int endMs,
        int recordingMs,
        double speed,
        OptionalDouble level,
        String sign) {

    public double start() {
        return startMs / 1000.0;
    }

    public double length() {
        return (endMs - startMs) / 1000.0;
    }

    /** Where in the recording it begins, seconds. */
    public double from() {
        return recordingMs / 1000.0;
    }

    /** Where in the recording it ends, seconds. */
    public double to() {
        return from() + length() * speed;
    }

    /** Whether nobody has said yet that it is so. */
    public boolean isOpen() {
        return sign.equals("heard") || sign.equals("unsure");
    }
}
