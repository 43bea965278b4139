package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The box before the sea in the morning; its lid closes. */
final class LidOverSea implements Scene {

    private static final double BEGINS = .5;
    private static final double SHUT = 3.3;

    private final Glints sun = Glints.path(181, 100, 330, 152, 250, 150, 0xfffbe6, .85);

    @Override
    public void still(Pen pen) {
        pen.rect(
                -80,
                -45,
                800,
                200,
                Shade.down(-45, 150, "#7fadc8", "#f0d8ba .5", "#ffcf92 .85", "#ffe9bd"));
        pen.glow(330, 92, 320, 220, "#fff1c4/.8", "#ffe3a6/.3 .35", "#ffd58a/0");
        pen.circle(330, 90, 28, "#fffdf2");
        pen.fill(
                "M-80 60Q20 46 100 60T230 54Q160 72 90 70T-80 74ZM430 40Q520 26 600 40T720 36V48Q620 58 560 54T430 40Z",
                "#fff3dc/.7");
        pen.rect(-80, 150, 800, 130, Shade.down(150, 260, "#ffdca0", "#cfae9c .45", "#6a86a0"));
        pen.fill("M-80 150Q0 126 90 136T220 150Z", "#9a97a4");
        pen.rect(-80, 250, 800, 170, Shade.down(250, 400, "#8a6a4a", "#4a3830"));
        pen.rect(-80, 250, 800, 4, "#ffe6b8");
        pen.bar("M-80 296H720M-80 352H720", "#5b4331", 2.4);
        pen.fill("M206 306H430L560 405H240Z", "#2a1d1a/.5");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        sun.shine(brush, seconds);
        double t = Math.max(0, Math.min(1, (seconds - BEGINS) / (SHUT - BEGINS)));
        double open = 1 - t * t * (3 - 2 * t);
        Pen box = brush.pen().at(310, 232, .98);
        if (open >= .48) {
            MusicBox.lid(box, open);
        }
        MusicBox.body(box);
        if (open > .04) {
            MusicBox.works(box, Math.min(seconds, 2) * .15);
        }
        if (open < .48) {
            MusicBox.lid(box, open);
        }
        MusicBox.crank(box, .3);
        box.line("M-110 -2L-110 78", "#ffe6b8/.5", 1.6);
    }
}
