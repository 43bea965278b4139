package gekiban.listen.cue;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import java.util.ArrayList;
import java.util.List;

/**
 * A run and how sure it is.
 *
 * @param run what was heard
 * @param confidence 0 to 1
 */
public record Weighed(Run run, double confidence) {
    private static final int NEAR = 2 * 4000 / Tracer.STEP; // steps
    private static final double SURE = 0.95;

    /**
     * Weighs runs one by one, then by their neighbours: a doubtful piece beside a sure one of the
     * same recording is most likely its continuation.
     *
     * @return all of them, in the same order
     */
    public static List<Weighed> all(List<Run> runs, Tracer tracer) {
        var evidence = runs.stream().map(run -> Evidence.of(run, tracer)).toList();
        var out = new ArrayList<Weighed>();
        for (int i = 0; i < runs.size(); i++) {
            boolean continues =
                    isSureNeighbour(runs, evidence, i, i - 1) || isSureNeighbour(runs, evidence, i, i + 1);
            out.add(new Weighed(runs.get(i), evidence.get(i).confidence(continues)));
        }
        return out;
    }

    private static boolean isSureNeighbour(List<Run> runs, List<Evidence> evidence, int i, int other) {
        if (other < 0 || other >= runs.size()) {
            return false;
        }
        var a = runs.get(Math.min(i, other));
        var b = runs.get(Math.max(i, other));
        return a.trace().recording() == b.trace().recording()
                && b.fromStep() - a.toStep() < NEAR
                && evidence.get(other).confidence(false) > SURE;
    }
}
