package gekiban.listen.follow;

/**
 * Evidence along a line: for each step of {@link Tracer#STEP} samples the product of scene and
 * recording, in standard deviations of what two strangers give.
 *
 * @param recording number in the list of recordings
 * @param line where in the recording
 * @param firstStep scene step of {@code sigma[0]}
 * @param sigma one value a step; 0 where the recording is silent
 */
public record Trace(int recording, Line line, int firstStep, float[] sigma) {
    public int endStep() {
        return firstStep + sigma.length;
    }

    /** Evidence at a scene step, 0 outside. */
    public float at(int step) {
        int i = step - firstStep;
        return i >= 0 && i < sigma.length ? sigma[i] : 0;
    }

    /** Sum over steps divided by the root of their number: standard deviations of the whole span. */
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
