package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;

/**
 * A recursive filter of second order in doubles: the coefficients of Bristow-Johnson's "Cookbook
 * formulae for audio equalizer biquad filter coefficients", worked out the same on every machine.
 * It holds no state: it filters a whole sound that begins from silence.
 */
record Filter(double b0, double b1, double b2, double a1, double a2) {
    static final double BUTTERWORTH = Math.sqrt(0.5);

    private static final double HIGHEST_HZ = 0.45 * Stereo.RATE_HZ;

    /**
     * One resonance of a body.
     *
     * @param db by which it is raised, or lowered
     */
    record Peak(double hz, double q, double db) {}

    /** Peaks from threes of numbers: Hz, Q, dB. */
    static Peak[] peaks(double... numbers) {
        var peaks = new Peak[numbers.length / 3];
        for (int i = 0; i < peaks.length; i++) {
            peaks[i] = new Peak(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]);
        }
        return peaks;
    }

    static Filter of(Peak peak) {
        double a = StrictMath.pow(10, peak.db / 40);
        double w = radians(peak.hz);
        double alpha = StrictMath.sin(w) / (2 * peak.q);
        double middle = -2 * StrictMath.cos(w);
        return normal(1 + alpha * a, middle, 1 - alpha * a, 1 + alpha / a, middle, 1 - alpha / a);
    }

    /** Butterworth; a corner too high for the rate is brought down. */
    static Filter lowPass(double hz) {
        double w = radians(hz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * BUTTERWORTH);
        return normal((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Butterworth. */
    static Filter highPass(double hz) {
        double w = radians(hz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * BUTTERWORTH);
        return normal((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Gain 1 at its centre. */
    static Filter bandPass(double hz, double q) {
        double w = radians(hz);
        double alpha = StrictMath.sin(w) / (2 * q);
        return normal(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
    }

    /**
     * A band-pass that leaves white noise as strong as it was. The power it passes is a/(1 + a)
     * exactly, because it is half of 1 less an all-pass.
     */
    static Filter noiseBand(double hz, double q) {
        var band = bandPass(hz, q);
        return band.times(1 / Math.sqrt(band.b0));
    }

    private static double radians(double hz) {
        return 2 * Math.PI * Math.min(hz, HIGHEST_HZ) / Stereo.RATE_HZ;
    }

    private static Filter normal(double b0, double b1, double b2, double a0, double a1, double a2) {
        return new Filter(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
    }

    Filter times(double gain) {
        return new Filter(gain * b0, gain * b1, gain * b2, a1, a2);
    }

    /** Filters a sound in place. */
    void run(double[] sound) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < sound.length; i++) {
            double x = sound[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a2 * y2 - a1 * y1;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            sound[i] = y;
        }
    }

    /** Filters two channels in place, side by side: in hardly more time than one. */
    void run(double[] left, double[] right) {
        double lx1 = 0;
        double lx2 = 0;
        double ly1 = 0;
        double ly2 = 0;
        double rx1 = 0;
        double rx2 = 0;
        double ry1 = 0;
        double ry2 = 0;
        for (int i = 0; i < left.length; i++) {
            double lx = left[i];
            double rx = right[i];
            double ly = b0 * lx + b1 * lx1 + b2 * lx2 - a2 * ly2 - a1 * ly1;
            double ry = b0 * rx + b1 * rx1 + b2 * rx2 - a2 * ry2 - a1 * ry1;
            lx2 = lx1;
            lx1 = lx;
            ly2 = ly1;
            ly1 = ly;
            rx2 = rx1;
            rx1 = rx;
            ry2 = ry1;
            ry1 = ry;
            left[i] = ly;
            right[i] = ry;
        }
    }

    /**
     * Real part of its response.
     *
     * @param cos of the angle a sample of the frequency
     * @param sin of the same
     */
    double real(double cos, double sin) {
        double cos2 = 2 * cos * cos - 1;
        double sin2 = 2 * sin * cos;
        double aboveRe = b0 + b1 * cos + b2 * cos2;
        double aboveIm = -b1 * sin - b2 * sin2;
        double belowRe = 1 + a1 * cos + a2 * cos2;
        double belowIm = -a1 * sin - a2 * sin2;
        return (aboveRe * belowRe + aboveIm * belowIm) / (belowRe * belowRe + belowIm * belowIm);
    }

    /** Imaginary part of its response; as {@link #real}. */
    double imaginary(double cos, double sin) {
        double cos2 = 2 * cos * cos - 1;
        double sin2 = 2 * sin * cos;
        double aboveRe = b0 + b1 * cos + b2 * cos2;
        double aboveIm = -b1 * sin - b2 * sin2;
        double belowRe = 1 + a1 * cos + a2 * cos2;
        double belowIm = -a1 * sin - a2 * sin2;
        return (aboveIm * belowRe - aboveRe * belowIm) / (belowRe * belowRe + belowIm * belowIm);
    }
}
