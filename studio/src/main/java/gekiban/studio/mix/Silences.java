package gekiban.studio.mix;

import gekiban.studio.truth.Truth.Silence;
import gekiban.studio.truth.TruthCue;
import java.util.ArrayList;
import java.util.List;

/** Finds the spans in which no music sounds. */
public final class Silences {
    /** Shorter ones are breaths between cues. */
    private static final double SHORTEST_SECONDS = 3;

    private Silences() {}

    /**
     * @param cues by their beginnings
     * @param seconds length of the episode
     */
    public static List<Silence> between(List<TruthCue> cues, double seconds) {
        var silences = new ArrayList<Silence>();
        double over = 0; // all music so far has ended by then
        for (var cue : cues) {
            add(silences, over, cue.start());
            over = Math.max(over, cue.end());
        }
        add(silences, over, seconds);
        return silences;
    }

    private static void add(List<Silence> silences, double start, double end) {
        if (end - start > SHORTEST_SECONDS) {
            silences.add(new Silence(start, end));
        }
    }
}
