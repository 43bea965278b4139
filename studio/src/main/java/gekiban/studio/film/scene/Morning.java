package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** He rings the bell and night turns into morning; the sun comes out of the sea. */
final class Morning implements Scene {

    private static final double TURNS_IN = 2;

    private final Glints sun = Glints.path(151, 130, 388, 228, 306, 86, 0xfffbe6, .9);
    private final Glints sea = Glints.sea(152, 40, 230, 300, 0xfff0d6, .28);

    @Override
    public void still(Pen pen) {
        pen.rect(-80, -45, 800, 272, Shade.down(-40, 226, "#0a1430", "#1c3458 .6", "#4d6f86"));
        Skies.stars(pen, 153, 110, 190);
        pen.rect(-80, 226, 800, 100, Shade.down(226, 330, "#4a6c84", "#14233e"));
        pen.fill("M-80 226V190Q-40 172 0 196Q60 178 120 200T210 226Z", "#152543");
    }

    @Override
    public void other(Pen pen) {
        pen.rect(
                -80,
                -45,
                800,
                272,
                Shade.down(-30, 226, "#6f9fc0", "#f3d3b0 .5", "#ffc987 .85", "#ffe9bd"));
        pen.glow(388, 214, 250, 230, "#fff1c4/.7", "#ffe3a6/.3 .35", "#ffd58a/0");
        pen.fill(
                "M420 70Q500 58 560 74T720 66V80Q560 92 500 82T420 70ZM250 112Q320 100 380 112T470 108Q420 124"
                        + " 360 120T250 112ZM500 138Q560 128 720 140V148Q560 150 500 138ZM-80 96Q0 84 60 96T180 92Q120"
                        + " 108 60 104T-80 108Z",
                "#fff3dc/.7");
        pen.rect(-80, 226, 800, 100, Shade.down(226, 330, "#ffdca0", "#c8a89a .4", "#54728e"));
        pen.fill("M-80 226V190Q-40 172 0 196Q60 178 120 200T210 226Z", "#7d8ba0");
    }

    @Override
    public double share(double seconds) {
        double s = Math.min(1, seconds / TURNS_IN);
        return s * s * (3 - 2 * s);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double day = share(seconds);
        Pen pen = brush.pen();
        double rise = Math.min(1, seconds / 9.5);
        double sunY = 244 - 40 * rise * (2 - rise);
        Pen sky = pen.within(-80, -45, 800, 271);
        if (day > .2) {
            brush.light(388, sunY - 6, 120, 0xfff6d8, .55 * day);
            sky.circle(388, sunY, 25, String.format(Locale.ROOT, "#fffdf2/%.3f", day));
            brush.pen()
                    .rect(330, 226, 116, 3, String.format(Locale.ROOT, "#ffdca0/%.3f", .8 * day));
        }
        sea.shine(brush, seconds);
        sun.shine(brush, seconds, 0, day * Math.min(1, .3 + rise));
        bridge(pen, day, seconds);
        platform(pen, day);
        bell(pen, brush, seconds, day);
        people(pen, seconds, day);
    }

    /** A colour between the one at night and the one in the morning. */
    private static String between(int night, int morning, double day) {
        int r = (int) ((night >> 16) + ((morning >> 16) - (night >> 16)) * day);
        int g = (int) ((night >> 8 & 255) + ((morning >> 8 & 255) - (night >> 8 & 255)) * day);
        int b = (int) ((night & 255) + ((morning & 255) - (night & 255)) * day);
        return String.format(Locale.ROOT, "#%06x", r << 16 | g << 8 | b);
    }

    private static void bridge(Pen pen, double day, double seconds) {
        String beam = between(0x16243f, 0x6a5a5e, day);
        pen.fill("M214 246L740 272V287L214 252Z", beam);
        double[][] posts = {
            {240, 249, 16},
            {300, 252, 19},
            {372, 256, 23},
            {456, 261, 29},
            {556, 266, 35},
            {672, 272, 40}
        };
        for (double[] post : posts) {
            pen.rect(post[0], post[1], 3.2 + (post[0] - 240) * .008, post[2], beam);
        }
        double x = 232 + 1.2 * seconds;
        double y = 246.6 + (x - 214) * .0494;
        if (day > .05) {
            Pen train = pen.turned(2.83, x, y).at(x, y, .4);
            train.fill(
                    "M0 0V-24Q0 -29 6 -29H230Q244 -29 250 -16L254 0Z",
                    between(0x2b2230, 0xc4563e, day));
            train.fill("M0 -9H251.5L252.8 -4H0Z", between(0x3a4560, 0xf2e8d2, day));
            for (int i = 0; i < 11; i++) {
                train.rect(9 + i * 20.5, -22, 14, 11, "#fff0c4");
            }
        }
    }

