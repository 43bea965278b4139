package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * Eight delay lines that feed one another through a Hadamard matrix (Jot and Chaigne 1991, "Digital
 * delay networks for designing artificial reverberators"): the dense end of a hall's sound. Each
 * line loses what 60 dB in the given time ask for, and its treble a little faster. The reads
 * wander, so that no tone of the hall itself stands still.
 */
final class DelayNetwork {
    private static final int LINES = 8;
    // 1433 to 2797 samples at 44.1 kHz; primes, so that echoes seldom meet.
    private static final int[] LENGTHS = {1559, 1741, 2029, 2237, 2447, 2609, 2851, 3041};
    // A pole of 0.30 at 44.1 kHz.
    private static final double DAMPING = 0.33;
    private static final double WANDER_SAMPLES = 7;
    private static final double SLOWEST_HZ = 0.31;
    private static final double FASTEST_HZ = 0.97;
    private static final int WANDER_EVERY = 64; // samples; straight lines between
    private static final double OUTPUT_GAIN = 0.42;
    private static final int[] LEFT_SIGNS = {1, 1, -1, -1, 1, -1, 1, -1};
    private static final int[] RIGHT_SIGNS = {1, -1, -1, 1, 1, 1, -1, -1};
    private static final int MASK = 4095; // the ring of a line
    private static final double EIGHTH_ROOT = 1 / Math.sqrt(LINES);

    private final double[][] rings = new double[LINES][MASK + 1];
    private final double[] gains = new double[LINES];
    private final double[] wanderHz = new double[LINES];
    private final double[] phases = new double[LINES];
    private final double[] delays = new double[LINES];
    private final double[] slopes = new double[LINES];
    private final double[] damped = new double[LINES];
    private final double[] mix = new double[LINES];
    private int now;

    DelayNetwork(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        for (int line = 0; line < LINES; line++) {
            gains[line] = StrictMath.pow(10, -3.0 * LENGTHS[line] / (Stereo.RATE_HZ * seconds));
            // every line its own pace, the order of the paces by the seed
            double share = (line + random.nextDouble()) / LINES;
            wanderHz[line] = SLOWEST_HZ + (FASTEST_HZ - SLOWEST_HZ) * share;
            phases[line] = random.nextDouble(2 * Math.PI);
        }
        for (int line = LINES - 1; line > 0; line--) {
            int other = random.nextInt(line + 1);
            double kept = wanderHz[line];
            wanderHz[line] = wanderHz[other];
            wanderHz[other] = kept;
        }
    }

    private double delay(int line, int sample) {
        double turn = 2 * Math.PI * wanderHz[line] * sample / Stereo.RATE_HZ;
        return LENGTHS[line] + WANDER_SAMPLES * StrictMath.sin(turn + phases[line]);
    }

    /** Reverberates in place: both arrays become what comes out. */
    void run(double[] left, double[] right) {
        for (int from = 0; from < left.length; from += WANDER_EVERY) {
            int to = Math.min(left.length, from + WANDER_EVERY);
            for (int line = 0; line < LINES; line++) {
                double here = delay(line, now);
                delays[line] = here;
                slopes[line] = (delay(line, now + WANDER_EVERY) - here) / WANDER_EVERY;
            }
            block(left, right, from, to);
        }
    }

    private void block(double[] left, double[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            double leftOut = 0;
            double rightOut = 0;
            for (int line = 0; line < LINES; line++) {
                double at = now - delays[line];
                delays[line] += slopes[line];
                int whole = (int) Math.floor(at);
                double[] ring = rings[line];
                double near = ring[whole & MASK];
                double read = near + (at - whole) * (ring[(whole + 1) & MASK] - near);
                double y = gains[line] * read;
                y += DAMPING * (damped[line] - y);
                damped[line] = y;
                mix[line] = y;
                leftOut += LEFT_SIGNS[line] * y;
                rightOut += RIGHT_SIGNS[line] * y;
            }
            hadamard();
            double leftIn = left[i] * EIGHTH_ROOT;
            double rightIn = right[i] * EIGHTH_ROOT;
            for (int line = 0; line < LINES; line++) {
                double in = (line & 1) == 0 ? leftIn : rightIn;
                rings[line][now & MASK] = in + EIGHTH_ROOT * mix[line];
            }
            left[i] = OUTPUT_GAIN * leftOut;
            right[i] = OUTPUT_GAIN * rightOut;
            now++;
        }
    }

    private void hadamard() {
        for (int half = 1; half < LINES; half *= 2) {
            for (int i = 0; i < LINES; i += 2 * half) {
                for (int k = i; k < i + half; k++) {
                    double a = mix[k];
                    double b = mix[k + half];
                    mix[k] = a + b;
                    mix[k + half] = a - b;
                }
            }
        }
    }
}
