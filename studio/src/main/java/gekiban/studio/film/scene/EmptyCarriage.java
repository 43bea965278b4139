package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The whole length of the empty carriage; far away, on a seat, something small. */
final class EmptyCarriage implements Scene {

    private static final double VX = 300;
    private static final double VY = 152;

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#3a2a24", "#231a18"));
        side(pen, -1);
        side(pen, 1);
        pen.fill("M-80 -45H720V-45L338 112H262L-80 -20Z", "#5a4636");
        pen.fill("M720 -45V-30L338 112H262L-80 -30V-45Z", "#4b392d");
        // A row of lamps along the ceiling.
        for (int i = 5; i >= 0; i--) {
            double s = StrictMath.pow(.56, i);
            double y = VY - 196 * s;
            pen.glow(VX, y, 150 * s + 14, 46 * s + 6, "#ffe9b8/.6", "#ffc469/0");
            pen.fill(trapezoid(y, 44 * s, y + 15 * s, 40 * s), "#fff6dc");
        }
        pen.fill("M262 190H338L500 405H100Z", Shade.down(190, 400, "#8a6a4a", "#3d2d25"));
        pen.fill("M290 190H310L352 405H248Z", "#ffcf7d/.20");
        // The far end with its door.
        pen.rect(262, 112, 76, 78, "#4a372b");
        pen.rounded(282, 122, 36, 68, 2, "#2c201b");
        pen.rect(288, 128, 24, 26, Shade.down(128, 154, "#0e1a30", "#274058"));
        pen.glow(453, 240, 96, 66, "#ffd98f/.55", "#ffb95e/0");
        MusicBox.closed(pen.at(453, 257, .66));
        pen.glow(VX, 120, 330, 200, "#ffd98f/.16", "#ffb95e/0");
    }

    private static String trapezoid(double y0, double half0, double y1, double half1) {
        return String.format(
                Locale.ROOT,
                "M%.2f %.2fH%.2fL%.2f %.2fH%.2fZ",
                VX - half0,
                y0,
                VX + half0,
                VX + half1,
                y1,
                VX - half1);
    }

    /** A point of the wall: depth 1 is near, 0 the vanishing point. */
    private static String at(int side, double depth, double height) {
        return String.format(
                Locale.ROOT, "%.2f %.2f", VX + side * 400 * depth, VY + height * depth);
    }

    private static String quad(int side, double near, double far, double top, double bottom) {
        return "M"
                + at(side, near, top)
                + "L"
                + at(side, far, top)
                + "L"
                + at(side, far, bottom)
                + "L"
                + at(side, near, bottom)
                + "Z";
    }

    private static void side(Pen pen, int side) {
        pen.fill(quad(side, 1.3, .095, -400, 520), side < 0 ? "#5b4331" : "#4f3a2c");
        double near = 1.28;
        for (int i = 0; i < 7; i++) {
            double far = near * .78;
            pen.fill(quad(side, near, far, -222, 28), "#7b5c3e");
            double a = near * .975;
            double b = far * 1.03;
            pen.fill(
                    quad(side, a, b, -206, 12),
                    Shade.down(VY - 206 * a, VY + 12 * a, "#0e1a30", "#2b455e"));
            pen.fill(quad(side, a, b, -26, 12), "#0b1426");
            pen.fill(quad(side, a, b, -108, -98), "#7b5c3e");
            near *= .71;
        }
        pen.fill(quad(side, 1.3, .1, 62, 214), side < 0 ? Ink.SEAT : "#35594f");
        pen.fill(quad(side, 1.3, .1, 62, 70), "#7fb0a0");
        // The cushion comes out of the wall towards the aisle.
        pen.fill(
                "M"
                        + at(side, 1.3, 200)
                        + "L"
                        + at(side, .1, 200)
                        + String.format(Locale.ROOT, "L%.2f %.2f", VX + side * 29, VY + 24.5)
                        + String.format(Locale.ROOT, "L%.2f %.2fZ", VX + side * 380, VY + 318),
                "#3f7368");
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M%.2f %.2fL%.2f %.2fL%.2f %.2fL%.2f %.2fZ",
                        VX + side * 380,
                        VY + 318,
                        VX + side * 29,
                        VY + 24.5,
                        VX + side * 29,
                        VY + 34,
                        VX + side * 370,
                        VY + 400),
                "#1d3b38");
        for (double d : new double[] {1.05, .74, .52, .37, .26, .185}) {
            pen.fill(quad(side, d, d * .985, 70, 204), "#1f3d39");
        }
        pen.fill(quad(side, 1.3, .1, -262, -254), "#b58f5c");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        double swing = 4 * StrictMath.exp(-seconds * .16) * StrictMath.sin(seconds * 3.1);
        for (int i = 5; i >= 0; i--) {
            double s = StrictMath.pow(.66, i);
            for (int side = -1; side <= 1; side += 2) {
                double x = VX + side * 300 * s;
                double y = VY - 200 * s;
                Pen swung = pen.turned(swing, x, y);
                swung.bent("#c9b48a", 2.6 * s + .4, x, y, x, y + 46 * s);
                swung.ring(x, y + 60 * s, 14 * s, 14 * s, "#e6dcc2", 4.4 * s + .3);
            }
        }
        drops(brush, seconds);
    }

    /** Drops run down the nearest panes. */
    private static void drops(Brush brush, double seconds) {
        for (int i = 0; i < 46; i++) {
            double depth = .5 + .7 * (i * .618034 % 1);
            int side = i % 2 == 0 ? -1 : 1;
            double x = VX + side * 400 * depth;
            double fall = (seconds * (.10 + .05 * (i % 4)) + i * .377) % 1;
            double y = VY + (-196 + 190 * fall) * depth;
            brush.streak(x, y, 0, 7 + i % 5 * 3, 1.1, 0xcfe3ee, .42);
        }
    }
}
