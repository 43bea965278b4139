package gekiban.studio.hall;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;
import java.util.Arrays;

/**
 * Keeps the true peak under a ceiling. It looks ahead: the gain is on its way down before the peak
 * comes, and without a corner, so that nothing clicks. Both sides get the same gain. Stateless
 * between sounds.
 */
public final class Limiter {
    private static final double AHEAD_SECONDS = 0.005;
    private static final double RELEASE_SECONDS = 0.080;
    // A moving gain can lift the curve between two samples by a trifle.
    private static final double MARGIN_DB = 0.03;

    private final double ceiling;

    /**
     * @param ceilingDb highest true peak, in dB against full scale
     */
    public Limiter(double ceilingDb) {
        this.ceiling = Decibels.toAmplitude(ceilingDb - MARGIN_DB);
    }

    /**
     * Limits in place.
     *
     * @return whether there was anything to do
     */
    public boolean apply(Stereo sound) {
        var allowed = allowed(sound);
        if (allowed.length == 0) {
            return false;
        }
        int ahead = Stereo.frames(AHEAD_SECONDS);
        double[] gains = lowestAhead(allowed, ahead);
        release(gains);
        // two means in a row are a triangle: a gain without corners
        mean(gains, ahead / 2);
        mean(gains, ahead / 2);
        float[] left = sound.left();
        float[] right = sound.right();
        for (int i = 0; i < gains.length; i++) {
            left[i] = (float) (left[i] * gains[i]);
            right[i] = (float) (right[i] * gains[i]);
        }
        return true;
    }

    /** The highest gain at each sample that keeps it down; nothing when all of them are 1. */
    private double[] allowed(Stereo sound) {
        var allowed = new double[sound.frames()];
        Arrays.fill(allowed, 1);
        boolean any = false;
        for (int i = 0; i < allowed.length; i++) {
            double peak =
                    Math.max(
                            TruePeak.after(sound.left(), i, ceiling),
                            TruePeak.after(sound.right(), i, ceiling));
            if (peak > ceiling) {
                any = true;
                double gain = ceiling / peak;
                allowed[i] = Math.min(allowed[i], gain);
                if (i + 1 < allowed.length) {
                    allowed[i + 1] = gain;
                }
            }
        }
        return any ? allowed : new double[0];
    }

    /** The lowest of each value and the {@code ahead} values after it. */
    private static double[] lowestAhead(double[] values, int ahead) {
        var lowest = new double[values.length];
        // places that may still be the lowest of a window: each lower than all before it in time
        var queue = new int[values.length];
        int head = 0;
        int tail = 0;
        for (int i = values.length - 1; i >= 0; i--) {
            while (tail > head && values[queue[tail - 1]] >= values[i]) {
                tail--;
            }
            queue[tail++] = i;
            if (queue[head] > i + ahead) {
                head++;
            }
            lowest[i] = values[queue[head]];
        }
        return lowest;
    }

    private static void release(double[] gains) {
        double back = 1 - StrictMath.exp(-1 / (RELEASE_SECONDS * Stereo.RATE_HZ));
        double gain = 1;
        for (int i = 0; i < gains.length; i++) {
            gain = Math.min(gains[i], gain + back * (1 - gain));
            gains[i] = gain;
        }
    }

    /** Each value becomes the mean of itself and the values before it, {@code count} in all. */
    private static void mean(double[] values, int count) {
        var kept = new double[count];
        Arrays.fill(kept, values[0]);
        double sum = values[0] * count;
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            sum += value - kept[at];
            kept[at] = value;
            at = at + 1 == count ? 0 : at + 1;
            values[i] = sum / count;
        }
    }
}
