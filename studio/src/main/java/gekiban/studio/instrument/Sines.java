package gekiban.studio.instrument;

/** A sine read from a table: the same on every machine, and cheap. Thread-safe. */
final class Sines {
    /** Samples of a turn; a power of two. */
    static final int SIZE = 8192;

    private static final double[] TABLE = table();

    private Sines() {}

    private static double[] table() {
        var table = new double[SIZE + 1];
        for (int i = 0; i <= SIZE; i++) {
            table[i] = StrictMath.sin(2 * Math.PI * i / SIZE);
        }
        return table;
    }

    /**
     * The sine of an angle, off by less than 1e-7.
     *
     * @param turns angle in whole turns, not negative
     */
    static double of(double turns) {
        double place = (turns - (long) turns) * SIZE;
        int at = (int) place;
        return TABLE[at] + (place - at) * (TABLE[at + 1] - TABLE[at]);
    }

    /** The sine at a place of the table, 0 to {@link #SIZE}. */
    static double entry(int at) {
        return TABLE[at];
    }
}
