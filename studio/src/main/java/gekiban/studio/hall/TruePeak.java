package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;

/**
 * The peak of the curve through the samples, at four times their rate, as ITU-R BS.1770-4, annex 2,
 * asks for. Only the surroundings of high samples are interpolated: elsewhere no peak hides.
 */
public final class TruePeak {
    private static final int HALF_TAPS = 12;
    private static final int BETWEEN = 3; // values between two samples
    private static final double KAISER_BETA = 7; // side lobes 70 dB down
    // The curve of music stays within 6 dB of the highest of the samples around it.
    private static final double NEAR = 0.5;
    private static final double[][] TAPS = taps();

    private TruePeak() {}

    /** The true peak of both sides in dB against full scale; minus infinity for silence. */
    public static double of(Stereo sound) {
        double peak = Math.max(peak(sound.left()), peak(sound.right()));
        return 20 * StrictMath.log10(peak);
    }

    private static double peak(float[] channel) {
        double peak = 0;
        for (float x : channel) {
            peak = Math.max(peak, Math.abs(x));
        }
        for (int i = 0; i < channel.length; i++) {
            peak = Math.max(peak, after(channel, i, peak));
        }
        return peak;
    }

    /**
     * The highest of a sample and the three values between it and the next, as amplitudes; of the
     * sample alone when all around it is 6 dB and more below {@code level}.
     */
    static double after(float[] channel, int i, double level) {
        double here = Math.abs(channel[i]);
        double bound = NEAR * level;
        if (here < bound
                && sample(channel, i - 1) < bound
                && sample(channel, i + 1) < bound
                && sample(channel, i + 2) < bound) {
            return here;
        }
        int from = Math.max(0, HALF_TAPS - 1 - i);
        int to = Math.min(2 * HALF_TAPS, channel.length - i + HALF_TAPS - 1);
        double peak = here;
        for (double[] row : TAPS) {
            double y = 0;
            for (int tap = from; tap < to; tap++) {
                y += row[tap] * channel[i - HALF_TAPS + 1 + tap];
            }
            peak = Math.max(peak, Math.abs(y));
        }
        return peak;
    }

    private static double sample(float[] channel, int i) {
        return i < 0 || i >= channel.length ? 0 : Math.abs(channel[i]);
    }

    // Kaiser-windowed sinc, one row for each quarter of a sample, its sum 1.
    private static double[][] taps() {
        var taps = new double[BETWEEN][2 * HALF_TAPS];
        for (int row = 0; row < BETWEEN; row++) {
            double sum = 0;
            for (int tap = 0; tap < 2 * HALF_TAPS; tap++) {
                double x = tap - (HALF_TAPS - 1) - (row + 1) / (BETWEEN + 1.0);
                double u = x / HALF_TAPS;
                double window = bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - u * u)));
                taps[row][tap] = window * StrictMath.sin(Math.PI * x) / (Math.PI * x);
                sum += taps[row][tap];
            }
            for (int tap = 0; tap < 2 * HALF_TAPS; tap++) {
                taps[row][tap] /= sum;
            }
        }
        return taps;
    }

    // Modified Bessel function of the first kind, order 0, by its power series.
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
