package gekiban.catalogue.cues;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a cue in which a recording runs without a jump.
 *
 * @param recording what sounds
 * @param startMs where in the episode, milliseconds
 * @param endMs where in the episode, after the start
 * @param recordingMs where in the recording it begins
 * @param speed seconds of the recording that pass in a second of the episode
 * @param levelDb power of the music over everything else
 * @param confidence how likely it is right, 0 to 1
 * @param also other places that hold the same sound, best first
 */
public record Piece(
        Id recording,
        int startMs,
        int endMs,
        int recordingMs,
        double speed,
        double levelDb,
        double confidence,
        List<Place> also) {

    /** A moment of a recording. */
    public record Place(Id recording, int ms) {}

    public Piece {
        also = List.copyOf(also);
        if (recording.kind() != Kind.RECORDING) {
            throw new IllegalArgumentException(recording + " is no recording");
        }
        if (startMs < 0 || endMs <= startMs) {
            throw new IllegalArgumentException(
                    "a piece from " + startMs + " ms to " + endMs + " ms");
        }
    }

    public int lengthMs() {
        return endMs - startMs;
    }

    /** Milliseconds that two have in common, 0 for none. */
    int overlap(Piece other) {
        return Math.max(0, Math.min(endMs, other.endMs) - Math.max(startMs, other.startMs));
    }

    /** Reads what {@link #written} wrote. */
    public static List<Place> places(@Nullable String written) {
        if (written == null) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (String place : written.split("\\|", -1)) {
            int at = place.indexOf('@');
            places.add(
                    new Place(
                            new Id(Kind.RECORDING, Long.parseLong(place.substring(0, at))),
                            Integer.parseInt(place.substring(at + 1))));
        }
        return places;
    }

    /** Places as the store keeps them: recording@ms with | between; null for none. */
    public static @Nullable String written(List<Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        for (var place : places) {
            text.append(text.isEmpty() ? "" : "|")
                    .append(place.recording().number())
                    .append('@')
                    .append(place.ms());
        }
        return text.toString();
    }
}
