package gekiban.listen.follow;

import gekiban.listen.search.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures how fast the lag of strong traces changes: two clocks that were not locked to each other
 * differ by some millionths.
 */
public final class Drift {
    private static final int WINDOW = 2 * 4000; // samples; short, so that 100 ppm do not smear it
    private static final int REACH = 40; // lags looked at on either side
    private static final double SURE_SIGMA = 9; // a window whose peak cannot be chance
    private static final int MOST_WINDOWS = 16; // of one trace; the slope is known well before
    private static final int WINDOWS = 4; // fewer say nothing about a slope

    /**
     * A slope and what it rests on.
     *
     * @param slope samples of lag gained per sample
     * @param roughness root mean square of what the slope leaves, in samples: below 1 for clocks,
     *     several for tape
     * @param windows how many places were measured
     */
    public record Measured(double slope, double roughness, int windows) {}

    private record Point(double at, double lag, double weight) {}

    private final Scene scene;
    private final Tracer tracer;

    public Drift(Scene scene, Tracer tracer) {
        this.scene = scene;
        this.tracer = tracer;
    }

    /**
     * Measures one slope for all traces: each has its own lag, the slope is common.
     *
     * @return slope 0 with no windows if nothing is strong enough
     */
    public Measured of(List<Trace> traces) {
        double sxx = 0;
        double sxy = 0;
        int windows = 0;
        var all = new ArrayList<List<Point>>();
        for (var trace : traces) {
            var points = points(trace);
            if (points.size() < WINDOWS) {
                continue;
            }
            all.add(points);
            double slope = medianSlope(points);
            // far lags of one trace, by a repeated note, must not bend the others
            double span = points.getLast().at - points.getFirst().at;
            double weight = points.size() * span * span;
            sxx += weight;
            sxy += weight * slope;
            windows += points.size();
        }
        if (sxx == 0) {
            return new Measured(0, 0, 0);
        }
        double slope = sxy / sxx;
        return new Measured(slope, roughness(all, slope), windows);
    }

    private List<Point> points(Trace trace) {
        var points = new ArrayList<Point>();
        int from = trace.firstStep() * Tracer.STEP;
        int to = Math.min(trace.endStep() * Tracer.STEP, scene.samples());
        int every = Math.max(WINDOW, (to - from) / MOST_WINDOWS);
        for (int at = from; at + WINDOW <= to; at += every) {
            int step = at / Tracer.STEP;
            int lag = (int) Math.round(trace.lag().lagAt(at + WINDOW / 2.0));
            double[] c = tracer.correlation(trace.recording(), at, WINDOW, lag, REACH);
            int best = 0;
            double power = 0;
            for (int i = 0; i < c.length; i++) {
                best = c[i] > c[best] ? i : best;
                power += c[i] * c[i];
            }
            double around = Math.sqrt((power - c[best] * c[best]) / (c.length - 1));
            boolean strong =
                    trace.over(step, step + WINDOW / Tracer.STEP) > SURE_SIGMA
                            || c[best] > SURE_SIGMA * tracer.deviation(WINDOW);
            if (strong && best > 0 && best < c.length - 1) {
                points.add(
                        new Point(at, lag + best - REACH + Tracer.peakFraction(c, best), c[best]));
            }
        }
        return points;
    }

    /**
     * Theil 1950, "A rank-invariant method of linear regression analysis": the median of all
     * slopes.
     */
    private static double medianSlope(List<Point> points) {
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                slopes.add(
                        (points.get(j).lag - points.get(i).lag)
                                / (points.get(j).at - points.get(i).at));
            }
        }
        slopes.sort(Comparator.naturalOrder());
        return slopes.get(slopes.size() / 2);
    }

    private static double roughness(List<List<Point>> all, double slope) {
        var left = new ArrayList<Double>();
        for (var points : all) {
            var rests = points.stream().map(p -> p.lag - slope * p.at).sorted().toList();
            double middle = rests.get(rests.size() / 2);
            rests.forEach(rest -> left.add(Math.abs(rest - middle)));
        }
        left.sort(Comparator.naturalOrder());
        return left.get(left.size() / 2) * 1.48; // median deviation as standard deviation
    }
}
