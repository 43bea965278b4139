package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The door of the carriage, she is inside already; it shuts at the very end. */
final class Doors implements Scene {

    private static final double SHUTTING = 4.9;
    private static final double SHUT = 5.7;
    private static final double HALF = 92;

    private final Rain far = Rain.far(51, 80);
    private final Rain near = Rain.near(52, 30);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 340, "#141d33", "#101729"));
        inside(pen);
    }

    private static void inside(Pen pen) {
        pen.rect(222, 34, 196, 290, Shade.down(34, 320, "#fff0c6", "#eab064 .7", "#8a5f38"));
        pen.rounded(262, 86, 116, 84, 6, "#7b5c3e");
        pen.rect(268, 92, 104, 72, Shade.down(92, 164, "#142440", "#2f4a64"));
        pen.bar("M320 92V164", "#7b5c3e", 4);
        pen.rect(222, 196, 196, 62, Ink.SEAT).rect(222, 250, 196, 26, "#28504b");
        pen.rect(222, 194, 196, 4, "#7fb0a0");
        pen.fill("M222 276H418V324H222Z", "#6b4a33");
        pen.line("M222 48H418", "#b58f5c", 3);
        for (int x = 246; x < 410; x += 50) {
            pen.line(String.format(Locale.ROOT, "M%d 48v14", x), "#c9b48a", 2);
            pen.ring(x, 69, 6.500, 6.500, "#8a6a45", 2.6);
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        // She walks from the door to the right, and out of sight.
        double x = 292 + 17 * seconds;
        double step = StrictMath.sin(seconds * 9);
        Pen mio = pen.within(222, 34, 196, 290).at(x, 316 - Math.abs(step) * 2.4, 2.5);
        Figures.girl(mio, "#1b1520", "#a93626", "#1b1520");
        mio.line("M8.6 -69Q10.4 -63 9 -57M6 -50.500L10.600 -21", "#fff0c6/.85", 1);
        double t = Math.max(0, Math.min(1, (seconds - SHUTTING) / (SHUT - SHUTTING)));
        double open = 1 - t * t * (3 - 2 * t);
        Pen doorway = pen.within(222, 34, 196, 290);
        leaf(doorway.at(320 - HALF - 6 - 88 * open, 34, 1), false);
        leaf(doorway.at(320 + 88 * open, 34, 1), true);
    }

    private static void leaf(Pen pen, boolean right) {
        pen.rect(0, 0, 98, 290, "#1a2540");
        pen.rounded(20, 30, 58, 110, 6, "#0b1120");
        pen.rounded(23, 33, 52, 104, 4, Shade.down(33, 137, "#ffe9b8", "#e2a457"));
        pen.fill(
                right ? "M23 110L60 33H75V60L44 137H23Z" : "M23 84L48 33H62L28 104H23Z",
                "#fff6dc/.3");
        pen.rect(0, 206, 98, 14, "#7c2f2a");
        pen.rect(right ? 0 : 94, 0, 4, 290, "#060a16");
        pen.rect(right ? 4 : 0, 0, 1.6, 290, "#4a5a7c");
    }

    @Override
    public double parallax() {
        return 1;
    }

    @Override
    public void front(Pen pen) {
        // The carriage around the doorway.
        String side = "#141d33";
        pen.rect(-80, -45, 302, 390, side).rect(418, -45, 302, 390, side);
        pen.rect(222, -45, 196, 79, side);
        pen.rect(-80, 240, 302, 14, "#7c2f2a").rect(418, 240, 302, 14, "#7c2f2a");
        pen.rect(214, 30, 8, 300, "#2c3a58").rect(418, 30, 8, 300, "#2c3a58");
        pen.rect(214, 26, 212, 8, "#2c3a58");
        pen.circle(320, 12, 5, "#ff9d6a");
        for (int x : new int[] {-40, 96, 444, 580}) {
            pen.rounded(x, 62, 104, 92, 7, "#060a16");
            pen.rounded(x + 4, 66, 96, 84, 5, Shade.down(66, 150, "#ffe9b8", "#d99b50"));
            pen.bar(String.format(Locale.ROOT, "M%d 66V150", x + 52), "#141d33", 4);
            pen.fill(
                    String.format(
                            Locale.ROOT,
                            "M%d 138L%d 66H%dL%d 150H%dZ",
                            x + 4,
                            x + 40,
                            x + 62,
                            x + 26,
                            x + 4),
                    "#fff6dc/.28");
        }
        pen.rect(-80, 324, 800, 12, "#05080f");
        pen.fill("M-80 336H720V410H-80Z", Shade.down(336, 405, "#33435c", "#141d30"));
        pen.fill("M222 336H418L470 410H170Z", "#ffcf7d/.28");
        pen.rect(-80, 336, 800, 3, "#6b7f9b");
    }

    @Override
    public void over(Brush brush, double seconds) {
        Skies.ripples(brush, 53, 12, seconds, 344, 392, "#cfe0ea");
        far.fall(brush, seconds);
        near.fall(brush, seconds);
    }
}
