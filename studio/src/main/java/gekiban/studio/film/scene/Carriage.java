package gekiban.studio.film.scene;

import gekiban.studio.film.Pen;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;

/** Inside the carriage, from the side: windows, seats, the number 14. */
final class Carriage {

    /** Left edges of the windows' glass, each 148 wide from 65 to 175. */
    static final int[] WINDOWS = {-176, 36, 248, 460, 672};

    private static final double[] RINGS = {-192, 20, 212, 424, 626};

    private Carriage() {}

    /** Wall and windows; what is outside fills the glass. */
    static void wall(Pen pen, String top, String bottom, String frame, Outside outside) {
        pen.all(Shade.down(-45, 360, top, bottom));
        for (int x : WINDOWS) {
            pen.rounded(x - 7, 58, 162, 124, 9, frame);
            Pen glass = pen.within(x, 65, 148, 110).at(x, 0, 1);
            outside.draw(glass);
            pen.rect(x, 116, 148, 4, frame);
        }
        pen.rect(-80, -45, 800, 79, "#2a1f1d");
        pen.rect(-80, 34, 800, 4, "#8a6a45");
        pen.rect(-80, 43, 800, 2, "#b58f5c");
    }

    /** Draws what is behind glass that goes from (0, 65) to (148, 175). */
    interface Outside {
        void draw(Pen pen);
    }

    /** Night, a shore with two lights. */
    static void night(Pen pen) {
        pen.rect(0, 65, 148, 110, Shade.down(65, 175, "#0e1a30", "#274058"));
        pen.fill("M0 150Q50 138 90 146T148 142V175H0Z", "#0b1426");
        pen.circle(28, 132, 2, "#ffd58a").circle(104, 128, 1.5, "#e4573a");
    }

    /** The bench along the wall. */
    static void bench(Pen pen, String high, String low) {
        pen.rounded(-100, 196, 840, 80, 10, Shade.down(196, 262, high, low));
        pen.rect(-80, 258, 800, 40, "#28504b");
        pen.rect(-80, 258, 800, 5, "#5c8d80/.7");
        pen.bar("M0 198V258M160 198V258M320 198V258M480 198V258M640 198V258", "#1a3230", 3);
        pen.rect(-80, 298, 800, 22, "#1a1618");
        pen.rect(-80, 318, 800, 100, Shade.down(318, 390, "#4a382d", "#1b1416"));
    }

    /** The plate above the seat. */
    static void number(Pen pen) {
        pen.rounded(384, 184, 40, 11, 2, "#e9e2cf");
        pen.centred(Typeface.sans(), 404, 193.2, 9, .06, Ink.INK, "14");
    }

    /** Rings that hang and swing, by degrees. */
    static void rings(Pen pen, double degrees, String colour) {
        for (int i = 0; i < RINGS.length; i++) {
            Pen swung = pen.turned(degrees * (i % 2 == 0 ? 1 : .8), RINGS[i], 44);
            swung.bent("#c9b48a", 2, RINGS[i], 44, RINGS[i], 63);
            swung.ring(RINGS[i], 70, 7, 7, colour, 2.6);
        }
    }
}
