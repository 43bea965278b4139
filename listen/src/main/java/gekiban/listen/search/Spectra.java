package gekiban.listen.search;

import gekiban.sound.dsp.ComplexArray;

/**
 * Spectra of a sum signal and a side signal, real and imaginary parts in arrays of their own: so
 * laid out, the compiler turns the multiplication into vector instructions.
 *
 * <p>An array is cut into rows of {@link #ROW} bins. A loop over a row has one index for all its
 * arrays, without which the compiler would not see that they do not overlap, and what it writes is
 * still near when it is put in order.
 */
record Spectra(float[][] sumRe, float[][] sumIm, float[][] sideRe, float[][] sideIm) {
    static final int ROW = 1024;

    Spectra(int size) {
        this(rows(size), rows(size), rows(size), rows(size));
    }

    /**
     * @param size a power of two
     */
    static float[][] rows(int size) {
        int row = Math.min(size, ROW);
        return new float[size / row][row];
    }

    /** The two real signals that went into one transform as real and imaginary part. */
    static Spectra ofReals(ComplexArray transformed) {
        int n = transformed.size();
        var spectra = new Spectra(n);
        int row = spectra.sumRe[0].length;
        // bin k and its mirror n - k: a row, and the row whose bins follow the mirrored ones
        var here = new float[2 * row];
        var mirrored = new float[2 * row];
        for (int r = 0; r < n / row; r++) {
            int from = r * row;
            transformed.get(from, here, row);
            int mirroredFrom = n - from - row; // number n - from - i is at row - i
            transformed.get(mirroredFrom, mirrored, row);
            int first = (n - from) & (n - 1);
            apart(here, mirrored, row, transformed.re(first), transformed.im(first), spectra, r);
        }
        return spectra;
    }

    private static void apart(
            float[] here,
            float[] mirrored,
            int row,
            float firstRe,
            float firstIm,
            Spectra out,
            int r) {
        float[] sumRe = out.sumRe[r];
        float[] sumIm = out.sumIm[r];
        float[] sideRe = out.sideRe[r];
        float[] sideIm = out.sideIm[r];
        for (int i = 0; i < row; i++) {
            float re = here[2 * i];
            float im = here[2 * i + 1];
            float mirrorRe = i == 0 ? firstRe : mirrored[2 * (row - i)];
            float mirrorIm = i == 0 ? firstIm : mirrored[2 * (row - i) + 1];
            sumRe[i] = (re + mirrorRe) * 0.5f;
            sumIm[i] = (im - mirrorIm) * 0.5f;
            sideRe[i] = (im + mirrorIm) * 0.5f;
            sideIm[i] = (mirrorRe - re) * 0.5f;
        }
    }

    /** Takes complex numbers apart into rows. */
    static void unzip(ComplexArray pairs, float[][] re, float[][] im) {
        int row = re[0].length;
        var scratch = new float[2 * row];
        for (int r = 0; r < re.length; r++) {
            pairs.get(r * row, scratch, row);
            unzip(scratch, re[r], im[r]);
        }
    }

    private static void unzip(float[] pairs, float[] re, float[] im) {
        for (int i = 0; i < re.length; i++) {
            re[i] = pairs[2 * i];
            im[i] = pairs[2 * i + 1];
        }
    }

    /** Memory for one thread's multiplications. */
    record Scratch(float[] re, float[] im, float[] pairs) {
        Scratch() {
            this(new float[ROW], new float[ROW], new float[2 * ROW]);
        }
    }

    /**
     * Multiplies sum with the other's conjugate sum, side with its conjugate side, and adds the
     * two.
     *
     * @param out as many numbers as these spectra have
     */
    void timesConjugate(Spectra other, Scratch scratch, ComplexArray out) {
        int row = sumRe[0].length;
        for (int r = 0; r < sumRe.length; r++) {
            real(this, other, r, scratch.re);
            imaginary(this, other, r, scratch.im);
            zip(scratch.re, scratch.im, scratch.pairs, row);
            out.put(scratch.pairs, r * row, row);
        }
    }

    private static void real(Spectra x, Spectra p, int r, float[] out) {
        real(
                x.sumRe[r],
                x.sumIm[r],
                p.sumRe[r],
                p.sumIm[r],
                x.sideRe[r],
                x.sideIm[r],
                p.sideRe[r],
                p.sideIm[r],
                out);
    }

    private static void imaginary(Spectra x, Spectra p, int r, float[] out) {
        imaginary(
                x.sumRe[r],
                x.sumIm[r],
                p.sumRe[r],
                p.sumIm[r],
                x.sideRe[r],
                x.sideIm[r],
                p.sideRe[r],
                p.sideIm[r],
                out);
    }

    private static void real(
            float[] xr,
            float[] xi,
            float[] pr,
            float[] pi,
            float[] yr,
            float[] yi,
            float[] qr,
            float[] qi,
            float[] out) {
        for (int k = 0; k < xr.length; k++) {
            out[k] = xr[k] * pr[k] + xi[k] * pi[k] + yr[k] * qr[k] + yi[k] * qi[k];
        }
    }

    // Apart from the real part: one loop for both is not turned into vector instructions.
    private static void imaginary(
            float[] xr,
            float[] xi,
            float[] pr,
            float[] pi,
            float[] yr,
            float[] yi,
            float[] qr,
            float[] qi,
            float[] out) {
        for (int k = 0; k < xr.length; k++) {
            out[k] = xi[k] * pr[k] - xr[k] * pi[k] + yi[k] * qr[k] - yr[k] * qi[k];
        }
    }

    private static void zip(float[] re, float[] im, float[] pairs, int count) {
        for (int k = 0; k < count; k++) {
            pairs[2 * k] = re[k];
            pairs[2 * k + 1] = im[k];
        }
    }
}
