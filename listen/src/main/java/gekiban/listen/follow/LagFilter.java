package gekiban.listen.follow;

import gekiban.sound.dsp.Whitening;

/**
 * Weights that read a correlation between its whole lags: the best linear estimate of the product
 * at a fraction from the four nearest lags, for sound that fills 117 Hz to 1.8 kHz evenly (a Wiener
 * interpolator). At half a sample off, the nearest lag alone keeps 70 % of the height, these keep
 * all but a few.
 */
final class LagFilter {
    static final int TAPS = 4;
    private static final int PHASES = 32;

    private final float[][] weights = new float[PHASES][TAPS];

    LagFilter() {
        for (int phase = 0; phase < PHASES; phase++) {
            double at = 1 + (double) phase / PHASES;
            var matrix = new double[TAPS][TAPS + 1];
            for (int i = 0; i < TAPS; i++) {
                for (int j = 0; j < TAPS; j++) {
                    matrix[i][j] = likeness(i - j) + (i == j ? 1e-3 : 0);
                }
                matrix[i][TAPS] = likeness(i - at);
            }
            double[] w = solve(matrix);
            double variance = 0; // of the weighted sum, against that of one lag
            for (int i = 0; i < TAPS; i++) {
                for (int j = 0; j < TAPS; j++) {
                    variance += w[i] * w[j] * likeness(i - j);
                }
            }
            for (int i = 0; i < TAPS; i++) {
                weights[phase][i] = (float) (w[i] / Math.sqrt(variance));
            }
        }
    }

    /** Weights of lags floor(lag) - 1 to floor(lag) + 2. */
    float[] at(double lag) {
        return weights[(int) ((lag - Math.floor(lag)) * PHASES)];
    }

    /** Correlation of evenly filled sound with itself, {@code lag} samples later. */
    private static double likeness(double lag) {
        double lowest = 117.0 / Whitening.RATE_HZ;
        double highest = 1797.0 / Whitening.RATE_HZ;
        double w = 2 * Math.PI * lag;
        return lag == 0
                ? 1
                : (Math.sin(w * highest) - Math.sin(w * lowest)) / (w * (highest - lowest));
    }

    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int c = 0; c < n; c++) { // positive definite: no pivoting needed
            for (int r = c + 1; r < n; r++) {
                double f = m[r][c] / m[c][c];
                for (int k = c; k <= n; k++) {
                    m[r][k] -= f * m[c][k];
                }
            }
        }
        var x = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double sum = m[r][n];
            for (int k = r + 1; k < n; k++) {
                sum -= m[r][k] * x[k];
            }
            x[r] = sum / m[r][r];
        }
        return x;
    }
}
