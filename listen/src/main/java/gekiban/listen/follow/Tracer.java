package gekiban.listen.follow;

import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature.Plane;
import gekiban.sound.dsp.Dot;
import gekiban.sound.dsp.Whitening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows a recording through a scene from where it was found, forwards and backwards, for as long
 * as there is evidence of it. One thread: it owns scratch memory.
 */
public final class Tracer {
    /** Samples a step: 32 ms. */
    public static final int STEP = 128;

    private static final int WINDOW_STEPS = 125; // 4 s are traced at a time
    private static final double WINDOW_SIGMA = 3.5; // a window that shows the recording
    private static final int PATIENCE_WINDOWS = 6; // without it, until the end is believed
    private static final int LOCK_LAGS = 6; // around a hit, for its fraction of a sample
    private static final double BAND_FACTOR = 1.19;

    private static final double RECORDING_POWER = Whitening.RMS * Whitening.RMS;

    private final Scene scene;
    private final List<Recording> recordings;
    private final LagFilter filter = new LagFilter();
    private final int steps;
    private float[] sum = new float[0];
    private float[] side = new float[0];

    public Tracer(Scene scene, List<Recording> recordings) {
        this.scene = scene;
        this.recordings = recordings;
        this.steps = (scene.samples() + STEP - 1) / STEP;
    }

    /**
     * Finds the fraction of a sample by which a hit's lag is off, and gives the line through it.
     */
    public Lag.Line lock(Hit hit) {
        int from = hit.from() + hit.lag();
        double[] c = correlation(hit.recording(), from, hit.length(), hit.lag(), LOCK_LAGS);
        int best = LOCK_LAGS;
        for (int i = 0; i < c.length; i++) {
            best = c[i] > c[best] ? i : best;
        }
        double fraction = peakFraction(c, best);
        return new Lag.Line(hit.lag() + best - LOCK_LAGS + fraction, 0, from + hit.length() / 2);
    }

    /**
     * Products at lags around one: {@code out[i]} belongs to lag {@code lag + i - reach}.
     *
     * @param sceneFrom first scene sample
     * @param count samples
     */
    public double[] correlation(int recording, int sceneFrom, int count, int lag, int reach) {
        int from = Math.max(0, sceneFrom);
        int to = Math.min(scene.samples(), sceneFrom + count);
        var out = new double[2 * reach + 1];
        if (to <= from) {
            return out;
        }
        load(recording, from - lag - reach, to - from + 2 * reach);
        for (int i = 0; i < out.length; i++) {
            int offset = 2 * reach - i; // a larger lag reads earlier in the recording
            out[i] =
                    Dot.of(scene.sum(), from, sum, offset, to - from)
                            + Dot.of(scene.side(), from, side, offset, to - from);
        }
        return out;
    }

    /** Standard deviation of a product of whitened sound with a stranger's, for so many samples. */
    double deviation(int count) {
        double both = scene.sumPower() * RECORDING_POWER + scene.sidePower() * RECORDING_POWER;
        return Math.sqrt(BAND_FACTOR * count * both);
    }

    /** Where between whole lags a peak stands, -0.5 to 0.5, by a parabola. */
    public static double peakFraction(double[] c, int best) {
        if (best == 0 || best == c.length - 1) {
            return 0;
        }
        double bend = c[best - 1] - 2 * c[best] + c[best + 1];
        return bend >= 0 ? 0 : Math.clamp(0.5 * (c[best - 1] - c[best + 1]) / bend, -0.5, 0.5);
    }

