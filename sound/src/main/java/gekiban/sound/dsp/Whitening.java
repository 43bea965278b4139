package gekiban.sound.dsp;

import java.util.Arrays;

/**
 * Makes every frequency and every moment of a stereo sound equally loud, keeping only the phases
 * (Knapp and Carter 1976, "The generalized correlation method for estimation of time delay", the
 * phase transform, applied to each signal alone).
 *
 * <p>In: left and right at {@link #RATE_HZ}. Out: two signals at the same rate, aligned with the
 * input sample for sample: the whitened sum of left and right, and their whitened difference, in
 * which dialogue from the middle is silent. Each has a root mean square of {@link #RMS} where it
 * sounds and is zero where it is silent.
 *
 * <p>One instance for one sound and one thread. Blocks of any length give the same result.
 */
public final class Whitening {
    public static final int RATE_HZ = 4000;

    /** Samples per hop: one frame of output. */
    public static final int HOP = 256;

    /**
     * Bands of {@link Sink}, each {@link #BINS_PER_BAND} bins wide, from {@link #LOWEST_BIN} on.
     */
    public static final int BANDS = 8;

    /**
     * Loudness of the output: orchestras come out at 31 to 33, white noise at 34. Signed bytes hold
     * all but a few samples in ten thousand.
     */
    public static final float RMS = 33;

    // Of one frame before its second window. Phases alone gather a frame's sound in its middle,
    // where
    // that window lets it pass, so more comes out than the evenly spread would give.
    private static final float FRAME_RMS = 25;
    private static final int FRAME = 2 * HOP; // 128 ms: notes hold still, words do not
    private static final int LOWEST_BIN = 15; // 117 Hz
    private static final int BINS_PER_BAND = 27;
    private static final int HIGHEST_BIN = LOWEST_BIN + BANDS * BINS_PER_BAND - 1; // 1797 Hz
    // -94 dB of full scale: below it there is only the noise of 16 bits
    private static final double SILENT_RMS = 2e-5;

