package gekiban.studio.truth;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one mixed episode.
 *
 * @param minutes length
 * @param speed seconds of a track per second of the episode, as planned, without the clock's error
 * @param cues by their beginnings
 * @param silent spans of more than 3 s in which no music sounds
 * @param episode name of the episode's file without its ending
 * @param codec of its sound
 * @param layout of its channels
 * @param ppm error of the clock on top of {@code speed}, in parts per million
 * @param opening track of the opening, if there is one
 * @param ending track of the ending, if there is one
 * @param unreleased tracks that were kept out of the album
 */
public record Truth(
        double minutes,
        double speed,
        List<TruthCue> cues,
        List<Silence> silent,
        String episode,
        String codec,
        String layout,
        double ppm,
        @Nullable String opening,
        @Nullable String ending,
        List<String> unreleased) {

    /** A span without music; in JSON {@code [start, end]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Silence(double start, double end) {}

    public Truth {
        cues = List.copyOf(cues);
        silent = List.copyOf(silent);
        unreleased = List.copyOf(unreleased);
    }

    /** Seconds in which a cue sounds, cues that overlap counted once each. */
    public double musicSeconds() {
        return cues.stream().mapToDouble(cue -> cue.end() - cue.start()).sum();
    }
}
