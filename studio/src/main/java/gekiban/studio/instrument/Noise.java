package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** White noise of unit power, and bands of it added to a sound. */
final class Noise {
    // Knuth's 64-bit congruential generator: its upper bits are good enough to hear.
    private static final long FACTOR = 6364136223846793005L;
    private static final long STEP = 1442695040888963407L;
    private static final double UNIT = Math.sqrt(3) / (1L << 31); // even spread, variance 1

    private long state;

    Noise(SplittableRandom random) {
        state = random.nextLong();
    }

    double next() {
        state = state * FACTOR + STEP;
        return (int) (state >>> 32) * UNIT;
    }

    /**
     * Adds a band of noise that follows a gain.
     *
     * @param gains at the beginning of every step and at the end of the last
     */
    void add(double[] sound, Filter band, double[] gains) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int step = 0; step < gains.length - 1; step++) {
            double gain = gains[step];
            double slope = (gains[step + 1] - gain) / Grid.STEP;
            int from = step * Grid.STEP;
            for (int i = from; i < from + Grid.STEP; i++) {
                double x = next();
                double y =
                        band.b0() * x
                                + band.b1() * x1
                                + band.b2() * x2
                                - band.a2() * y2
                                - band.a1() * y1;
                x2 = x1;
                x1 = x;
                y2 = y1;
                y1 = y;
                sound[i] += gain * y;
                gain += slope;
            }
        }
    }

    /**
     * Adds a stroke of noise.
     *
     * @param gain at its beginning
     * @param seconds in which it comes down to 1/e
     */
    void burst(double[] sound, Filter band, double gain, double seconds) {
        double factor = StrictMath.exp(-1 / (seconds * Stereo.RATE_HZ));
        int end = Math.min(sound.length, (int) (12 * seconds * Stereo.RATE_HZ));
        var stroke = new double[end];
        for (int i = 0; i < end; i++) {
            stroke[i] = next();
        }
        band.run(stroke);
        double now = gain;
        for (int i = 0; i < end; i++) {
            sound[i] += now * stroke[i];
            now *= factor;
        }
    }
}