    /** Receives one hop of output at a time, in order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param sum whitened sum, HOP samples, valid during the call
         * @param side whitened difference, HOP samples
         * @param power per band the power of the sum before whitening, then of the difference: 2
         *     BANDS numbers, mean squares of samples
         */
        void accept(float[] sum, float[] side, float[] power);
    }

    private final Fft fft;
    private final Sink sink;
    private final float[] window = new float[FRAME];
    private final float[] left = new float[FRAME];
    private final float[] right = new float[FRAME];
    private final float[] sum = new float[HOP];
    private final float[] side = new float[HOP];
    private final float[] tailSum = new float[HOP];
    private final float[] tailSide = new float[HOP];
    private final float[] power = new float[2 * BANDS];
    private final ComplexArray time = new ComplexArray(FRAME);
    private final ComplexArray transformed = new ComplexArray(FRAME);
    private final float[] pairs = new float[2 * FRAME];
    private final float[] spectrum = new float[2 * FRAME];
    private final double silentPower;
    private final float scale;
    private int filled = HOP; // the first frame lies half before the sound
    private boolean first = true;

    /**
     * @param ffts where transforms come from
     * @param sink gets the output
     */
    public Whitening(Ffts ffts, Sink sink) {
        this.fft = ffts.create(FRAME);
        this.sink = sink;
        double windowPower = 0;
        for (int i = 0; i < FRAME; i++) {
            window[i] = (float) Math.sin(Math.PI * (i + 0.5) / FRAME); // root of a Hann window
            windowPower += window[i] * window[i];
        }
        silentPower = SILENT_RMS * SILENT_RMS * windowPower * FRAME / 2;
        // n bins of magnitude one, and their mirror images, have the mean square 2 n after the
        // unscaled inverse
        double bins = BANDS * BINS_PER_BAND;
        scale = (float) (FRAME_RMS / Math.sqrt(2 * bins));
    }

    /**
     * Takes the next samples.
     *
     * @param interleaved left, right, left, right..., full scale is 1
     * @param frames pairs in it
     */
    public void accept(float[] interleaved, int frames) {
        for (int i = 0; i < frames; i++) {
            float l = interleaved[2 * i];
            float r = interleaved[2 * i + 1];
            left[filled] = (l + r) * 0.5f;
            right[filled] = (l - r) * 0.5f;
            if (++filled == FRAME) {
                frame();
            }
        }
    }

    /** Ends the sound: the last hop is filled up with silence, so the output is whole hops. */
    public void finish() {
        int pending = filled - HOP;
        int hops = pending > 0 ? 2 : 1;
        float[] silence = new float[2 * (hops * HOP - Math.max(pending, 0))];
        accept(silence, silence.length / 2);
    }

    private void frame() {
        for (int i = 0; i < FRAME; i++) {
            pairs[2 * i] = left[i] * window[i];
            pairs[2 * i + 1] = right[i] * window[i];
        }
        transform(true);
        // Sum and difference went in as real and imaginary part; their spectra come apart by
        // symmetry: S[k] = (Z[k] + conj Z[n-k]) / 2, D[k] = (Z[k] - conj Z[n-k]) / 2i.
        Arrays.fill(pairs, 0);
        double sumPower = 0;
        double sidePower = 0;
        for (int band = 0; band < BANDS; band++) {
            double s = 0;
            double d = 0;
            for (int k = LOWEST_BIN + band * BINS_PER_BAND, end = k + BINS_PER_BAND; k < end; k++) {
                s += sumMagnitude2(k);
                d += sideMagnitude2(k);
            }
            power[band] = (float) (2 * s / ((double) FRAME * HOP));
            power[BANDS + band] = (float) (2 * d / ((double) FRAME * HOP));
            sumPower += s;
            sidePower += d;
        }
        boolean sumSounds = sumPower > silentPower;
        boolean sideSounds = sidePower > silentPower;
        if (sumSounds || sideSounds) {
            normalise(sumSounds, sideSounds);
        }
        transform(false);
        overlapAndEmit();
        System.arraycopy(left, HOP, left, 0, HOP);
        System.arraycopy(right, HOP, right, 0, HOP);
        filled = HOP;
    }

    /** From {@code pairs} to {@code spectrum}. */
    private void transform(boolean forward) {
        time.put(pairs, 0, FRAME);
        if (forward) {
            fft.forward(time, transformed);
        } else {
            fft.inverse(time, transformed);
        }
        transformed.get(0, spectrum, FRAME);
    }

    private float re(int k) {
        return spectrum[2 * k];
    }

    private float im(int k) {
        return spectrum[2 * k + 1];
    }

    private double sumMagnitude2(int k) {
        double re = re(k) + re(FRAME - k);
        double im = im(k) - im(FRAME - k);
        return (re * re + im * im) / 4;
    }

    private double sideMagnitude2(int k) {
        double re = im(k) + im(FRAME - k);
        double im = re(FRAME - k) - re(k);
        return (re * re + im * im) / 4;
    }

    private void normalise(boolean sumSounds, boolean sideSounds) {
        for (int k = LOWEST_BIN; k <= HIGHEST_BIN; k++) {
            float zr = re(k);
            float zi = im(k);
            float mr = re(FRAME - k);
            float mi = im(FRAME - k);
            float sr = zr + mr;
            float si = zi - mi;
            float dr = zi + mi;
            float di = mr - zr;
            float s = sumSounds ? scale / (float) Math.sqrt(sr * sr + si * si + 1e-20f) : 0;
            float d = sideSounds ? scale / (float) Math.sqrt(dr * dr + di * di + 1e-20f) : 0;
            sr *= s;
            si *= s;
            dr *= d;
            di *= d;
            pairs[2 * k] = sr - di;
            pairs[2 * k + 1] = si + dr;
            pairs[2 * (FRAME - k)] = sr + di;
            pairs[2 * (FRAME - k) + 1] = dr - si;
        }
    }

    private void overlapAndEmit() {
        for (int i = 0; i < HOP; i++) {
            sum[i] = tailSum[i] + re(i) * window[i];
            side[i] = tailSide[i] + im(i) * window[i];
            tailSum[i] = re(HOP + i) * window[HOP + i];
            tailSide[i] = im(HOP + i) * window[HOP + i];
        }
        if (first) {
            first = false; // the hop before the sound began
        } else {
            sink.accept(sum, side, power);
        }
    }
}
