package gekiban.listen.follow;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets neighbouring runs of different recordings overlap where the evidence of one goes on under
 * the other, as in a crossfade. The way through an episode gives each step to one of them only.
 */
public final class Overlap {
    private static final int LONGEST = 125; // steps: 4 s
    private static final int NEIGHBOUR = 10; // steps between runs that touch
    private static final int EDGE = 32; // steps whose level is expected to go on
    private static final double GAIN = 15; // logarithm of likelihood that an overlap must earn

    private Overlap() {}

    /** The runs, lengthened where they go on. */
    public static List<Run> of(List<Run> runs) {
        var out = new ArrayList<>(runs);
        for (int i = 0; i + 1 < runs.size(); i++) {
            var a = runs.get(i);
            var b = runs.get(i + 1);
            if (a.trace().recording() == b.trace().recording()
                    || b.fromStep() - a.toStep() > NEIGHBOUR) {
                continue;
            }
            int forward =
                    reach(
                            a.trace(),
                            a.toStep(),
                            1,
                            level(a.trace(), a.toStep() - EDGE, a.toStep()));
            int backward =
                    reach(
                            b.trace(),
                            b.fromStep() - 1,
                            -1,
                            level(b.trace(), b.fromStep(), b.fromStep() + EDGE));
            var first = out.get(i);
            out.set(
                    i,
                    new Run(first.trace(), first.fromStep(), a.toStep() + forward, first.gain()));
            out.set(i + 1, new Run(b.trace(), b.fromStep() - backward, b.toStep(), b.gain()));
        }
        return out;
    }

    private static double level(Trace trace, int from, int to) {
        return Math.clamp(trace.over(from, to) / Math.sqrt(to - from) / 2, 0.3, 3);
    }

    /**
     * How many steps from {@code start} on the evidence speaks for the recording at about a level.
     */
    private static int reach(Trace trace, int start, int direction, double mean) {
        double sum = 0;
        double most = GAIN;
        int reach = 0;
        for (int i = 0; i < LONGEST; i++) {
            double e = Math.min(trace.at(start + i * direction), mean + 4);
            sum += mean * e - mean * mean / 2;
            if (sum > most) {
                most = sum;
                reach = i + 1;
            }
        }
        return reach;
    }
}
