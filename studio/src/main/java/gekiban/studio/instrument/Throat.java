package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;

/**
 * The formants of a singer: four band-passes side by side, and a little of the source below 500 Hz,
 * so that the lowest notes keep their ground.
 */
final class Throat {
    private static final double GROUND =
            -0.12; // below 0: in step with the first formant's lower side
    private static final Filter GROUND_BAND = Filter.lowPass(500).times(GROUND);

    private final Filter[] bands;

    Throat(Filter[] bands) {
        this.bands = bands;
    }

    /**
     * RMS of what comes out.
     *
     * @param levels of the harmonics that go in, 1 first
     */
    double rms(double[] levels, double hz) {
        double power = 0;
        for (int k = 1; k <= levels.length; k++) {
            double turns = k * hz / Stereo.RATE_HZ;
            double cos = Sines.of(turns + 0.25);
            double sin = Sines.of(turns);
            double re = GROUND_BAND.real(cos, sin);
            double im = GROUND_BAND.imaginary(cos, sin);
            for (var band : bands) {
                re += band.real(cos, sin);
                im += band.imaginary(cos, sin);
            }
            power += (re * re + im * im) * levels[k - 1] * levels[k - 1] / 2;
        }
        return Math.sqrt(power);
    }

    /** Sends a source through, in place. */
    void run(double[] sound) {
        // A band-pass is b0 (x[n] - x[n-2]) and a recursion.
        var a = bands[0];
        var b = bands[1];
        var c = bands[2];
        var d = bands[3];
        double x1 = 0;
        double x2 = 0;
        double ga = 0;
        double ga1 = 0;
        double a1 = 0;
        double a2 = 0;
        double b1 = 0;
        double b2 = 0;
        double c1 = 0;
        double c2 = 0;
        double d1 = 0;
        double d2 = 0;
        var g = GROUND_BAND;
        for (int i = 0; i < sound.length; i++) {
            double x = sound[i];
            double rise = x - x2;
            double ya = a.b0() * rise - a.a2() * a2 - a.a1() * a1;
            double yb = b.b0() * rise - b.a2() * b2 - b.a1() * b1;
            double yc = c.b0() * rise - c.a2() * c2 - c.a1() * c1;
            double yd = d.b0() * rise - d.a2() * d2 - d.a1() * d1;
            double yg = g.b0() * (x + 2 * x1 + x2) - g.a2() * ga1 - g.a1() * ga;
            ga1 = ga;
            ga = yg;
            a2 = a1;
            a1 = ya;
            b2 = b1;
            b1 = yb;
            c2 = c1;
            c1 = yc;
            d2 = d1;
            d1 = yd;
            x2 = x1;
            x1 = x;
            sound[i] = ya + yb + yc + yd + yg;
        }
    }
}
