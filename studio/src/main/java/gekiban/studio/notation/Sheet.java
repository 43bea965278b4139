package gekiban.studio.notation;

import java.util.List;

/**
 * A score as read.
 *
 * @param title as written
 * @param composer as written
 * @param lufs loudness that the track is brought to
 * @param reverberationSeconds until the room has fallen by 60 dB
 * @param wet factor of the room's level, 1 is plain
 * @param tailSeconds that the track goes on after the score's end
 * @param barBeats quarter notes in a bar
 * @param bars how many there are, the same in every part
 * @param tempo of all parts
 * @param parts in the score's order
 */
public record Sheet(
        String title,
        String composer,
        double lufs,
        double reverberationSeconds,
        double wet,
        double tailSeconds,
        double barBeats,
        int bars,
        TempoMap tempo,
        List<Part> parts) {
    public Sheet {
        parts = List.copyOf(parts);
    }

    /** The second at which the last bar ends; the track is longer by {@link #tailSeconds}. */
    public double endSeconds() {
        return tempo.seconds(barBeats * bars);
    }

    /**
     * The second at which a bar begins.
     *
     * @param bar from 1
     */
    public double barSeconds(int bar) {
        return tempo.seconds(barBeats * (bar - 1));
    }
}
