package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;
import java.util.Locale;

/** Mio, from behind, puts the box on the shelf and hangs its label on it. */
final class BoxOnShelf implements Scene {

    private static final double ARRIVES = 3.2;

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#4a372b", "#271b18"));
        for (int x = -80; x < 720; x += 46) {
            pen.bar(String.format(Locale.ROOT, "M%d -45V405", x), "#37281f", 1.4);
        }
        pen.glow(330, 70, 380, 260, "#ffe3a1/.62", "#ffc469/.2 .42", "#ffc469/0");
        for (int y : new int[] {36, 178, 318}) {
            pen.rect(-80, y, 800, 11, "#5f452f").rect(-80, y, 800, 2.4, "#c79a63");
            pen.rect(-80, y + 11, 800, 18, "#1c1312/.42");
        }
        pen.rect(70, -45, 13, 460, "#2a1d18").rect(81, -45, 2, 460, "#8a6a45");
        pen.rect(560, -45, 13, 460, "#2a1d18").rect(560, -45, 2, 460, "#8a6a45");
        String dark = "#1f1614";
        pen.fill("M104 178V116Q104 104 116 104H142V154L182 164Q190 166 190 178Z", dark);
        pen.line("M142 110V154L182 164", "#ffcf86/.7", 1.8);
        pen.rounded(200, 98, 62, 80, 4, dark);
        pen.line("M260 102V174", "#ffcf86/.6", 1.8);
        pen.circle(500, 142, 36, dark).circle(500, 142, 29, "#43322a");
        pen.line("M500 142V122M500 142L514 147", "#e6dcc2/.8", 2.2);
        pen.line("M473 118Q482 108 496 106", "#ffcf86/.75", 1.8);
        pen.fill("M592 178L602 112H690L700 178Z", dark);
        pen.line("M620 112Q622 84 646 84T672 112", dark, 5);
        for (int i = 0; i < 5; i++) {
            double x = 110 + i * 92 + (i > 1 ? 40 : 0);
            pen.fill(
                    String.format(
                            Locale.ROOT,
                            "M%.0f 318Q%.0f 262 %.0f 216H%.0fQ%.0f 262 %.0f 318Z",
                            x - 10,
                            x - 16,
                            x - 3,
                            x + 3,
                            x + 16,
                            x + 10),
                    i % 2 == 0 ? "#22324c" : "#2b4d47");
            pen.line(String.format(Locale.ROOT, "M%.0f 218V204q0 -8 7 -8t7 7", x), "#8d6a45", 3);
        }
        pen.fill("M-60 178V92H40V178Z", dark);
        pen.line("M38 94V176", "#ffcf86/.5", 1.8);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double t = Math.min(1, seconds / ARRIVES);
        double way = t * t * (3 - 2 * t);
        double lift = 34 * (1 - way);
        Pen pen = brush.pen();
        double boxX = 378;
        double boxY = 178 + lift - 5 * StrictMath.sin(Math.PI * way);
        pen.oval(boxX, 181, 46 * way, 4 * way, "#120c0b/.6");
        MusicBox.closed(pen.at(boxX, boxY, 1.35));
        if (seconds > ARRIVES + .6) {
            double sway =
                    16
                            * StrictMath.exp(-(seconds - ARRIVES - .6) * .9)
                            * StrictMath.sin((seconds - ARRIVES) * 4.2);
            Pen tag = pen.turned(sway, 352, 158);
            tag.bent("#e6dcc2", 1.2, 352, 158, 350, 172);
            tag.rounded(334, 171, 32, 20, 2, "#f3ead2");
            tag.centred(Typeface.sans(), 350, 185.5, 12, .04, Ink.INK, "14");
        }
        mio(pen, boxX, boxY, seconds);
    }

    private static void mio(Pen pen, double boxX, double boxY, double seconds) {
        double back = Math.max(0, Math.min(1, (seconds - ARRIVES - 1.6) / 1.6));
        back = back * back * (3 - 2 * back);
        double handY = boxY - 6 + 130 * back;
        double spread = 34 * (1 - back) + 30;
        String coat = "#5e1f1c";
        pen.bent(
                coat,
                21,
                326,
                326,
                boxX - spread - 22,
                (300 + handY) / 2 + 6,
                boxX - spread,
                handY);
        pen.bent(
                coat,
                21,
                416,
                326,
                boxX + spread + 16,
                (300 + handY) / 2 + 6,
                boxX + spread,
                handY);
        pen.circle(boxX - spread, handY - 7, 9, "#b98a68")
                .circle(boxX + spread, handY - 7, 9, "#b98a68");
        Pen girl = pen.at(371, 548, 4.6);
        Figures.girl(girl, "#191620", coat, "#191620");
        girl.line("M-8.600 -62Q-8 -72.500 0 -72.700Q8 -72.500 8.600 -62", "#ffcf86/.85", .7);
        girl.line("M-6 -50.500Q-8 -46 -8.400 -38M6 -50.500Q8 -46 8.400 -38", "#ff9d6a/.7", .6);
    }
}
