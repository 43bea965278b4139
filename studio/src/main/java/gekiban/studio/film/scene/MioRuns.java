package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** Mio runs along the platform beside the train that is coming to a stand. */
final class MioRuns implements Scene {

    private final Rain far = Rain.far(46, 90);
    private final Rain near = Rain.near(47, 34);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 240, "#0b1226", "#22385a"));
        pen.rect(-80, 262, 800, 150, Shade.down(262, 380, "#33435c", "#0b1222"));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        // It slows: from 190 points a second to 40.
        double gone = 190 * seconds - 12.2 * seconds * seconds;
        double run = (gone + 120) % 150;
        pen.rect(-80, 40, 800, 196, "#141d33");
        pen.rect(-80, 40, 800, 6, "#3a4866");
        pen.rect(-80, 190, 800, 14, "#7c2f2a");
        for (double x = -240 + run; x < 720; x += 150) {
            pen.rounded(x, 70, 116, 84, 7, Shade.down(70, 154, "#fff0c6", "#f2b264"));
            pen.bar(String.format(Locale.ROOT, "M%.1f 70V154", x + 58), "#141d33", 4);
            pen.rect(x, 128, 116, 4, "#c98c4c");
            pen.rect(x + 131, 46, 4, 190, "#0b1120");
            pen.fill(
                    String.format(Locale.ROOT, "M%.1f 262h116l-60 150h-190Z", x),
                    Shade.down(262, 390, "#ffcf7d/.30", "#ffcf7d/0"));
        }
        pen.rect(-80, 204, 800, 32, "#1a2744");
        pen.rect(-80, 236, 800, 26, "#0a1020");
        pen.rect(-80, 260, 800, 5, "#5a6c86");
        pen.rect(-80, 276, 800, 6, "#b59a45/.6");
        Skies.ripples(brush, 48, 20, seconds, 290, 380, "#cfe0ea");
        far.fall(brush, seconds);
        double x = 236 + 16 * seconds;
        double phase = seconds * 2 * Math.PI * 1.55;
        pen.oval(x + 4, 338, 40, 5, "#060a16/.5");
        pen.at(x, 342, 1.75, -.8).fill("M-11 -8H11L8 -52H-8Z", "#7c2f2a/.22");
        Pen mio = pen.at(x, 338, 1.9);
        Figures.runner(mio, phase, "#15111d", "#8f3024", "#15111d");
        Pen rim = mio.turned(7, 0, -20);
        rim.line("M-6 -51Q0 -54.6 6 -51", "#ffb98a", 1.1);
        rim.line("M-9.6 -62Q-9 -73 0 -73Q9.500 -73 9.6 -62", "#ffd9a0/.85", 1.1);
        near.fall(brush, seconds);
    }

    @Override
    public double parallax() {
        return 1.8;
    }

    @Override
    public void front(Pen pen) {
        pen.rect(-80, -45, 800, 62, "#060a16");
        pen.fill("M-80 17H720V22H-80Z", "#2c3a58");
        pen.rect(566, 17, 22, 400, "#060a16");
        pen.rect(566, 17, 3, 400, "#5f7391");
    }
}
