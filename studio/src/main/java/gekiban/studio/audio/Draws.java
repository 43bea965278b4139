package gekiban.studio.audio;

import java.util.SplittableRandom;

/** Random draws whose bits are the same on every machine. */
public final class Draws {
    private static final int EVEN_DRAWS = 12;

    private Draws() {}

    /**
     * Nearly normal, mean 0, deviation 1, never beyond 6: the sum of twelve even draws. Java's own
     * normal draws use its exponential function, whose last bits it does not promise.
     */
    public static double normal(SplittableRandom random) {
        double sum = -EVEN_DRAWS / 2.0;
        for (int i = 0; i < EVEN_DRAWS; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