    private static void platform(Pen pen, double day) {
        pen.rect(-80, 306, 800, 110, between(0x0c1326, 0x67606f, day));
        pen.rect(-80, 306, 800, 4, between(0x3d5168, 0xffe0a8, day));
        pen.rect(-80, 326, 800, 5, between(0x2a2c30, 0xb59a62, day));
        String roof = between(0x060a16, 0x2c3246, day);
        pen.fill("M-80 -60H286V0L300 14H-80Z", roof);
        pen.rect(257, 14, 10, 292, roof)
                .rect(266.4, 14, 1.6, 292, between(0x2c405c, 0xffdca0, day));
        pen.fill("M257 310H267L206 405H180Z", between(0x080d1a, 0x4a4456, day));
    }

    private static void bell(Pen pen, Brush brush, double seconds, double day) {
        double swing = 7 * StrictMath.exp(-seconds * .16) * StrictMath.cos(seconds * 3.4);
        Pen hung = pen.turned(swing, 118, 14);
        hung.bar("M118 12V58", between(0x060a16, 0x2c3246, day), 5);
        hung.fill(
                "M62 156Q74 132 76 98Q78 58 118 58T160 98Q162 132 174 156Q178 164 168 165H68Q58 164 62 156Z",
                Shade.across(
                        60,
                        176,
                        "#7a531f",
                        between(0x9a7a3c, 0xf0c766, day) + " .45",
                        between(0xd9b76a, 0xfff0bd, day) + " .6",
                        "#8a5a22"));
        hung.line("M70 142H166M77 104H159", "#7a531f/.6", 2);
        Pen tongue = hung.turned(-swing * 1.6, 118, 120);
        tongue.circle(118, 172, 9, "#7a531f").circle(121, 169, 3, "#d9b76a");
        double pull = 128 + .5 * swing;
        pen.line(
                String.format(
                        Locale.ROOT, "M%.1f 180Q%.1f 220 134 246", 118 - swing * .6, pull - 6),
                "#efe3c8",
                3);
        double ring = Math.max(0, StrictMath.exp(-seconds * .22));
        for (int k = 0; k < 3; k++) {
            double age = (seconds * 1.1 + k / 3.0) % 1;
            double r = 66 + 62 * age;
            String tone = String.format(Locale.ROOT, "#fffbe6/%.3f", .7 * ring * (1 - age));
            double h = 30 + 10 * age;
            pen.line(
                    String.format(
                            Locale.ROOT,
                            "M%.1f %.1fQ%.1f 116 %.1f %.1f",
                            118 - r,
                            116 - h,
                            118 - r - 12,
                            118 - r,
                            116 + h),
                    tone,
                    2);
            pen.line(
                    String.format(
                            Locale.ROOT,
                            "M%.1f %.1fQ%.1f 116 %.1f %.1f",
                            118 + r,
                            116 - h,
                            118 + r + 12,
                            118 + r,
                            116 + h),
                    tone,
                    2);
        }
        brush.light(126, 110, 60, 0xfff0c4, .28 * day);
    }

    private static void people(Pen pen, double seconds, double day) {
        String dark = between(0x05080f, 0x1b2033, day);
        String rim = between(0x8fa9c0, 0xffe0a8, day);
        pen.fill("M82 331H112L40 400H-10Z", between(0x080d1a, 0x4a4456, day));
        pen.fill("M186 331H204L140 400H106Z", between(0x080d1a, 0x4a4456, day));
        Figures.man(pen.at(96, 330, 1.2), dark);
        double pull = 2 * StrictMath.sin(seconds * 3.4);
        pen.line(
                String.format(Locale.ROOT, "M106 250Q122 %.1f 134 %.1f", 240 + pull, 246 + pull),
                dark,
                9);
        pen.line(
                String.format(
                        Locale.ROOT,
                        "M110 218L113 256M112 234Q124 %.1f 136 %.1f",
                        235 + pull,
                        241 + pull),
                rim,
                1.6);
        Figures.girl(pen.at(196, 330, 1.2), dark);
        double wave = Math.max(0, Math.min(1, (seconds - 4) / 1.2));
        double hand = 3 * StrictMath.sin(seconds * 5) * wave;
        pen.bent(dark, 5, 202, 276, 212, 268 - 2 * wave, 215 + hand, 282 - 26 * wave);
        pen.line("M206 242Q208 250 206 258M207 276L211 304", rim, 1.6);
        Figures.cat(pen.at(236, 329, .75), dark);
        pen.line("M249 316Q250 322 245 325", rim, 1.2);
    }
}
