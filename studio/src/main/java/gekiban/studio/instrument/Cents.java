package gekiban.studio.instrument;

/** Small intervals as factors of frequency. */
final class Cents {
    private static final double NATURAL = StrictMath.log(2) / 1200;

    private Cents() {}

    /**
     * The factor of an interval, by the first terms of the exponential series: right to 0.05 cent
     * up to five semitones.
     */
    static double factor(double cents) {
        double x = cents * NATURAL;
        return 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)));
    }
}
