package gekiban.studio.film.scene;

import gekiban.studio.film.Pen;
import java.util.Locale;

/**
 * The box, seen from before and a little above. Its front goes from (-110, 0) to (110, 78); the
 * opening and the lid rise behind it to -150. Inside the lid stands its tune, and the last note is
 * an empty ring.
 */
final class MusicBox {

    /** Where the axle of the crank comes out. */
    static final double CRANK_X = 118;

    static final double CRANK_Y = 36;

    private static final int TEETH = 22;

    private MusicBox() {}

    /** The case without its lid, cylinder and crank. */
    static void body(Pen pen) {
        pen.fill("M-110 0L-78 -52H140L110 0Z", "#7c4122");
        pen.fill("M-97 -4L-71 -46H129L103 -4Z", "#2a1611");
        pen.fill("M110 0L140 -52V22L110 78Z", "#5a2d18");
        pen.rect(-110, 0, 220, 78, "#8a4a26");
        pen.fill("M-110 0H110V6H-110Z", "#b06a35");
        pen.fill("M-110 66H110V78H-110Z", "#6b3720");
        pen.line("M-98 16H98V58H-98Z", "#d9a85a/.8", 1.6);
        pen.line(
                "M-78 40Q-65 26 -52 40T-26 40T0 40T26 40T52 40T78 40M-65 48Q-52 36 -39 48T-13 48T13 48T39"
                        + " 48T65 48",
                "#e8bd6c",
                2.2);
        pen.circle(0, 27, 4, "#e8bd6c");
        pen.bar("M-110 .8H110", "#ffd98c", 1.6);
    }

    /** Cylinder and comb; the pins go round. */
    static void works(Pen pen, double turns) {
        pen.fill("M-82 -12L-74 -34H112L104 -12Z", "#8f6a24");
        pen.fill("M-82 -12L-79 -20H109L104 -12Z", "#6b4c19");
        pen.fill("M-77 -27L-75 -32H111L109 -27Z", "#ffe9a8");
        for (int i = 0; i < 34; i++) {
            double round = i * .381966 + turns;
            double place = round - Math.floor(round);
            double x = -74 + (i * 61 % 176);
            double y = -34 + 22 * place;
            pen.rect(x + 6 * (1 - place), y, 2, 2, "#fff3c4");
        }
        for (int i = 0; i < TEETH; i++) {
            double x = -82 + i * 8.4;
            pen.bent("#c9d3d6", 3.4, x - 3, -5, x, -12);
        }
        pen.bent("#9aa7ab", 4, -88, -4.5, 100, -4.5);
    }

    /**
     * The lid.
     *
     * @param open 1: it stands; 0: it lies on the case
     */
    static void lid(Pen pen, double open) {
        if (open < .04) {
            pen.fill("M-114 -2L-80 -60H144L114 -2Z", "#a05c2e");
            pen.fill("M-114 -2H114V8H-114Z", "#8a4a26");
            pen.fill("M114 -2L144 -60V-48L114 8Z", "#6b3720");
            pen.line("M-92 -10L-66 -52H126L98 -10Z", "#d9a85a/.8", 1.6);
            pen.bar("M-114 -1H114", "#ffd98c", 1.4);
            return;
        }
        // The far edge of the opening stays; the lid's other edge goes round it.
        double angle = 1.9 * open;
        double away = StrictMath.cos(angle);
        double up = StrictMath.sin(angle);
        double nearX = -32 * away;
        double topY = -52 + 54 * away - 92 * up;
        var edge =
                String.format(
                        Locale.ROOT,
                        "M-78 -52H140L%.2f %.2fH%.2fZ",
                        140 + nearX + 12 * up,
                        topY,
                        -78 + nearX + 12 * up);
        pen.fill(edge, "#7c4122");
        double a = .1;
        double b = .9;
        double x0 = -70 + (nearX + 12 * up) * a;
        double x1 = -70 + (nearX + 12 * up) * b;
        double y0 = -52 + (topY + 52) * a;
        double y1 = -52 + (topY + 52) * b;
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M%.2f %.2fH%.2fL%.2f %.2fH%.2fZ",
                        x0,
                        y0,
                        x0 + 202,
                        x1 + 202,
                        y1,
                        x1),
                open > .5 ? "#f3dca8" : "#8a5a34");
        if (open > .5) {
            tune(pen, x0, y0, x1, y1);
        }
        pen.line(
                String.format(
                        Locale.ROOT,
                        "M%.2f %.2fH%.2f",
                        -78 + nearX + 12 * up,
                        topY,
                        140 + nearX + 12 * up),
                "#c98a4a",
                2);
    }

    private static void tune(Pen pen, double x0, double y0, double x1, double y1) {
        for (int i = 0; i < 5; i++) {
            double s = .24 + .13 * i;
            double x = x0 + (x1 - x0) * s;
            double y = y0 + (y1 - y0) * s;
            pen.bent("#b08a58", .9, x + 12, y, x + 190, y);
        }
        double[] heights = {.34, .44, .55, .7, .62, .55, .44, .34, .44, .4, .34, .27};
        for (int i = 0; i < heights.length; i++) {
            double x = x0 + (x1 - x0) * heights[i] + 24 + 13 * i;
            double y = y0 + (y1 - y0) * heights[i];
            pen.oval(x, y, 3.2, 2.3, "#4a2f20");
            pen.bent("#4a2f20", 1.1, x + 2.8, y, x + 2.8, y - 13);
        }
        double x = x0 + (x1 - x0) * .2 + 24 + 13 * 12.1;
        double y = y0 + (y1 - y0) * .2;
        pen.ring(x, y, 4, 3, "#a33f2a", 1.3);
    }

    /** The crank at the right side. */
    static void crank(Pen pen, double turns) {
        double angle = 2 * Math.PI * turns;
        double x = CRANK_X + 16 + 9 * StrictMath.cos(angle);
        double y = CRANK_Y - 6 + 24 * StrictMath.sin(angle);
        pen.bent("#a07c2a", 5, CRANK_X, CRANK_Y, CRANK_X + 16, CRANK_Y - 6);
        pen.bent(Ink.BRASS, 4.4, CRANK_X + 16, CRANK_Y - 6, x, y);
        pen.bent("#8a4a26", 9, x, y, x + 16, y - 6);
        pen.bent("#c98a4a", 2, x, y - 3, x + 16, y - 9);
    }

    /** Small, for seats and shelves: closed, 56 wide, standing on (0, 0) with its middle. */
    static void closed(Pen pen) {
        Pen small = pen.at(-2, -20, .25);
        body(small);
        lid(small, 0);
        crank(small, .35);
    }

    /** Small and open. */
    static void open(Pen pen) {
        Pen small = pen.at(-2, -20, .25);
        lid(small, 1);
        body(small);
        works(small, 0);
    }
}
