package gekiban.listen.follow;

import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;

/**
 * Follows a lag that wanders, as when the episode was mixed from tape: the most likely curve
 * through the correlations of short steps, whose slope changes but slowly (Viterbi over lag and
 * slope). One thread.
 */
final class Wander {
    /*
     * Tape runs up to 0.2 % fast or slow and takes a second or more to change its mind. A 64 ms step
     * of loud music shows its lag by itself; of buried music only a stiff curve through many steps
     * does. A curve that seeks the best lag finds some in noise too: the same search along lags
     * where the recording certainly does not sound says how much, and that is taken off.
     */
    static final int STEP = 2 * Tracer.STEP;

    private static final int GRID = 8; // lags to a sample
    private static final int REACH = 14; // samples either side of the hit: 0.2 % at 0.07 Hz is 9
    private static final int LAGS = 2 * REACH * GRID + 1;
    private static final int SLOPES = 11; // 1/8 sample a step each, -5/8 to 5/8: 0.24 %
    private static final double BEND = 1.5; // price of the next slope
    private static final int DECOY_LAG = 997; // samples away
    private static final int MARGIN_STEPS = 125 * 3; // beyond the hit, 24 s at first

    private final Scene scene;
    private final Tracer tracer;
    private final LagFilter filter = new LagFilter();

    Wander(Scene scene, Tracer tracer) {
        this.scene = scene;
        this.tracer = tracer;
    }

    /** The curve through a hit, as far as the recording goes and {@code MARGIN_STEPS} beyond it. */
    Trace follow(Hit hit, int recordingSamples) {
        int from = hit.from() + hit.lag();
        int first = Math.max(0, Math.max(hit.lag(), from - MARGIN_STEPS * STEP)) / STEP;
        int last =
                (int)
                        (Math.min(
                                        Math.min(
                                                scene.samples(),
                                                (long) hit.lag() + recordingSamples),
                                        (long) from + hit.length() + MARGIN_STEPS * STEP)
                                / STEP);
        if (last - first < 2) {
            return new Trace(
                    hit.recording(),
                    recordingSamples,
                    new Lag.Line(hit.lag(), 0, 0),
                    first * 2,
                    new float[0]);
        }
        var curve = curve(hit.recording(), hit.lag(), first, last);
        float[] evidence = tracer.trace(hit.recording(), curve, first * 2, last * 2);
        float[] chance =
                tracer.trace(
                        hit.recording(),
                        curve(hit.recording(), hit.lag() + DECOY_LAG, first, last),
                        first * 2,
                        last * 2);
        double bias = 0;
        for (float c : chance) {
            bias += c;
        }
        bias = Math.max(0, bias / chance.length);
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] -= (float) bias;
        }
        return new Trace(hit.recording(), recordingSamples, curve, first * 2, evidence);
    }

    private Lag.Curve curve(int recording, int lag, int first, int last) {
        int steps = last - first;
        int states = LAGS * SLOPES;
        var back = new byte[steps][states];
        var score = new float[states];
        var next = new float[states];
        for (int s = 0; s < steps; s++) {
            float[] emission = emission(recording, lag, (first + s) * STEP);
            for (int l = 0; l < LAGS; l++) {
                for (int slope = 0; slope < SLOPES; slope++) {
                    int from = l - (slope - SLOPES / 2); // lag index a step ago, at this slope
                    float best = Float.NEGATIVE_INFINITY;
                    byte how = 0;
                    if (from >= 0 && from < LAGS) {
                        int row = from * SLOPES;
                        best = score[row + slope];
                        if (slope > 0 && score[row + slope - 1] - BEND > best) {
                            best = (float) (score[row + slope - 1] - BEND);
                            how = -1;
                        }
                        if (slope < SLOPES - 1 && score[row + slope + 1] - BEND > best) {
                            best = (float) (score[row + slope + 1] - BEND);
                            how = 1;
                        }
                    }
                    next[l * SLOPES + slope] = best + emission[l];
                    back[s][l * SLOPES + slope] = how;
                }
            }
            var swap = score;
            score = next;
            next = swap;
        }
        int state = 0;
        for (int i = 1; i < states; i++) {
            state = score[i] > score[state] ? i : state;
        }
        var lags = new float[steps];
        int l = state / SLOPES;
        int slope = state % SLOPES;
        for (int s = steps - 1; s >= 0; s--) {
            lags[s] = lag + (float) (l - REACH * GRID) / GRID;
            int how = back[s][l * SLOPES + slope];
            l = Math.clamp(l - (slope - SLOPES / 2), 0, LAGS - 1);
            slope += how;
        }
        return new Lag.Curve(first * STEP + STEP / 2, STEP, smooth(lags));
    }

    /** Evidence at every lag of the grid for one step, in standard deviations. */
    private float[] emission(int recording, int lag, int at) {
        double[] c = tracer.correlation(recording, at, STEP, lag, REACH + 2);
        double deviation = tracer.deviation(STEP);
        var out = new float[LAGS];
        for (int l = 0; l < LAGS; l++) {
            int whole = l / GRID;
            float[] weights = filter.at((double) (l % GRID) / GRID);
            double sum = 0;
            for (int tap = 0; tap < LagFilter.TAPS; tap++) {
                sum += weights[tap] * c[whole + 1 + tap];
            }
            out[l] = (float) Math.clamp(sum / deviation, -5, 8);
        }
        return out;
    }

    /** Mean over five steps: the grid is coarser than the truth. */
    private static float[] smooth(float[] lags) {
        var out = new float[lags.length];
        for (int i = 0; i < lags.length; i++) {
            int from = Math.max(0, i - 2);
            int to = Math.min(lags.length, i + 3);
            float sum = 0;
            for (int j = from; j < to; j++) {
                sum += lags[j];
            }
            out[i] = sum / (to - from);
        }
        return out;
    }
}
