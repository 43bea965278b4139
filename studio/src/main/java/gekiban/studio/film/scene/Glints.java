package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import java.util.SplittableRandom;

/** Light on water: level strokes, longer the nearer they are, that come and go. */
final class Glints {

    private final double[] x;
    private final double[] y;
    private final double[] length;
    private final double[] phase;
    private final double[] hurry;
    private final int colour;
    private final double alpha;

    private Glints(int count, int colour, double alpha) {
        x = new double[count];
        y = new double[count];
        length = new double[count];
        phase = new double[count];
        hurry = new double[count];
        this.colour = colour;
        this.alpha = alpha;
    }

    /**
     * The path of a light: narrow far away, wide near.
     *
     * @param x its middle
     * @param top horizon
     * @param spread half its width at the bottom
     */
    static Glints path(
            long seed,
            int count,
            double x,
            double top,
            double bottom,
            double spread,
            int colour,
            double alpha) {
        var glints = new Glints(count, colour, alpha);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            double depth = StrictMath.pow((i + .5) / count, 1.25);
            // Most of them near the middle: the mean of two is a triangle.
            double aside = random.nextDouble() + random.nextDouble() - 1;
            double wide = spread * (.28 + .72 * depth);
            glints.length[i] = (4 + 22 * depth) * (.45 + random.nextDouble());
            glints.x[i] = x + aside * wide - glints.length[i] / 2;
            glints.y[i] = top + 3 + depth * (bottom - top - 3);
            glints.phase[i] = random.nextDouble(6.283);
            glints.hurry[i] = 1 + 2.2 * random.nextDouble();
        }
        return glints;
    }

    /** Over all of the water. */
    static Glints sea(long seed, int count, double top, double bottom, int colour, double alpha) {
        var glints = new Glints(count, colour, alpha);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            double depth = StrictMath.pow((i + .5) / count, 1.35);
            glints.length[i] = (4 + 20 * depth) * (.5 + random.nextDouble());
            glints.x[i] = -80 + random.nextDouble(800);
            glints.y[i] = top + 3 + depth * (bottom - top - 3);
            glints.phase[i] = random.nextDouble(6.283);
            glints.hurry[i] = .7 + 1.6 * random.nextDouble();
        }
        return glints;
    }

    /** Without those right of the line from (x0, y0) down to (x1, y1): there is land. */
    Glints leftOf(double x0, double y0, double x1, double y1) {
        for (int i = 0; i < x.length; i++) {
            double shore = x0 + (x1 - x0) * (y[i] - y0) / (y1 - y0);
            if (x[i] + length[i] > shore - 4) {
                length[i] = 0;
            }
        }
        return this;
    }

    void shine(Brush brush, double seconds) {
        shine(brush, seconds, 0, 1);
    }

    /** Moved aside, and in a share of the strength. */
    void shine(Brush brush, double seconds, double aside, double share) {
        for (int i = 0; i < x.length; i++) {
            double wave = StrictMath.sin(phase[i] + seconds * hurry[i]);
            double drift = 2.5 * StrictMath.sin(phase[i] * 3 + seconds * .8);
            brush.dash(
                    x[i] + aside + drift,
                    y[i],
                    length[i] * (.8 + .2 * wave),
                    1.4,
                    colour,
                    share * alpha * (.62 + .38 * wave));
        }
    }
}
