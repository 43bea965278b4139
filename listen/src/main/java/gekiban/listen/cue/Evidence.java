package gekiban.listen.cue;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;

/**
 * What speaks for a run, beside its length.
 *
 * @param gain logarithm of the likelihood with the recording over that without
 * @param sigma products along its lag in standard deviations of the whole run
 * @param contrast how far that stands above the products at lags around, which share its notes but
 *     not its sound
 * @param spread share of its quarter seconds that speak for it by themselves
 * @param seconds its length
 */
public record Evidence(double gain, double sigma, double contrast, double spread, double seconds) {
    private static final int BLOCK = 8; // steps: a quarter of a second
    // a logistic curve through runs known to be right and wrong
    private static final double EVEN = 8.5;
    private static final double SLOPE = 2.2;
    private static final double CONTINUES = 1.5;
    private static final int[] OFFSETS = offsets(48);
    private static final int LONGEST = 250; // steps looked at for contrast: 8 s, from the strongest

    /** Weighs a run. */
    public static Evidence of(Run run, Tracer tracer) {
        var trace = run.trace();
        int from = run.fromStep();
        int to = run.toStep();
        int blocks = 0;
        int speaking = 0;
        for (int at = from; at < to; at += BLOCK) {
            int end = Math.min(to, at + BLOCK);
            blocks++;
            speaking += trace.over(at, end) > 1 ? 1 : 0;
        }
        int middle = strongest(run);
        int until = Math.min(to, middle + LONGEST);
        double[] beside = tracer.beside(trace.recording(), trace.lag(), OFFSETS, middle, until);
        double around = 0;
        for (int i = 0; i < OFFSETS.length; i++) {
            around += beside[i] * beside[i];
        }
        double here = beside[OFFSETS.length];
        return new Evidence(
                run.gain(),
                trace.over(from, to),
                here / Math.max(1, Math.sqrt(around / OFFSETS.length)),
                (double) speaking / blocks,
                run.steps() * (double) Tracer.STEP / 4000);
    }

    /**
     * How likely the run is right, 0 to 1.
     *
     * @param continues whether a sure run of the same recording touches it
     */
    double confidence(boolean continues) {
        double strength = Math.log(Math.max(gain, 1)) + 1.5 * Math.log(Math.max(contrast, 1));
        return 1 / (1 + Math.exp(-SLOPE * (strength + (continues ? CONTINUES : 0) - EVEN)));
    }

    /** Lags on both sides, from 9 samples on, at no common period's multiples. */
    private static int[] offsets(int count) {
        var offsets = new int[count];
        for (int i = 0; i < count; i++) {
            offsets[i] = (9 + i * 7 / 2) * (i % 2 == 0 ? 1 : -1);
        }
        return offsets;
    }

    private static int strongest(Run run) {
        int best = run.fromStep();
        double most = 0;
        for (int at = run.fromStep(); at + LONGEST <= run.toStep(); at += LONGEST / 4) {
            double here = run.trace().over(at, at + LONGEST);
            if (here > most) {
                most = here;
                best = at;
            }
        }
        return best;
    }
}
