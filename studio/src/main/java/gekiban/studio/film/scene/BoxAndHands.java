package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The box on the bench by moonlight: her hand turns the crank, his lies beside it. */
final class BoxAndHands implements Scene {

    private final Glints moon = Glints.path(141, 70, 330, 34, 150, 150, 0xfbf1cf, .5);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 200, "#33536f", "#122240"));
        pen.rect(-80, -45, 800, 78, Shade.down(-45, 33, "#2b4766", "#4b718a"));
        pen.glow(330, 30, 330, 130, "#f3ecd0/.22", "#f3ecd0/0");
        pen.rect(-80, 176, 800, 240, Shade.down(176, 400, "#1b2742", "#0a1020"));
        for (int y : new int[] {176, 232, 304}) {
            pen.rect(-80, y, 800, 3, "#5a7396/.8").rect(-80, y - 7, 800, 7, "#070b16");
        }
        pen.fill("M170 300H460L520 324H140Z", "#04070f/.6");
        Pen box = pen.at(300, 224, 1.05);
        MusicBox.lid(box, 1);
        MusicBox.body(box);
        pen.fill("M184 224H416V306H184Z", "#0b1530/.28");
        pen.fill("M218 170L447 169L446 78L228 76Z", "#0b1530/.30");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        moon.shine(brush, seconds);
        Pen pen = brush.pen();
        Pen lit = pen.at(300, 224, 1.05);
        MusicBox.lid(lit, 1);
        MusicBox.body(lit);
        MusicBox.works(lit, seconds * .2);
        pen.fill("M184 224H416V306H184Z", "#0b1530/.26");
        double turn = seconds * .42;
        MusicBox.crank(lit, turn);
        brush.light(310, 200, 120, 0xfff0cf, .13);
        double angle = 2 * Math.PI * turn;
        double x = 300 + 1.05 * (MusicBox.CRANK_X + 30 + 9 * StrictMath.cos(angle));
        double y = 224 + 1.05 * (MusicBox.CRANK_Y - 11 + 24 * StrictMath.sin(angle));
        her(pen, x, y);
        his(pen);
    }

    private static void her(Pen pen, double x, double y) {
        String skin = "#a88c84";
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1fQ620 %.1f 740 330V430H620Q560 350 %.1f %.1fZ",
                        x + 28,
                        y - 18,
                        y - 6,
                        x + 26,
                        y + 28),
                "#5e1f1c");
        pen.line(
                String.format(Locale.ROOT, "M%.1f %.1fQ620 %.1f 740 328", x + 28, y - 18, y - 6),
                "#d8e4ea/.7",
                2);
        pen.fill(
                String.format(Locale.ROOT, "M%.1f %.1fl18 -4l2 44l-16 4Z", x + 22, y - 16),
                "#7c2f2a");
        pen.oval(x + 12, y + 4, 17, 16, skin);
        pen.line(
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1fq-14 -1 -16 6M%.1f %.1fq-14 0 -18 6M%.1f %.1fq-12 1 -14 6",
                        x + 8,
                        y - 8,
                        x + 7,
                        y + 1,
                        x + 8,
                        y + 11),
                "#7d645f",
                9);
        pen.line(
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1fq-14 -1 -16 6M%.1f %.1fq-14 0 -18 6M%.1f %.1fq-12 1 -14 6",
                        x + 8,
                        y - 9,
                        x + 7,
                        y,
                        x + 8,
                        y + 10),
                skin,
                7.4);
        pen.line(
                String.format(Locale.ROOT, "M%.1f %.1fq10 -6 18 0", x + 2, y - 11),
                "#e3edf2/.7",
                1.8);
    }

    private static void his(Pen pen) {
        String skin = "#8f7670";
        pen.fill("M-90 250Q20 240 96 268L104 322Q0 330 -90 370Z", "#0e1526");
        pen.line("M-90 250Q20 240 98 268", "#d8e4ea/.75", 2.2);
        pen.fill("M96 268Q104 266 110 270L116 316Q110 322 104 322Z", "#c9c6bc");
        pen.fill("M112 270Q138 262 158 274Q174 286 170 302Q160 318 116 316Z", skin);
        pen.line(
                "M150 280Q170 282 184 292M150 290Q172 294 186 303M146 300Q166 306 178 312M136 308Q150 315 162 318",
                "#6b5650",
                11);
        pen.line(
                "M150 279Q170 281 184 291M150 289Q172 293 186 302M146 299Q166 305 178 311M136 307Q150 314 162 317",
                skin,
                8.6);
        pen.line("M114 270Q138 262 157 274Q172 280 184 288", "#e3edf2/.75", 1.8);
        pen.line("M180 289l5 3M182 300l5 3", "#d9cdc4/.8", 2);
    }
}
