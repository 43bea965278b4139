package gekiban.listen.follow;

import java.util.Arrays;

/**
 * Evidence along a lag: for each step of {@link Tracer#STEP} samples the product of scene and
 * recording, in standard deviations of what two strangers give.
 *
 * @param recording number in the list of recordings
 * @param recordingSamples its length
 * @param lag where in the recording
 * @param firstStep scene step of {@code sigma[0]}
 * @param sigma one value a step; 0 where the recording is silent
 */
public record Trace(int recording, int recordingSamples, Lag lag, int firstStep, float[] sigma) {
    public int endStep() {
        return firstStep + sigma.length;
    }

    /** Whether this step of the scene holds the recording's first sample, or is next to it. */
    public boolean beginsAt(int step) {
        return Math.abs(step * (double) Tracer.STEP - lag.lagAt(step * (double) Tracer.STEP))
                <= Tracer.STEP;
    }

    /** Whether this step of the scene is the recording's last. */
    public boolean endsAt(int step) {
        double next = (step + 1) * (double) Tracer.STEP;
        return step == endStep() - 1 && next - lag.lagAt(next) >= recordingSamples - Tracer.STEP;
    }

    /** The same with no evidence in a span. */
    Trace without(int fromStep, int toStep) {
        float[] rest = sigma.clone();
        Arrays.fill(rest, fromStep - firstStep, toStep - firstStep, 0);
        return new Trace(recording, recordingSamples, lag, firstStep, rest);
    }

    /** Evidence at a scene step, 0 outside. */
    public float at(int step) {
        int i = step - firstStep;
        return i >= 0 && i < sigma.length ? sigma[i] : 0;
    }

    /**
     * Sum over steps divided by the root of their number: standard deviations of the whole span.
     */
    public double over(int fromStep, int toStep) {
        int from = Math.max(fromStep, firstStep);
        int to = Math.min(toStep, endStep());
        if (from >= to) {
            return 0;
        }
        double sum = 0;
        for (int step = from; step < to; step++) {
            sum += sigma[step - firstStep];
        }
        return sum / Math.sqrt(to - from);
    }
}
