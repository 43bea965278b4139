package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;

/**
 * The grid on which pitch and level of a note are looked at: once a millisecond, with straight
 * lines in between. All sounds are whole steps long.
 */
final class Grid {
    /** Samples of a step; a multiple of 4. */
    static final int STEP = Stereo.RATE_HZ / 1000;

    static final double SECONDS = (double) STEP / Stereo.RATE_HZ;

    private Grid() {}

    /** Steps that hold so many seconds, at least one. */
    static int steps(double seconds) {
        return Math.max(1, (int) Math.ceil(seconds / SECONDS));
    }

    /** A sound of doubles as two channels that are told apart. */
    static Stereo middle(double[] sound) {
        return stereo(sound, sound);
    }

    static Stereo stereo(double[] left, double[] right) {
        var stereo = Stereo.silence(left.length);
        for (int i = 0; i < left.length; i++) {
            stereo.left()[i] = (float) left[i];
            stereo.right()[i] = (float) right[i];
        }
        return stereo;
    }

    /** Multiplies every sample. */
    static void scale(double[] sound, double gain) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
    }

    /** Root mean square of so many samples at the beginning, fewer if there are fewer. */
    static double rms(double[] sound, int frames) {
        int count = Math.min(sound.length, frames);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sound[i] * sound[i];
        }
        return Math.sqrt(sum / count);
    }
}
