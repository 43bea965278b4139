package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import java.util.SplittableRandom;

/**
 * A quantity that wanders: Gaussian noise at 100 Hz through a one-pole low-pass, its variance
 * restored, straight lines in between. Asked once a step of the grid.
 */
final class Slow {
    private static final double RATE_HZ = 100;
    private static final int STEPS = (int) (1 / (RATE_HZ * Grid.SECONDS));

    private final SplittableRandom random;
    private final double share;
    private final double gain;
    private double value; // of the filter, variance not restored
    private double now;
    private double slope;
    private int left;

    /**
     * @param hz corner of the low-pass: how fast it wanders
     * @param deviation its standard deviation
     */
    Slow(double hz, double deviation, SplittableRandom random) {
        this.random = random;
        share = 1 - StrictMath.exp(-2 * Math.PI * hz / RATE_HZ);
        double restored = Math.sqrt((2 - share) / share);
        gain = deviation * restored;
        value = Draws.normal(random) / restored;
        now = gain * value;
    }

    /** Its value at the next step. */
    double next() {
        if (left == 0) {
            value += share * (Draws.normal(random) - value);
            slope = (gain * value - now) / STEPS;
            left = STEPS;
        }
        left--;
        double answer = now;
        now += slope;
        return answer;
    }
}
