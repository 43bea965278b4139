package gekiban.listen.follow;

import java.util.Random;

/** Evidence made by hand: noise, louder where a recording sounds. */
final class Traces {
    /** Far from any recording's begin and end. */
    static final int SAMPLES = 10_000_000;

    private Traces() {}

    /** Noise of deviation one over all steps. */
    static Trace noise(int recording, long seed, int steps) {
        var random = new Random(seed);
        var sigma = new float[steps];
        for (int i = 0; i < steps; i++) {
            sigma[i] = (float) random.nextGaussian();
        }
        return new Trace(
                recording, SAMPLES, new Lag.Line(-1_000_000 - 5000 * recording, 0, 0), 0, sigma);
    }

    /** The same trace, more evidence from a step to before another. */
    static Trace sounding(Trace trace, int fromStep, int toStep, double mean) {
        float[] sigma = trace.sigma().clone();
        for (int step = fromStep; step < toStep; step++) {
            sigma[step - trace.firstStep()] += (float) mean;
        }
        return new Trace(
                trace.recording(), trace.recordingSamples(), trace.lag(), trace.firstStep(), sigma);
    }
}
