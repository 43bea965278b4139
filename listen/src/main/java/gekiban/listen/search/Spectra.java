package gekiban.listen.search;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import gekiban.sound.dsp.ComplexArray;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Spectra of a sum signal and a side signal, real and imaginary parts in arrays of their own: so
 * laid out, the compiler turns the multiplication into vector instructions (twice as fast on the
 * machine it was measured on as numbers in pairs, the zipping at the end included).
 */
record Spectra(float[] sumRe, float[] sumIm, float[] sideRe, float[] sideIm) {
    private static final int CHUNK =
            1024; // bins at a time, so that they are still near when zipped

    Spectra(int size) {
        this(new float[size], new float[size], new float[size], new float[size]);
    }

    /** The two real signals that went into one transform as real and imaginary part. */
    static Spectra ofReals(ComplexArray transformed) {
        int n = transformed.size();
        var spectra = new Spectra(n);
        for (int k = 0; k < n; k++) {
            int mirror = (n - k) & (n - 1);
            spectra.sumRe[k] = (transformed.re(k) + transformed.re(mirror)) * 0.5f;
            spectra.sumIm[k] = (transformed.im(k) - transformed.im(mirror)) * 0.5f;
            spectra.sideRe[k] = (transformed.im(k) + transformed.im(mirror)) * 0.5f;
            spectra.sideIm[k] = (transformed.re(mirror) - transformed.re(k)) * 0.5f;
        }
        return spectra;
    }

    /** Takes complex numbers apart. */
    static void unzip(ComplexArray pairs, float[] re, float[] im) {
        MemorySegment memory = pairs.memory();
        for (int k = 0; k < re.length; k++) {
            re[k] = memory.getAtIndex(JAVA_FLOAT, 2L * k);
            im[k] = memory.getAtIndex(JAVA_FLOAT, 2L * k + 1);
        }
        Reference.reachabilityFence(pairs); // the segment alone does not keep the memory
    }

    /**
     * Multiplies sum with the other's conjugate sum, side with its conjugate side, and adds the
     * two.
     *
     * @param scratch two arrays of this size
     * @param out as many numbers as these spectra have
     */
    void timesConjugate(Spectra other, float[][] scratch, ComplexArray out) {
        float[] re = scratch[0];
        float[] im = scratch[1];
        for (int from = 0; from < re.length; from += CHUNK) {
            int to = Math.min(from + CHUNK, re.length);
            real(
                    sumRe,
                    sumIm,
                    other.sumRe,
                    other.sumIm,
                    sideRe,
                    sideIm,
                    other.sideRe,
                    other.sideIm,
                    re,
                    from,
                    to);
            imaginary(
                    sumRe,
                    sumIm,
                    other.sumRe,
                    other.sumIm,
                    sideRe,
                    sideIm,
                    other.sideRe,
                    other.sideIm,
                    im,
                    from,
                    to);
            zip(re, im, out.memory(), from, to);
        }
    }

    // One index for all arrays: with a second one the compiler no longer sees that they do not
    // overlap.
    private static void real(
            float[] xr,
            float[] xi,
            float[] pr,
            float[] pi,
            float[] yr,
            float[] yi,
            float[] qr,
            float[] qi,
            float[] out,
            int from,
            int to) {
        for (int k = from; k < to; k++) {
            out[k] = xr[k] * pr[k] + xi[k] * pi[k] + yr[k] * qr[k] + yi[k] * qi[k];
        }
    }

    private static void imaginary(
            float[] xr,
            float[] xi,
            float[] pr,
            float[] pi,
            float[] yr,
            float[] yi,
            float[] qr,
            float[] qi,
            float[] out,
            int from,
            int to) {
        for (int k = from; k < to; k++) {
            out[k] = xi[k] * pr[k] - xr[k] * pi[k] + yi[k] * qr[k] - yr[k] * qi[k];
        }
    }

    private static void zip(float[] re, float[] im, MemorySegment out, int from, int to) {
        for (int k = from; k < to; k++) { // little endian: the real part first
            long pair =
                    (Float.floatToRawIntBits(re[k]) & 0xffffffffL)
                            | ((long) Float.floatToRawIntBits(im[k]) << 32);
            out.setAtIndex(JAVA_LONG, k, pair);
        }
    }
}
