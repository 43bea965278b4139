package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;

/** Mio and the box on seat 14. */
final class SeatFourteen implements Scene {

    private final Rain rain = new Rain(61, 46, 22, 300, 1, .5);

    @Override
    public void still(Pen pen) {
        Carriage.wall(pen, "#5b4331", "#3a2a24", "#7b5c3e", Carriage::night);
        Carriage.bench(pen, "#3f6a62", "#1d3838");
        pen.glow(404, 244, 175, 108, "#ffe3a1/.9", "#ffc469/.36 .3", "#ffc469/0");
        pen.fill("M300 298L230 405H580L512 298Z", "#ffcf7d/.10");
        Carriage.number(pen);
        MusicBox.open(pen.at(404, 258, 1));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        for (int i = 0; i < Carriage.WINDOWS.length; i++) {
            double x = Carriage.WINDOWS[i];
            rain.fall(brush, seconds + 3 * i, x, x + 148, 65, 114, .8);
            rain.fall(brush, seconds + 3 * i + 1.3, x, x + 148, 121, 175, .8);
            for (int k = 0; k < 9; k++) {
                double down = (seconds * (4 + k % 3 * 5) + k * 37) % 106;
                brush.dot(x + 8 + k * 41 % 134, 67 + down, .8 + k % 3 * .4, 0xdcecf4, .5);
            }
        }
        Pen pen = brush.pen();
        Carriage.rings(pen, 1.6 * StrictMath.sin(seconds * 1.3), "#e6dcc2");
        Pen box = pen.at(402, 238, .25);
        MusicBox.works(box, seconds * .25);
        MusicBox.crank(box, seconds < 18.26 ? seconds * .45 : 18.26 * .45);
        brush.light(404, 226, 70, 0xffe3a1, .12 + .06 * StrictMath.sin(seconds * 2.7));
        girl(pen);
    }

    private static void girl(Pen pen) {
        Pen mio = pen.at(118, 350, 2.35);
        Figures.girl(mio, "#15161f");
        pen.line("M140 190Q141 206 138 216M133 238L144 298M127 300V344", "#ffcf86/.75", 2.2);
        pen.line("M128 244Q150 262 176 262", "#15161f", 9);
        pen.line("M138 248Q154 259 176 258", "#ffcf86/.7", 1.6);
    }
}
