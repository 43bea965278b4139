package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * One period of a tone, twice: played softly and played loudly, with the same phases, so that one
 * goes over into the other. Both come out of one inverse transform, the soft one as its real part.
 */
final class Wavetable {
    /** Harmonics above this are left out. */
    static final double HIGHEST_HZ = 11_000;

    private static final double TAPER_HZ = 8000;
    private static final int SMALLEST = 512;
    private static final int LARGEST = 4096;
    private static final int FINE = 16; // samples of the table for a period of its top harmonic

    private final double[] pairs; // soft, loud - soft, soft, ...; the first pair once more
    private final int bits;

    /**
     * @param soft levels of the harmonics, 1 first
     * @param loud as many
     */
    Wavetable(double[] soft, double[] loud, SplittableRandom random) {
        int size = SMALLEST;
        while (size < LARGEST && size < FINE * soft.length) {
            size *= 2;
        }
        bits = Integer.numberOfTrailingZeros(size);
        var re = new double[size];
        var im = new double[size];
        for (int k = 1; k <= Math.min(soft.length, size / 2 - 1); k++) {
            double turns = random.nextDouble();
            double cos = Sines.of(turns + 0.25) / 2;
            double sin = Sines.of(turns) / 2;
            re[k] = soft[k - 1] * cos - loud[k - 1] * sin;
            im[k] = soft[k - 1] * sin + loud[k - 1] * cos;
            re[size - k] = soft[k - 1] * cos + loud[k - 1] * sin;
            im[size - k] = loud[k - 1] * cos - soft[k - 1] * sin;
        }
        inverse(re, im, bits);
        pairs = new double[2 * size + 2];
        for (int i = 0; i <= size; i++) {
            pairs[2 * i] = re[i % size];
            pairs[2 * i + 1] = im[i % size] - re[i % size];
        }
    }

    /** How many harmonics of a pitch lie below {@link #HIGHEST_HZ}, at least one. */
    static int harmonics(double hz) {
        return Math.max(1, (int) (HIGHEST_HZ / hz));
    }

    /**
     * What is left of a harmonic: those just below {@link #HIGHEST_HZ} are weaker, as a line of
     * them that ends at once is seen in a spectrogram, and heard in the air of a section.
     */
    static double taper(double hz) {
        return Envelope.rise((HIGHEST_HZ - hz) / (HIGHEST_HZ - TAPER_HZ));
    }

    /** Scales levels so that the tone they make has an RMS of 1. */
    static void normalise(double[] levels) {
        double power = 0;
        for (double level : levels) {
            power += level * level / 2;
        }
        Grid.scale(levels, 1 / Math.sqrt(power));
    }

    /**
     * Plays it over a sound, from a free phase on.
     *
     * @param hz pitch
     * @param cents away from it; this and the following hold a number for the beginning of every
     *     step and the end of the last
     * @param gains level
     * @param mix 0 soft to 1 loud
     */
    void play(
            double[] sound,
            double hz,
            double[] cents,
            double[] gains,
            double[] mix,
            SplittableRandom random) {
        // The phase is a whole number of 32 bits, which comes round by itself.
        double unit = 4294967296.0 * hz / Stereo.RATE_HZ;
        int shift = 32 - bits;
        int mask = (1 << shift) - 1;
        double part = 1.0 / (1 << shift);
        int phase = random.nextInt();
        int pace = (int) (unit * Cents.factor(cents[0]));
        for (int step = 0; step < cents.length - 1; step++) {
            int next = (int) (unit * Cents.factor(cents[step + 1]));
            int bend = (next - pace) / Grid.STEP;
            double gain = gains[step];
            double slope = (gains[step + 1] - gain) / Grid.STEP;
            double loud = mix[step];
            double louder = (mix[step + 1] - loud) / Grid.STEP;
            int from = step * Grid.STEP;
            for (int i = from; i < from + Grid.STEP; i++) {
                int at = 2 * (phase >>> shift);
                double between = (phase & mask) * part;
                double a = pairs[at] + loud * pairs[at + 1];
                double b = pairs[at + 2] + loud * pairs[at + 3];
                sound[i] = gain * (a + between * (b - a));
                phase += pace;
                pace += bend;
                gain += slope;
                loud += louder;
            }
            pace = next;
        }
    }

    /** An inverse transform of a power of two of numbers, not scaled (Cooley and Tukey 1965). */
    private static void inverse(double[] re, double[] im, int bits) {
        int n = re.length;
        for (int i = 0; i < n; i++) {
            int j = Integer.reverse(i) >>> (32 - bits);
            if (i < j) {
                double r = re[i];
                re[i] = re[j];
                re[j] = r;
                double m = im[i];
                im[i] = im[j];
                im[j] = m;
            }
        }
        for (int half = 1; half < n; half *= 2) {
            int stride = Sines.SIZE / (2 * half);
            for (int j = 0; j < half; j++) {
                double sin = Sines.entry(j * stride);
                double cos = Sines.entry((j * stride + Sines.SIZE / 4) & (Sines.SIZE - 1));
                for (int a = j; a < n; a += 2 * half) {
                    int b = a + half;
                    double r = re[b] * cos - im[b] * sin;
                    double m = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - r;
                    im[b] = im[a] - m;
                    re[a] += r;
                    im[a] += m;
                }
            }
        }
    }
}
