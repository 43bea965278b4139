package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The same bridge at noon, from under the pines of the shore. */
final class NoonBridge implements Scene {

    private final Glints glints = Glints.sea(11, 120, 214, 330, 0xffffff, .55);

    @Override
    public void still(Pen pen) {
        pen.rect(-80, -45, 800, 260, Shade.down(-45, 214, "#3486bf", "#7dbfdb .55", "#d8ecdc"));
        Skies.cumulus(pen.at(420, 210, 1.25), "#fdfefe", "#cfe3ea");
        Skies.cumulus(pen.at(30, 212, .62), "#f3fafa", "#cfe3ea");
        pen.fill("M-80 214Q-20 196 40 206T170 214Z", "#6f9fae");
        pen.fill("M520 214Q600 186 720 198V214Z", "#5d8f96");
        pen.rect(-80, 214, 800, 200, Shade.down(214, 360, "#93cfd2", "#3f93b5 .55", "#2b7199"));
        pen.fill("M-80 352Q60 318 220 340T460 352L500 410H-80Z", "#efe0bd");
        pen.fill("M-80 362Q60 332 210 352T430 372L440 410H-80Z", "#d9c49a");
        pen.line("M-80 348Q60 313 222 335T470 350", "#ffffff/.8", 3);
        // The bridge comes nearer to the right.
        pen.fill("M-80 226L720 244V256L-80 231Z", "#4b5d6d");
        pen.fill("M-80 226L720 244V247L-80 227.4Z", "#8fa5ac");
        for (int i = 0; i < 13; i++) {
            double x = -66 + i * 44 + i * i * 1.75;
            double y = 230 + i * 1.6;
            double w = 4 + i * .5;
            pen.rect(x, y, w, 20 + i * 2.3, "#4b5d6d");
            pen.rect(x, y, w * .35, 20 + i * 2.3, "#8fa5ac");
            pen.rect(x - 2, y + 20 + i * 2.3, w + 5, 16, "#2b5e7a/.5");
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        double x = -230 + 46 * seconds;
        double y = 226.6 + (x + 80) * .0225;
        double scale = .86 + .0003 * (x + 80);
        Trains.day(pen.turned(1.29, x, y).at(x, y, scale), "#fff6d8", "#e1cfae");
        sail(pen.at(548 - seconds * 1.2, 238, 1.1));
    }

    private static void sail(Pen pen) {
        pen.fill("M-12 0H13L8 6H-8Z", Ink.PAPER);
        pen.fill("M0 -2V-24L13 -2Z", "#ffffff");
        pen.fill("M-2 -2V-19L-10 -2Z", "#e6e1d2");
        pen.rect(-9, 7, 18, 1.6, "#ffffff/.5");
    }

    @Override
    public double parallax() {
        return 1.5;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M-80 -45H250Q236 -6 200 -4Q192 26 150 20Q132 52 92 38Q70 74 26 56Q-10 96 -80 84Z",
                "#23503f");
        pen.fill("M-80 -45H190Q176 -16 142 -14Q128 12 92 4Q70 36 24 24Q-20 56 -80 46Z", "#2f6a4e");
        pen.line("M-80 130Q-20 110 20 60T120 0", "#3a2d2a", 12);
        pen.line("M-6 88Q40 70 84 36", "#3a2d2a", 6);
        pen.fill("M60 40Q96 24 128 40Q160 32 176 52Q140 64 112 58Q84 70 52 58Z", "#2f6a4e");
        pen.fill("M-30 96Q10 76 50 92Q88 84 104 106Q60 122 26 112Q-10 128 -52 112Z", "#23503f");
    }
}
