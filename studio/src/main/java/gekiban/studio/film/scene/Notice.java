package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;
import java.util.Locale;

/** The notice on the wall: the line closes on 31 August. */
final class Notice implements Scene {

    @Override
    public void still(Pen pen) {
        Typeface serif = Typeface.serif();
        Typeface sans = Typeface.sans();
        pen.all(Shade.across(-80, 720, "#3a2a22", "#58412f .5", "#33251e"));
        for (int x = -80; x < 720; x += 92) {
            pen.bar(String.format(Locale.ROOT, "M%d -45V405", x), "#2a1e19", 2);
            pen.bar(String.format(Locale.ROOT, "M%d -45V405", x + 3), "#6b4f39/.5", 1);
        }
        pen.glow(330, 60, 460, 340, "#ffe3a1/.5", "#ffc469/.16 .5", "#ffc469/0");
        pen.fill("M182 46L480 40L486 292L188 296Z", "#1c1312/.5");
        pen.fill("M174 38L472 34L477 284L179 287Z", "#efe5cb");
        pen.fill("M477 284L452 285.500L474 262Z", "#cdbd98");
        pen.fill("M452 285.500L474 262L455 264Z", "#fbf5e4");
        pen.centred(serif, 325, 78, 22, .4, Ink.INK, "お知らせ");
        pen.bent("#8d7a5c", 1.2, 200, 92, 452, 90);
        pen.centred(serif, 325, 128, 18, .1, Ink.INK, "渚口線は、八月三十一日を");
        pen.centred(serif, 325, 158, 18, .1, Ink.INK, "もって終わります。");
        pen.centred(serif, 325, 188, 14, .08, "#4a4a50", "ながいあいだ、ありがとう");
        pen.bent("#8d7a5c", 1.2, 200, 206, 454, 204);
        pen.centred(sans, 325, 230, 13, .02, "#3a4250", "The Nagisaguchi Line closes");
        pen.centred(sans, 325, 250, 13, .02, "#3a4250", "on 31 August.");
        pen.ring(430, 258, 15, 15, "#c9432e/.65", 1.6);
        pen.centred(serif, 430, 264, 15, 0, "#c9432e/.75", "駅");
        for (double[] pin : new double[][] {{186, 46}, {462, 43}, {190, 278}}) {
            pen.circle(pin[0] + 1.500, pin[1] + 2, 4.4, "#6b5538/.6");
            pen.circle(pin[0], pin[1], 4.2, "#b98a35")
                    .circle(pin[0] - 1.2, pin[1] - 1.2, 1.5, "#ffe9b8");
        }
        // An old timetable at the left, half seen.
        pen.fill("M-80 70L120 62L126 330L-80 340Z", "#c9bb98/.55");
        for (int i = 0; i < 11; i++) {
            pen.bent("#5b4a38/.5", 1.4, -80, 96 + i * 20, 104, 90 + i * 20);
        }
        pen.bent("#5b4a38/.5", 1.4, 40, 74, 46, 326);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        // Drops on the pane throw shadows that run down the paper.
        for (int i = 0; i < 18; i++) {
            double y = (seconds * (9 + i % 4 * 6) + i * 53.1) % 300 - 10;
            double x = 150 + i * 91.7 % 370 + 4 * StrictMath.sin(y * .06 + i);
            brush.streak(x, y, 1.5, 26, 2.4, 0x2a1f1a, .13);
            brush.dot(x + 1.5, y + 27, 3, 0x2a1f1a, .14);
        }
        double turn = seconds * 1.7;
        double mx = 420 + 70 * StrictMath.sin(turn) + 18 * StrictMath.sin(turn * 3.1);
        double my = 14 + 14 * StrictMath.cos(turn * 1.3);
        double flap = Math.abs(StrictMath.sin(seconds * 19));
        Pen moth = brush.pen().at(mx, my, 1.1);
        moth.oval(-4 * flap - 1, 0, 4 * flap + 1, 3.4, "#f3e2b8/.8");
        moth.oval(4 * flap + 1, 0, 4 * flap + 1, 3.4, "#e6cf9a/.8");
        moth.oval(0, 0, 1.1, 3.4, "#5b4331");
    }
}
