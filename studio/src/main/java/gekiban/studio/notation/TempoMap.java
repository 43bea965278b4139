package gekiban.studio.notation;

import java.util.List;

/**
 * Makes seconds of quarter notes. The tempo is the same from one change to the next.
 *
 * @param changes in the order of their beats, the first at beat 0
 */
public record TempoMap(List<Change> changes) {
    /**
     * @param beat from which on it holds, in quarter notes
     * @param quartersPerMinute its speed
     */
    public record Change(double beat, double quartersPerMinute) {}

    public TempoMap {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.getFirst().beat() != 0) {
            throw new IllegalArgumentException("no tempo at the beginning");
        }
    }

    /** The second of a beat. */
    public double seconds(double beat) {
        double seconds = 0;
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            boolean holdsOn = i + 1 == changes.size() || beat <= changes.get(i + 1).beat();
            double until = holdsOn ? beat : changes.get(i + 1).beat();
            seconds += (until - change.beat()) * 60 / change.quartersPerMinute();
            if (holdsOn) {
                break;
            }
        }
        return seconds;
    }
}
