package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The rim of the bell, very near; the first light runs along it, and the clapper goes to it. */
final class BellRim implements Scene {

    private static final double STRUCK = .7;

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 330, "#14264a", "#3c5f7c .6", "#e0b48a .96", "#ffc987"));
        pen.rect(-80, 326, 800, 90, Shade.down(326, 400, "#c8a89a", "#33536f"));
        pen.fill("M-80 326Q40 296 160 312T300 326Z", "#233a56");
        pen.fill(
                "M60 -60Q70 120 20 206Q0 240 -30 256H670Q640 240 620 206Q570 120 580 -60Z",
                Shade.across(
                        0, 640, "#2b2218", "#5b4224 .3", "#8a6a35 .62", "#c9a25a .86", "#5b4224"));
        pen.fill(
                "M-30 256Q320 300 670 256Q690 282 650 288Q320 330 -10 288Q-50 282 -30 256Z",
                Shade.across(0, 640, "#241c14", "#4d3820 .4", "#a8813f .8", "#4d3820"));
        pen.line("M34 180Q320 216 606 180M50 130Q320 160 590 130", "#2b2218/.7", 3);
        pen.line("M33 184Q320 220 607 184", "#d9b76a/.35", 1.6);
        pen.fill("M40 288Q320 322 600 288Q560 306 320 312Q90 306 40 288Z", "#120d0a");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        double t = Math.max(0, Math.min(1, (seconds - .05) / STRUCK));
        double swing =
                seconds < STRUCK ? -40 + 56 * t * t : 16 * StrictMath.cos((seconds - STRUCK) * 5);
        double x = 320 + swing;
        pen.bent("#2b2218", 9, 320, 300, x, 338);
        pen.circle(x, 346, 22, "#3a2c1c")
                .circle(x + 6, 340, 12, "#6b5030")
                .circle(x + 9, 337, 4, "#ffe2a4");
        pen.bent("#cdb98e", 4, x, 366, x - 6, 420);
        // The light comes along the rim from the right.
        double reach = 640 * (1 - StrictMath.pow(1 - t, 2));
        for (int i = 0; i < 60; i++) {
            double s = 1 - i / 59.0;
            double at = 656 * s - 10;
            double near = 1 - (656 - at) / (reach + 1);
            if (near > 0) {
                double q = (at - 320) / 350;
                double y = 278 - 21 * q * q;
                brush.light(at, y, 15, 0xffe9b8, .75 * near);
                brush.dot(at, y, 1.7, 0xfffbe6, near);
            }
        }
        brush.light(640, 262, 120, 0xfff0c4, .8 * t);
        if (seconds > STRUCK) {
            double age = seconds - STRUCK;
            for (int k = 0; k < 3; k++) {
                double r = 40 + 190 * (age - .07 * k);
                if (age > .07 * k) {
                    pen.ring(
                            x,
                            330,
                            r * 1.3,
                            r * .5,
                            String.format(Locale.ROOT, "#fff6dc/%.3f", Math.max(0, .5 - age)),
                            2);
                }
            }
        }
    }
}
