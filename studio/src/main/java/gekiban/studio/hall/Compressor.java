package gekiban.studio.hall;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;

/**
 * A gentle hand on the fader: what rises over a threshold rises by less. Both sides get the same
 * gain, so that nothing moves sideways. Stateless between sounds.
 */
public final class Compressor {
    private static final double RATIO = 1.45;
    private static final double THRESHOLD_DB = -20; // RMS of both sides against full scale
    private static final double RMS_SECONDS = 0.020;
    private static final double ATTACK_SECONDS = 0.030;
    private static final double RELEASE_SECONDS = 0.250;
    // The gain is worked out 3000 times a second, straight lines between: no logarithm a sample.
    private static final int STEP = 16;
    private static final double SILENCE = 1e-12; // mean square

    /** Compresses in place. */
    public void apply(Stereo sound) {
        float[] left = sound.left();
        float[] right = sound.right();
        double forgets = 1 - StrictMath.exp(-1 / (RMS_SECONDS * Stereo.RATE_HZ));
        double attack = 1 - StrictMath.exp(-STEP / (ATTACK_SECONDS * Stereo.RATE_HZ));
        double release = 1 - StrictMath.exp(-STEP / (RELEASE_SECONDS * Stereo.RATE_HZ));
        double meanSquare = 0;
        double db = 0;
        double gain = 1;
        for (int from = 0; from < left.length; from += STEP) {
            int to = Math.min(left.length, from + STEP);
            for (int i = from; i < to; i++) {
                double square = (double) left[i] * left[i] + (double) right[i] * right[i];
                meanSquare += forgets * (square / 2 + SILENCE - meanSquare);
            }
            double wanted = gainDb(10 * StrictMath.log10(meanSquare));
            db += (wanted < db ? attack : release) * (wanted - db);
            double next = Decibels.toAmplitude(db);
            double slope = (next - gain) / STEP;
            for (int i = from; i < to; i++) {
                gain += slope;
                left[i] = (float) (left[i] * gain);
                right[i] = (float) (right[i] * gain);
            }
            gain = next;
        }
    }

    /** The gain for a steady level, both in dB. */
    private static double gainDb(double levelDb) {
        return -Math.max(0, levelDb - THRESHOLD_DB) * (1 - 1 / RATIO);
    }
}
