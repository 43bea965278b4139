package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Film;
import java.util.SplittableRandom;

/** Rain before the whole picture: slanted streaks that fall and come again elsewhere. */
final class Rain {

    /** To the left by so much of the way down, as in all shots. */
    private static final double SLANT = -0.3;

    private static final int WHITE = 0xdfeaf2;

    private final double[] x;
    private final double[] y;
    private final double[] length;
    private final double[] hurry;
    private final double speed;
    private final double width;
    private final double alpha;

    /**
     * One depth of rain.
     *
     * @param longest streak
     * @param speed points a second
     */
    Rain(long seed, int drops, double longest, double speed, double width, double alpha) {
        var random = new SplittableRandom(seed);
        x = new double[drops];
        y = new double[drops];
        length = new double[drops];
        hurry = new double[drops];
        for (int i = 0; i < drops; i++) {
            x[i] = random.nextDouble(Film.WIDTH + 140.0);
            y[i] = random.nextDouble(Film.HEIGHT + 60.0);
            length[i] = longest * (.5 + .5 * random.nextDouble());
            hurry[i] = .85 + .3 * random.nextDouble();
        }
        this.speed = speed;
        this.width = width;
        this.alpha = alpha;
    }

    /** Rain far away: fine and many. */
    static Rain far(long seed, int drops) {
        return new Rain(seed, drops, 30, 430, .9, .26);
    }

    /** Rain before the lens: few and long. */
    static Rain near(long seed, int drops) {
        return new Rain(seed, drops, 58, 820, 1.2, .36);
    }

    /** Falls through the whole picture. */
    void fall(Brush brush, double seconds) {
        fall(brush.onPicture(), seconds, 0, Film.WIDTH, 0, Film.HEIGHT, 1);
    }

    /** Falls through a part of what the brush's coordinates mean, in a share of its strength. */
    void fall(
            Brush brush,
            double seconds,
            double left,
            double right,
            double top,
            double bottom,
            double share) {
        double height = bottom - top + 60;
        for (int i = 0; i < x.length; i++) {
            double fallen = y[i] + seconds * speed * hurry[i];
            long times = (long) Math.floor(fallen / height);
            double down = fallen - times * height;
            // Another column after each fall.
            double across = (x[i] + times * 97.3 + SLANT * down) % (right - left + 140);
            double startY = top - 60 + down;
            double startX = left + (across + right - left + 140) % (right - left + 140);
            double skip = Math.max(0, top - startY);
            double rest = Math.min(length[i], bottom - startY) - skip;
            double atX = startX + SLANT * skip;
            if (rest > 0 && atX + SLANT * rest >= left && atX <= right) {
                brush.streak(atX, startY + skip, SLANT * rest, rest, width, WHITE, alpha * share);
            }
        }
    }
}
