package gekiban.listen.follow;

/**
 * Where along a scene a recording would sound: at scene sample t it is at its own sample {@code t -
 * lagAt(t)}. Fractions of a sample count.
 */
public sealed interface Lag {
    /** Scene sample minus recording sample, when the scene is at {@code sample}. */
    double lagAt(double sample);

    /**
     * Two clocks that agree, up to a steady drift.
     *
     * @param lag at {@code origin}
     * @param slope samples of lag gained per sample; 0 when both clocks agree
     * @param origin scene sample
     */
    record Line(double lag, double slope, int origin) implements Lag {
        @Override
        public double lagAt(double sample) {
            return lag + slope * (sample - origin);
        }
    }

    /**
     * A speed that wanders, as tape does.
     *
     * @param firstSample scene sample of {@code lags[0]}
     * @param spacing samples from one value to the next; straight between, steady outside
     */
    record Curve(int firstSample, int spacing, float[] lags) implements Lag {
        @Override
        public double lagAt(double sample) {
            double at = Math.clamp((sample - firstSample) / spacing, 0, lags.length - 1.0);
            int i = Math.min((int) at, lags.length - 2);
            return i < 0 ? lags[0] : lags[i] + (at - i) * (lags[i + 1] - lags[i]);
        }
    }
}
