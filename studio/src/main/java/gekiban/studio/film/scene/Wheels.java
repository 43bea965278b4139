package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The wheels of the train, close, on the shining rail. */
final class Wheels implements Scene {

    private static final double TURNS_A_SECOND = 1.7;
    private static final double[] PLACES = {132, 348};

    private final Rain far = Rain.far(41, 90);
    private final Rain near = Rain.near(42, 40);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 300, "#0b1226", "#22385a"));
        pen.fill("M-80 262H720V410H-80Z", Shade.down(262, 390, "#1b2942", "#0a1020"));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        ground(brush, seconds);
        double jolt = seconds % .75 < .09 || seconds % .75 > .17 && seconds % .75 < .25 ? 1.6 : 0;
        Pen train = pen.at(0, -jolt, 1);
        train.fill("M-80 -45H720V96H-80Z", "#131c31");
        train.fill("M-80 78H720V96H-80Z", "#7c2f2a");
        train.fill("M-80 76H720V78.500H-80Z", "#3f4d6c");
        for (int i = 0; i < 4; i++) {
            double x = -70 + i * 216;
            train.rounded(x, -60, 168, 92, 6, Shade.down(-30, 32, "#fff0c6", "#f0ae5c"));
            train.bar(String.format(Locale.ROOT, "M%.1f -50V32", x + 84), "#131c31", 5);
        }
        train.fill("M-80 96H720V104H-80Z", "#060a16");
        train.fill("M-10 104H70L60 168H10Z", "#0a1122");
        train.fill("M470 104H720V176H500Z", "#0a1122");
        train.rect(504, 120, 130, 40, "#141f36").rect(504, 120, 130, 3, "#35486a");
        for (double x : PLACES) {
            wheel(pen.at(x, 214 - jolt * .3, 1), seconds * TURNS_A_SECOND);
        }
        // The bogie's frame before the wheels.
        train.fill("M40 150H440L420 186H388L376 172H108L96 186H62Z", "#0c1426");
        train.fill("M40 150H440L438 154H42Z", "#4b5f82");
        train.rounded(PLACES[0] - 24, 190, 48, 40, 8, "#101a2f");
        train.rounded(PLACES[1] - 24, 190, 48, 40, 8, "#101a2f");
        train.circle(PLACES[0], 212, 11, "#27364f").circle(PLACES[1], 212, 11, "#27364f");
        train.line("M126 206Q132 202 139 206M342 206Q348 202 355 206", "#9db2c8", 1.6);
        for (int i = 0; i < 5; i++) {
            train.line(String.format(Locale.ROOT, "M%d 160h34", 222), "#27364f", 30 - i * 5.0);
        }
        train.bar("M224 152V180M232 152V180M240 152V180M248 152V180", "#4b5f82", 2.4);
        far.fall(brush, seconds);
        near.fall(brush, seconds);
    }

    private static void ground(Brush brush, double seconds) {
        Pen pen = brush.pen();
        double gone = seconds * 420 % 96;
        for (double x = -180 - gone; x < 720; x += 96) {
            pen.fill(String.format(Locale.ROOT, "M%.1f 300h46l8 16h-62Z", x + 96), "#0a1122");
        }
        pen.fill("M-80 281H720V285H-80Z", "#b9cfe0");
        pen.fill("M-80 285H720V294H-80Z", "#2b3a54");
        pen.fill("M-80 294H720V300H-80Z", "#131d33");
        // Warm light of the windows on the rail runs the other way.
        double run = seconds * 420 % 216;
        for (double x = -300 - run; x < 720; x += 216) {
            brush.dash(x + 216, 283, 120, 3, 0xffd98f, .55);
            brush.dash(x + 200, 322, 150, 2, 0xffd98f, .16);
            brush.dash(x + 220, 342, 120, 3, 0xffd98f, .11);
        }
        for (int i = 0; i < 26; i++) {
            double x = 700 - (seconds * (380 + i * 16) + i * 131) % 800;
            brush.dash(x, 306 + i * 3.6 % 74, 26 + i % 5 * 9, 1.2, 0x7fa0b8, .22);
        }
    }

    private static void wheel(Pen pen, double turns) {
        pen.circle(0, 0, 70, "#060a16");
        pen.circle(0, 0, 66, "#1c2942");
        pen.circle(0, 0, 56, "#111a2e");
        Pen turned = pen.turned(360 * turns, 0, 0);
        for (int i = 0; i < 6; i++) {
            turned.turned(60 * i, 0, 0).rounded(-6, -50, 12, 42, 5, "#22314d");
        }
        pen.circle(0, 0, 24, "#1c2942");
        pen.line("M-46 -47Q0 -82 46 -47", "#a9bfd4", 2.4);
        pen.line("M-34 -36Q0 -62 34 -36", "#ffd98f/.5", 1.6);
    }
}
