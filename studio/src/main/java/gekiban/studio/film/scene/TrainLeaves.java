package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The first train goes over the bridge into the morning; where the film began it was night. */
final class TrainLeaves implements Scene {

    private final Glints sun = Glints.path(161, 130, 470, 206, 350, 120, 0xfffbe6, .8);
    private final Glints sea = Glints.sea(162, 70, 208, 380, 0xfff0d6, .3);

    @Override
    public void still(Pen pen) {
        pen.rect(
                -80,
                -45,
                800,
                250,
                Shade.down(-45, 204, "#7fadc8", "#f0d8ba .55", "#ffcf92 .86", "#ffe9bd"));
        pen.glow(470, 170, 300, 230, "#fff1c4/.8", "#ffe3a6/.3 .35", "#ffd58a/0");
        pen.circle(470, 166, 24, "#fffdf2");
        pen.fill(
                "M-80 40Q40 24 150 42T330 36Q240 56 150 52T-80 54ZM300 86Q400 72 520 88T720 80V90Q560 104 480"
                        + " 96T300 86ZM-80 118Q20 106 110 118T220 114Q150 128 90 126T-80 128Z",
                "#fff3dc/.7");
        pen.fill("M-80 200Q-30 176 20 190Q90 168 150 186T260 192L300 204H-80Z", "#8b93a4");
        pen.fill("M560 204Q620 190 660 194T720 188V204Z", "#b7a8a2");
        pen.rect(92.6, 178, 6, 12, "#8b93a4");
        pen.rect(
                -80,
                204,
                800,
                210,
                Shade.down(204, 390, "#ffdca0", "#d9b29a .3", "#6f8aa0 .75", "#4d6a86"));
        pen.rect(-80, 208, 800, 7, "#5f5660").rect(-80, 208, 800, 1.4, "#ffe6b8");
        for (int x = -74; x < 720; x += 58) {
            pen.fill(String.format(Locale.ROOT, "M%d 214h6l2 24h-10Z", x), "#5f5660");
            pen.fill(String.format(Locale.ROOT, "M%d 238h10l-1 30h-8Z", x - 2), "#5f5660/.3");
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        sea.shine(brush, seconds);
        sun.shine(brush, seconds);
        double x = 30 + 34 * seconds;
        Pen pen = brush.pen();
        pen.fill(
                String.format(Locale.ROOT, "M%.1f 216h250l-6 34h-238Z", x),
                Shade.down(216, 250, "#a8503c/.4", "#a8503c/0"));
        Trains.day(pen.at(x, 208, 1), "#fff6d8", "#c9a98c");
        brush.light(x + 250, 201, 12, 0xffffff, .6);
    }

    @Override
    public double parallax() {
        return 1.5;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M-80 410V300Q-20 296 20 316Q60 306 96 330Q150 330 190 356Q250 360 290 410Z",
                "#2b3140");
        pen.line(
                "M-80 300Q-20 296 20 316Q60 306 96 330Q150 330 190 356Q250 360 290 410",
                "#ffdca0/.85",
                1.6);
        for (int i = 0; i < 20; i++) {
            double x = -60 + i * 17;
            double y = 312 + i * 4.4;
            pen.line(
                    String.format(
                            Locale.ROOT,
                            "M%.1f %.1fq4 -14 %.1f -22M%.1f %.1fq-2 -12 -8 -17",
                            x,
                            y,
                            8.0 + i % 3 * 3,
                            x + 3,
                            y),
                    i % 4 == 0 ? "#8a6f5c" : "#2b3140",
                    1.7);
        }
    }
}
