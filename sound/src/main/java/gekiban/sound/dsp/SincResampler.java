package gekiban.sound.dsp;

/**
 * Reads a sound at another speed, by a windowed sinc from a table (Smith and Gossett 1984, "A
 * flexible sampling-rate conversion method"). Good for speeds near 1: the band is not narrowed, so
 * what lies above half the new rate would fold; whitened sound ends at 1.8 kHz of 2.
 */
public final class SincResampler {
    private static final int HALF_TAPS = 12;
    private static final int TAPS = 2 * HALF_TAPS;
    private static final int PHASES = 512; // nearest phase: error -54 dB at 1.8 kHz

    private final float[] table = new float[(PHASES + 1) * TAPS];

    public SincResampler() {
        for (int phase = 0; phase <= PHASES; phase++) {
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (HALF_TAPS - 1) - (double) phase / PHASES;
                double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                double u = x / HALF_TAPS;
                double hann = Math.abs(u) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * u);
                table[phase * TAPS + tap] = (float) (sinc * hann);
                sum += sinc * hann;
            }
            for (int tap = 0; tap < TAPS; tap++) {
                table[phase * TAPS + tap] /= (float) sum;
            }
        }
    }

    /**
     * Reads {@code in} at positions 0, step, 2 step...
     *
     * @param in samples
     * @param step input samples per output sample, above 0
     * @return floor((in.length - 1) / step) + 1 samples; none of none
     */
    public float[] resample(float[] in, double step) {
        if (!(step > 0)) {
            throw new IllegalArgumentException("a step of " + step + " samples");
        }
        int length = in.length == 0 ? 0 : (int) ((in.length - 1) / step) + 1;
        var out = new float[length];
        for (int i = 0; i < length; i++) {
            out[i] = at(in, i * step);
        }
        return out;
    }

    /** The value of {@code in} between samples, at {@code position}; zero far outside. */
    public float at(float[] in, double position) {
        int whole = (int) Math.floor(position);
        int phase = (int) Math.round((position - whole) * PHASES);
        int from = whole - (HALF_TAPS - 1);
        int row = phase * TAPS;
        float sum = 0;
        if (from >= 0 && from + TAPS <= in.length) {
            for (int tap = 0; tap < TAPS; tap++) {
                sum += in[from + tap] * table[row + tap];
            }
        } else {
            for (int tap = 0; tap < TAPS; tap++) {
                int at = from + tap;
                if (at >= 0 && at < in.length) {
                    sum += in[at] * table[row + tap];
                }
            }
        }
        return sum;
    }
}
