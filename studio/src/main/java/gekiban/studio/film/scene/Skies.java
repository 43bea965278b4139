package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Shade;
import java.util.Locale;
import java.util.SplittableRandom;

/** What is above the sea. */
final class Skies {

    private Skies() {}

    /** A tower of summer cloud, 310 wide and 145 high, its foot on (0, 0) in the middle. */
    static void cumulus(Pen pen, String light, String shade) {
        pen.fill(
                "M-154 0Q-164 -28 -132 -36Q-138 -78 -90 -84Q-82 -134 -26 -126Q12 -162 52 -124Q102 -130"
                        + " 102 -84Q138 -78 132 -44Q166 -36 154 0Z",
                Shade.down(-145, 0, light, light + " .3", shade));
        pen.fill(
                "M-112 0Q-112 -30 -78 -34Q-70 -66 -30 -60Q-4 -84 32 -62Q70 -66 76 -36Q108 -32 108 0Z",
                shade + "/.45");
        pen.line(
                "M-90 -84Q-54 -88 -42 -64M52 -124Q68 -104 46 -84M2 -46Q36 -60 64 -42",
                "#b6d2dd",
                2.6);
    }

    /** Stars of a clear night, down to y. */
    static void stars(Pen pen, long seed, int count, double bottom) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            double y = -45 + (bottom + 45) * random.nextDouble();
            double size = .4 + .9 * random.nextDouble();
            double alpha = (.35 + .6 * random.nextDouble()) * (1 - .6 * (y + 45) / (bottom + 45));
            double x = -80 + 800 * random.nextDouble();
            pen.circle(x, y, size, String.format(Locale.ROOT, "#f4f1e4/%.2f", alpha));
        }
    }

    /** Rings where rain meets wet ground. */
    static void ripples(
            Brush brush,
            long seed,
            int count,
            double seconds,
            double top,
            double bottom,
            String colour) {
        for (int i = 0; i < count; i++) {
            double life = seconds * 1.3 + i * .618034;
            long turn = (long) Math.floor(life);
            double age = life - turn;
            var random = new SplittableRandom(seed + i * 7919L + turn * 104729L);
            double depth = random.nextDouble();
            double size = (3 + 9 * depth) * age;
            brush.pen()
                    .ring(
                            -70 + 780 * random.nextDouble(),
                            top + (bottom - top) * depth,
                            size + 1,
                            .26 * size + .4,
                            String.format(Locale.ROOT, "%s/%.3f", colour, .45 * (1 - age)),
                            1);
        }
    }
}
