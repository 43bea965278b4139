package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Noises of several colours, about 1 in level unless said otherwise. */
final class Noise {
    private static final double UNIT = Math.sqrt(3); // half width of even numbers with variance 1

    private Noise() {}

    /** The next number of white noise: mean 0, variance 1, even in distribution. */
    static double next(SplittableRandom random) {
        return UNIT * (2 * random.nextDouble() - 1);
    }

    static float[] white(int frames, SplittableRandom random) {
        var noise = new float[frames];
        for (int i = 0; i < frames; i++) {
            noise[i] = (float) next(random);
        }
        return noise;
    }

    /** Falls by 3 dB an octave: the sum of three low-passes an even way apart (Kellet's). */
    static float[] pink(int frames, SplittableRandom random) {
        var noise = new float[frames];
        double low = 0;
        double middle = 0;
        double high = 0;
        for (int i = 0; i < frames; i++) {
            double white = next(random);
            low = 0.99765 * low + 0.0990460 * white;
            middle = 0.96300 * middle + 0.2965164 * white;
            high = 0.57000 * high + 1.0526913 * white;
            noise[i] = (float) (low + middle + high + 0.1848 * white);
        }
        return noise;
    }

    /** Falls by 6 dB an octave from {@code fromHz} on. */
    static float[] brown(int frames, double fromHz, SplittableRandom random) {
        var noise = new float[frames];
        double keeps = StrictMath.exp(-2 * Math.PI * fromHz / Stereo.RATE_HZ);
        double gain = Math.sqrt(1 - keeps * keeps);
        double sum = 0;
        for (int i = 0; i < frames; i++) {
            sum = keeps * sum + gain * next(random);
            noise[i] = (float) sum;
        }
        return noise;
    }

    /**
     * A slow wandering around 0: noise at 100 Hz through a low-pass of first order, straight lines
     * between.
     *
     * @param hz corner of the low-pass
     * @param deviation standard deviation
     */
    static float[] slow(int frames, double hz, double deviation, SplittableRandom random) {
        int step = Stereo.RATE_HZ / 100;
        double keeps = StrictMath.exp(-2 * Math.PI * hz * step / Stereo.RATE_HZ);
        double gain = deviation * Math.sqrt(1 - keeps * keeps);
        var slow = new float[frames];
        double here = deviation * gaussian(random);
        for (int from = 0; from < frames; from += step) {
            double next = keeps * here + gain * gaussian(random);
            for (int i = from; i < Math.min(frames, from + step); i++) {
                slow[i] = (float) (here + (next - here) * (i - from) / step);
            }
            here = next;
        }
        return slow;
    }

    // Four even numbers add up to a bell that ends at three and a half deviations: no outliers.
    private static double gaussian(SplittableRandom random) {
        return (next(random) + next(random) + next(random) + next(random)) / 2;
    }
}
