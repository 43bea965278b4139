package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;

/**
 * The delay line of a plucked string: y[n] = sum of c[j] y[n - whole - j]. The taps are the loss,
 * the smoothing (s/2, 1 - s, s/2) and a third-order Lagrange interpolation for the part of a sample
 * that tunes it (Laakso and others 1996, "Splitting the unit delay"): in tune to 0.1 cent.
 *
 * <p>It is not fed but begins in motion: its past is the sum of the harmonics, each growing
 * backwards by what the loop takes from it. So no period begins with a step. A loop that is fed one
 * even period has a step wherever the next, weaker one begins, and on a low string it clicks.
 */
final class StringLoop {
    private static final double NEPERS_60_DB = 3 * StrictMath.log(10);
    private static final int POINTS = 4; // of the interpolation
    private static final int TAPS = POINTS + 2;

    private final double hz;
    private final double period;
    private final int whole;
    private final double[] taps = new double[TAPS];

    /**
     * @param hz pitch
     * @param smoothing 0 none to 0.5
     * @param t60 seconds until the fundamental is 60 dB down
     */
    StringLoop(double hz, double smoothing, double t60) {
        this.hz = hz;
        period = Stereo.RATE_HZ / hz;
        whole = (int) (period - 2); // 1 for the smoothing, 1 to 2 for the interpolation
        double delay = period - 1 - whole;
        double loss = StrictMath.exp(-NEPERS_60_DB / (hz * t60));
        for (int n = 0; n < POINTS; n++) {
            double point = loss;
            for (int m = 0; m < POINTS; m++) {
                point *= m == n ? 1 : (delay - m) / (n - m);
            }
            taps[n] += point * smoothing / 2;
            taps[n + 1] += point * (1 - smoothing);
            taps[n + 2] += point * smoothing / 2;
        }
    }

    /**
     * Lets it ring.
     *
     * @param levels of the harmonics, 1 first
     * @param turns their phases
     * @return its motion, from the first period after it was let go
     */
    double[] ring(double[] levels, double[] turns, int frames) {
        int past = whole + TAPS - 1;
        var line = new double[past + frames];
        for (int k = 1; k <= levels.length; k++) {
            remember(line, past, k, levels[k - 1], turns[k - 1]);
        }
        double c0 = taps[0];
        double c1 = taps[1];
        double c2 = taps[2];
        double c3 = taps[3];
        double c4 = taps[4];
        double c5 = taps[5];
        for (int i = past; i < line.length; i++) {
            int at = i - whole;
            line[i] =
                    c0 * line[at]
                            + c1 * line[at - 1]
                            + c2 * line[at - 2]
                            + c3 * line[at - 3]
                            + c4 * line[at - 4]
                            + c5 * line[at - 5];
        }
        return line;
    }

    /** Where in {@link #ring}'s answer the present begins. */
    int past() {
        return whole + TAPS - 1;
    }

    /** Adds one harmonic to the past, backwards from the present. */
    private void remember(double[] line, int past, int k, double level, double turns) {
        double w = 2 * Math.PI * k * hz / Stereo.RATE_HZ;
        // What one turn of the loop makes of it: decay, and a little of phase where the
        // interpolation is not exact.
        double re = 0;
        double im = 0;
        for (int j = 0; j < TAPS; j++) {
            double angle = w * (whole + j);
            re += taps[j] * StrictMath.cos(angle);
            im -= taps[j] * StrictMath.sin(angle);
        }
        double growth = StrictMath.exp(-StrictMath.log(re * re + im * im) / (2 * period));
        double step = w + StrictMath.atan2(im, re) / period;
        double phase = 2 * Math.PI * turns;
        double before = level / growth * StrictMath.cos(phase + step);
        double now = level * StrictMath.cos(phase);
        double forward = 2 * growth * StrictMath.cos(step);
        double back = growth * growth;
        for (int i = past - 1; i >= 0; i--) {
            double next = forward * now - back * before;
            before = now;
            now = next;
            line[i] += now;
        }
    }
}
