package gekiban.listen.cue;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import gekiban.listen.signature.Signature;
import java.util.ArrayList;
import java.util.List;

/**
 * A run and how sure it is.
 *
 * @param run what was heard
 * @param confidence how likely it is right, 0 to 1
 */
public record Weighed(Run run, double confidence) {
    /*
     * A logistic curve through the gain and the length of runs that were known to be right or wrong
     * (docs/listening.md has the table). What answers falsely is hardly ever noise: it is a note or a
     * sample that two recordings share, loud but short. So length counts beside gain, up to the few
     * seconds that a shared note lasts.
     */
    private static final double EVEN = -12.8;
    private static final double PER_LOG_GAIN = 1.9;
    private static final double PER_LOG_SECOND = 3.6;
    private static final double LONG_SECONDS = 4;
    private static final double CONTINUES = 2.5;

    private static final int NEAR = 2 * Signature.RATE_HZ / Tracer.STEP; // steps
    private static final double SURE = 0.95;

    /**
     * Weighs runs one by one, then by their neighbours: a doubtful piece beside a sure one of the
     * same recording is most likely its continuation.
     *
     * @param runs in order of time
     * @return all of them, in the same order
     */
    public static List<Weighed> all(List<Run> runs) {
        var out = new ArrayList<Weighed>();
        for (int i = 0; i < runs.size(); i++) {
            boolean continues = isSureNeighbour(runs, i, i - 1) || isSureNeighbour(runs, i, i + 1);
            out.add(new Weighed(runs.get(i), confidence(runs.get(i), continues)));
        }
        return out;
    }

    private static double confidence(Run run, boolean continues) {
        double seconds = (double) run.steps() * Tracer.STEP / Signature.RATE_HZ;
        double logit =
                EVEN
                        + PER_LOG_GAIN * Math.log(Math.max(run.gain(), 1))
                        + PER_LOG_SECOND * Math.log(Math.min(seconds, LONG_SECONDS))
                        + (continues ? CONTINUES : 0);
        return 1 / (1 + Math.exp(-logit));
    }

    private static boolean isSureNeighbour(List<Run> runs, int i, int other) {
        if (other < 0 || other >= runs.size()) {
            return false;
        }
        var a = runs.get(Math.min(i, other));
        var b = runs.get(Math.max(i, other));
        return a.trace().recording() == b.trace().recording()
                && b.fromStep() - a.toStep() < NEAR
                && confidence(runs.get(other), false) > SURE;
    }
}