    /** Follows a line both ways from a span that showed the recording. */
    public Trace follow(int recording, Lag line, int sceneFrom, int sceneTo) {
        int length = recordings.get(recording).signature().samples();
        int lag = (int) Math.round(line.lagAt(sceneFrom));
        int lowest = Math.clamp(lag / STEP, 0, steps);
        int highest = (int) Math.clamp(((long) lag + length) / STEP + 1, lowest, steps);
        int first = Math.clamp(sceneFrom / STEP, lowest, highest);
        int last = Math.clamp((sceneTo + STEP - 1) / STEP, first, highest);
        var middle = trace(recording, line, first, last);
        var parts = new ArrayList<float[]>();
        parts.add(middle);
        int quiet = 0;
        while (last < highest && quiet < PATIENCE_WINDOWS) {
            int to = Math.min(last + WINDOW_STEPS, highest);
            float[] part = trace(recording, line, last, to);
            quiet = shows(part) ? 0 : quiet + 1;
            parts.add(part);
            last = to;
        }
        quiet = 0;
        while (first > lowest && quiet < PATIENCE_WINDOWS) {
            int from = Math.max(first - WINDOW_STEPS, lowest);
            float[] part = trace(recording, line, from, first);
            quiet = shows(part) ? 0 : quiet + 1;
            parts.addFirst(part);
            first = from;
        }
        var sigma = new float[last - first];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, sigma, at, part.length);
            at += part.length;
        }
        return new Trace(recording, length, line, first, sigma);
    }

    private static boolean shows(float[] sigma) {
        double sum = 0;
        for (float s : sigma) {
            sum += s;
        }
        return sum > WINDOW_SIGMA * Math.sqrt(sigma.length);
    }

    /** Evidence for steps {@code from} to {@code to} of the scene along a line. */
    public float[] trace(int recording, Lag line, int from, int to) {
        var out = new float[to - from];
        if (out.length == 0) {
            return out;
        }
        int lagFirst = (int) Math.floor(line.lagAt((double) from * STEP));
        int lagLast = (int) Math.floor(line.lagAt((double) to * STEP));
        int lagMost = Math.max(lagFirst, lagLast) + 2;
        int lagLeast = Math.min(lagFirst, lagLast) - 1;
        int base = from * STEP - lagMost;
        load(recording, base, (to - from) * STEP + lagMost - lagLeast);
        for (int step = from; step < to; step++) {
            int at = step * STEP;
            int count = Math.min(STEP, scene.samples() - at);
            double lag = line.lagAt(at + STEP / 2.0);
            int whole = (int) Math.floor(lag);
            float[] weights = filter.at(lag);
            double product = 0;
            for (int tap = 0; tap < LagFilter.TAPS; tap++) {
                int offset = at - (whole - 1 + tap) - base;
                product +=
                        weights[tap]
                                * (Dot.of(scene.sum(), at, sum, offset, count)
                                        + Dot.of(scene.side(), at, side, offset, count));
            }
            int offset = at - whole - base;
            double variance =
                    scene.sumPower() * Dot.of(sum, offset, sum, offset, count)
                            + scene.sidePower() * Dot.of(side, offset, side, offset, count);
            out[step - from] =
                    variance <= 0 ? 0 : (float) (product / Math.sqrt(BAND_FACTOR * variance));
        }
        return out;
    }

    /**
     * How well the phases of scene and recording agree over a span: mean cosine of their
     * difference.
     *
     * @return for the sum, then for the side: 0 for strangers, 1 for the same sound
     */
    public double[] agreement(int recording, Lag lag, int fromStep, int toStep) {
        int from = fromStep * STEP;
        int count = Math.min(toStep * STEP, scene.samples()) - from;
        if (count <= 0) {
            return new double[2];
        }
        double at = lag.lagAt(from + count / 2.0);
        int whole = (int) Math.floor(at);
        load(recording, from - whole - 2, count + LagFilter.TAPS);
        float[] weights = filter.at(at);
        double sums = 0;
        double sides = 0;
        for (int tap = 0; tap < LagFilter.TAPS; tap++) {
            int offset = 2 - (tap - 1);
            sums += weights[tap] * Dot.of(scene.sum(), from, sum, offset, count);
            sides += weights[tap] * Dot.of(scene.side(), from, side, offset, count);
        }
        return new double[] {
            sums / Math.max(1e-9, norm(scene.sum(), from, sum, count)),
            sides / Math.max(1e-9, norm(scene.side(), from, side, count))
        };
    }

    private static double norm(float[] scene, int from, float[] recording, int count) {
        return Math.sqrt(
                (double) Dot.of(scene, from, scene, from, count)
                        * Dot.of(recording, 2, recording, 2, count));
    }

    private void load(int recording, int from, int count) {
        if (sum.length < count) {
            sum = new float[count];
            side = new float[count];
        }
        Arrays.fill(sum, 0, count, 0);
        Arrays.fill(side, 0, count, 0);
        var signature = recordings.get(recording).signature();
        signature.addTo(Plane.SUM, from, sum, count);
        signature.addTo(Plane.SIDE, from, side, count);
    }
}
