package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The steps above the bay at noon: Mio runs, the cat goes before her. */
final class Steps implements Scene {

    private final boolean down;
    private final Glints glints =
            Glints.sea(81, 100, 194, 262, 0xffffff, .6).leftOf(450, 194, 200, 270);

    /**
     * The steps.
     *
     * @param down whether she comes down again, without having found anybody
     */
    Steps(boolean down) {
        this.down = down;
    }

    @Override
    public void still(Pen pen) {
        pen.rect(-80, -45, 800, 260, Shade.down(-20, 200, "#3d8fc4", "#a5d6df .7", "#e9f1dc"));
        Skies.cumulus(pen.at(194, 196, 1.02), "#ffffff", "#d5e6ea");
        pen.fill("M-80 192Q-40 178 0 186T70 192Z", "#7ba9b4");
        pen.rect(-80, 192, 800, 130, Shade.down(192, 300, "#8fc9cf", "#2f7ca6"));
        var grass = Shade.down(120, 360, "#7fa85a", "#3f6f4c");
        pen.fill("M720 108Q560 128 500 170T380 230Q300 262 190 276L-80 312V410H720Z", grass);
        houses(pen);
        pen.fill("M720 160Q560 176 520 204T430 262L290 410H720Z", Ink.GREEN_DEEP);
        pen.fill("M448 196H474L250 410H30Z", Shade.down(196, 400, "#e9dcc0", "#c8b596"));
        double y = 200;
        for (int i = 0; i < 19; i++) {
            double left = 448 - (y - 196) * 1.953;
            double right = 474 - (y - 196) * 1.047;
            double high = 2 + i * .28;
            pen.fill(
                    String.format(
                            Locale.ROOT,
                            "M%.1f %.1fH%.1fl-2 %.1fH%.1fZ",
                            left,
                            y,
                            right - 2,
                            high,
                            left - 3),
                    "#a8927a/.75");
            y += 2.4 + i * .78;
        }
        pen.bent("#e8eef0", 2.4, 474, 192, 262, 392);
        double[][] posts = {
            {466, 200, 211}, {437, 227, 243}, {403, 259, 280}, {362, 298, 325}, {316, 341, 375}
        };
        for (double[] post : posts) {
            pen.bent("#e8eef0", 2, post[0], post[1], post[0], post[2]);
        }
        for (int i = 0; i < 26; i++) {
            double x = 470 + i * 53.7 % 240;
            double at = 250 + i * 31.3 % 140;
            pen.line(
                    String.format(Locale.ROOT, "M%.1f %.1fl3 -8M%.1f %.1fl-3 -6", x, at, x + 3, at),
                    "#5b8a55/.6",
                    1.4);
        }
    }

    private static void houses(Pen pen) {
        pen.fill("M470 186L500 168L530 186V208H470ZM548 168L580 148L612 168V194H548Z", "#f2e8d2");
        pen.fill("M500 168L530 186V208H512V186ZM580 148L612 168V194H592V168Z", "#dccdb0");
        pen.fill("M464 187L500 163L536 187ZM542 169L580 143L618 169Z", "#7b8894");
        pen.fill("M500 163L536 187H516ZM580 143L618 169H596Z", "#65727f");
        pen.rect(484, 190, 14, 12, "#3f5f70").rect(564, 172, 14, 12, "#3f5f70");
        pen.fill("M634 158L664 138L694 158V186H634Z", "#eadfc6")
                .fill("M628 159L664 134L700 159Z", "#7b8894");
        pen.circle(536, 150, 13, "#5f8f58")
                .circle(528, 158, 10, "#528050")
                .rect(534, 160, 3, 24, "#5b4331");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        pen.at(60 + seconds * .9, 200, .62)
                .fill("M-12 0H13L8 6H-8ZM0 -2V-24L13 -2ZM-2 -2V-19L-10 -2Z", Ink.PAPER);
        double way = down ? 1 - seconds / 7 : seconds / 10;
        double x = 226 + 108 * way;
        double y = 330 - 62 * way;
        double scale = 1.4 - .42 * way;
        double phase = seconds * 2 * Math.PI * 1.55;
        double cat = Math.min(1, way + .42);
        double hop = Math.abs(StrictMath.sin(seconds * 7.5));
        if (!down) {
            double cx = 246 + 126 * cat;
            double cy = 326 - 74 * cat;
            pen.oval(cx, cy, 17, 3, "#5d4a4a/.35");
            Pen turned = pen.at(cx, cy - 3 * hop, .74 - .14 * cat);
            turned.line("M-10 -4L-14 2M-4 -3L-2 3M6 -3L4 3M11 -4L15 2", "#efe3c8", 4);
            Figures.cat(turned, "#efe3c8");
        }
        pen.oval(x + 4, y + 2, 28 * scale / 1.28, 4.600, "#5d4a4a/.35");
        Pen mio = pen.at(x, y, down ? -scale : scale, scale);
        Figures.runner(mio, phase, "#2a2233", Ink.RED, "#3a3040");
        mio.turned(7, 0, -20).line("M8 -69Q9.600 -63 8.600 -58", "#6b5a78", 1.2);
    }

    @Override
    public double parallax() {
        return 1.7;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M720 -45V112Q640 96 604 84Q588 56 588 56Q560 60 548 34Q526 30 524 0Q516 -20 520 -45Z",
                "#2f5f46");
        pen.fill(
                "M720 -45V66Q660 66 640 58Q612 60 600 36Q574 36 570 0Q560 -20 566 -45Z", "#47805a");
        pen.fill("M720 -45V20Q690 20 676 6Q650 4 648 -20Q636 -30 640 -45Z", "#5d9468");
    }
}
