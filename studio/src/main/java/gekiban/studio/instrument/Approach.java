package gekiban.studio.instrument;

import java.util.SplittableRandom;

/**
 * How a player finds a pitch: begun anew from a little below, slurred from the pitch before.
 *
 * @param low cents below the pitch at which an unslurred note begins
 * @param share part of the interval that is heard as a slide
 * @param slideSeconds in which a slide comes down to 1/e
 */
record Approach(double low, double share, double slideSeconds) {
    private static final double WIDEST = 5; // semitones of a slide
    private static final double SETTLE_SHORTEST = 0.030; // seconds
    private static final double SETTLE_LONGEST = 0.050;

    /** Cents away from the pitch at every step of the grid. */
    double[] cents(Tone tone, int steps, SplittableRandom random) {
        var cents = new double[steps + 1];
        double settle = random.nextDouble(SETTLE_SHORTEST, SETTLE_LONGEST);
        double away = -low * random.nextDouble(0.5, 1.5);
        if (tone.isSlurred()) {
            double interval = tone.slidesFrom() - tone.pitch();
            away = 100 * share * Math.max(-WIDEST, Math.min(WIDEST, interval));
            settle = slideSeconds;
        }
        double factor = StrictMath.exp(-Grid.SECONDS / settle);
        for (int i = 0; i <= steps; i++) {
            cents[i] = away;
            away *= factor;
        }
        return cents;
    }
}
