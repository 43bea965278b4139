package gekiban.bench.name;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.Stereo;

/** Sound of one channel at {@value Stereo#RATE_HZ} Hz. */
final class Mono {
    private static final double SILENCE = 1e-9;

    private Mono() {}

    /** The mean of both sides. */
    static float[] middle(Stereo sound) {
        var middle = new float[sound.frames()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (sound.left()[i] + sound.right()[i]) / 2;
        }
        return middle;
    }

    /** Root mean square, never 0. */
    static double rms(float[] sound) {
        return Math.max(SILENCE, Stereo.middle(sound).rms());
    }

    /**
     * The sum of a sound and another that is made as many times as loud as the first.
     *
     * @param ratio of their root mean squares
     */
    static float[] with(float[] sound, float[] other, double ratio) {
        float gain = (float) (ratio * rms(sound) / rms(other));
        var sum = new float[sound.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sound[i] + gain * other[i];
        }
        return sum;
    }

    /** Leaves what lies between two frequencies; falls by 24 dB an octave on either side. */
    static float[] band(float[] sound, double lowHz, double highHz) {
        var band = sound.clone();
        for (int i = 0; i < 2; i++) {
            Biquad.highPass(lowHz, Biquad.BUTTERWORTH).filter(band);
            Biquad.lowPass(highHz, Biquad.BUTTERWORTH).filter(band);
        }
        return band;
    }
}
