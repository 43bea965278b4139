package gekiban.studio.audio;

/** Levels: decibels to factors of amplitude and back. */
public final class Decibels {
    private static final double FLOOR = 1e-9; // -180 dB stands for silence

    private Decibels() {}

    /** The factor of amplitude that changes a level by {@code db}: 20 dB are a factor of 10. */
    public static double toAmplitude(double db) {
        return StrictMath.pow(10, db / 20);
    }

    /** The level of an amplitude against 1, in dB; -180 for silence. */
    public static double ofAmplitude(double amplitude) {
        return 20 * StrictMath.log10(Math.max(amplitude, FLOOR));
    }
}
