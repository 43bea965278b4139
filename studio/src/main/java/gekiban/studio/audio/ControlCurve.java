package gekiban.studio.audio;

import java.util.Arrays;

/**
 * A gain or an activity over the time of an episode, one value every 10 ms, straight lines between.
 * A curve per sample would be as large as the episode's sound.
 */
public final class ControlCurve {
    private static final int STEP_FRAMES = Stereo.RATE_HZ / 100;

    private final float[] values;

    private ControlCurve(float[] values) {
        this.values = values;
    }

    /** A curve of one value over so many frames. */
    public static ControlCurve constant(int frames, double value) {
        var values = new float[frames / STEP_FRAMES + 2];
        Arrays.fill(values, (float) value);
        return new ControlCurve(values);
    }

    /** Sets the span to {@code value}; edges are ramps of 10 ms. */
    public void set(int fromFrame, int toFrame, double value) {
        int from = Math.clamp(Math.round((double) fromFrame / STEP_FRAMES), 0, values.length);
        int to = Math.clamp(Math.round((double) toFrame / STEP_FRAMES), from, values.length);
        Arrays.fill(values, from, to, (float) value);
    }

    /** Lowers the span to {@code value} where it is higher. */
    public void limit(int fromFrame, int toFrame, double value) {
        int from = Math.clamp(Math.round((double) fromFrame / STEP_FRAMES), 0, values.length);
        int to = Math.clamp(Math.round((double) toFrame / STEP_FRAMES), from, values.length);
        for (int i = from; i < to; i++) {
            values[i] = Math.min(values[i], (float) value);
        }
    }

    /** The mean of the values within {@code seconds} to both sides; outside counts as 0. */
    public ControlCurve smoothed(double seconds) {
        int half = Math.max(1, (int) Math.round(Stereo.frames(seconds) / (double) STEP_FRAMES));
        var sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        var smooth = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(values.length, i + half + 1);
            smooth[i] = (float) ((sums[to] - sums[from]) / (2 * half + 1));
        }
        return new ControlCurve(smooth);
    }

    /** The value at a frame; the ends go on. */
    public float at(int frame) {
        int step = Math.clamp(frame / STEP_FRAMES, 0, values.length - 2);
        float part = Math.clamp((frame - step * STEP_FRAMES) / (float) STEP_FRAMES, 0f, 1f);
        return values[step] + part * (values[step + 1] - values[step]);
    }
}
