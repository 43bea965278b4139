package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The box on a window sill, playing; behind it the sea at noon. */
final class TurningBox implements Scene {

    private final Glints glints = Glints.sea(12, 70, 170, 262, 0xffffff, .6);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 400, "#6b4f39", "#4a3528"));
        pen.rect(-80, -45, 800, 215, Shade.down(-45, 170, "#4d9ac9", "#a5d6df .75", "#e4efdc"));
        Skies.cumulus(pen.at(150, 172, .8), "#fbfdfd", "#d2e5ea");
        pen.rect(-80, 170, 800, 100, Shade.down(170, 264, "#93cdd2", "#3b8db2"));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        pen.rect(-80, 262, 800, 160, "#7b5c3e");
        pen.rect(-80, 262, 800, 7, "#c79a63");
        pen.rect(-80, 318, 800, 100, "#4f3a2b");
        pen.rect(-60, -45, 18, 310, "#5b4331");
        pen.rect(468, -45, 16, 310, "#5b4331");
        pen.rect(484, -45, 4, 310, "#c79a63");
        pen.fill("M-80 60H720V72H-80Z", "#5b4331");
        pen.fill("M180 292H470L560 318H150Z", "#2f2119/.5");
        Pen box = pen.at(300, 228, 1.06);
        MusicBox.lid(box, 1);
        MusicBox.body(box);
        MusicBox.works(box, seconds * .22);
        MusicBox.crank(box, seconds * .42);
        pen.fill("M488 72L720 -45V150L420 420H190Z", "#fff0c0/.10");
        pen.fill("M488 110L720 20V80L470 420H380Z", "#fff0c0/.10");
        for (int i = 0; i < 14; i++) {
            double drift = seconds * (3 + i % 4) + i * 47;
            double x = 300 + (i * 73 + drift * .6) % 260;
            double y = 60 + (i * 41 + drift) % 220;
            double shine = .3 + .25 * StrictMath.sin(i + seconds * 1.4);
            brush.dot(x, y, 1.1, 0xfff3cf, shine);
        }
    }
}
