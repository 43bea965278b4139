package gekiban.studio.instrument;

/**
 * How loud a level sounds, and how it runs through a note that is sustained. From p (0.38) to f
 * (0.76) every instrument grows by 11 to 12 dB.
 */
final class Loudness {
    /** RMS of an instrument at a gain of 1; mf comes to 0.07. */
    static final double FULL = 0.11;

    private static final double MF = 0.62;
    private static final double CURVE = 0.9;
    private static final int COARSE = 10; // steps: powers are worked out every 10 ms

    private Loudness() {}

    /** RMS of a tone that is bowed, blown or sung. */
    static double sustained(double level) {
        return FULL * (0.12 + StrictMath.pow(level, 1.35)) * curve(level);
    }

    /** RMS of the first quarter of a second of a tone that is plucked or struck. */
    static double struck(double level) {
        return FULL * (0.25 + 0.95 * level * level) * curve(level);
    }

    /** The part of the loudness that all instruments have in common: 1 at mf. */
    static double curve(double level) {
        return StrictMath.pow(level / MF, CURVE);
    }

    /** The level at the beginning of every step and at the end of the last. */
    static double[] levels(Tone tone, int steps) {
        var levels = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double done = Math.min(1, i * Grid.SECONDS / tone.seconds());
            levels[i] = tone.levelFrom() + done * (tone.levelTo() - tone.levelFrom());
        }
        return levels;
    }

    /** {@link #sustained} of each level. */
    static double[] gains(double[] levels) {
        var gains = new double[levels.length];
        double before = sustained(levels[0]);
        for (int from = 0; from < levels.length; from += COARSE) {
            int to = Math.min(from + COARSE, levels.length - 1);
            double after = levels[to] == levels[from] ? before : sustained(levels[to]);
            for (int i = from; i <= to; i++) {
                gains[i] = before + (after - before) * (i - from) / Math.max(1, to - from);
            }
            before = after;
        }
        return gains;
    }
}
