package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import gekiban.studio.film.Typeface;

/** The name of the station on its platform by the sea; the film's title stands in the sky. */
final class StationSign implements Scene {

    private final Glints glints = Glints.sea(16, 90, 232, 292, 0xffffff, .55);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 232, "#2f7fba", "#6cb4d8 .6", "#d3ebe2"));
        Skies.cumulus(pen.at(596, 232, .9), "#ffffff", "#d3e6ea");
        Skies.cumulus(pen.at(-20, 234, .55), "#f6fbfb", "#d3e6ea");
        pen.fill("M400 232Q500 206 590 216T720 208V232Z", "#6f9fae");
        pen.rect(-80, 232, 800, 80, Shade.down(232, 300, "#98d2d3", "#3a8cb3"));
        pen.fill("M-80 296H720V410H-80Z", "#c9c0b0");
        pen.fill("M-80 296H720V301H-80Z", "#efe8d8");
        pen.rect(-80, 322, 800, 9, "#e3c355");
        for (int x = -76; x < 720; x += 12) {
            pen.rect(x, 324.5, 6, 4, "#c9a53a");
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
    }

    @Override
    public double parallax() {
        return 1.15;
    }

    @Override
    public void front(Pen pen) {
        Typeface serif = Typeface.serif();
        Typeface sans = Typeface.sans();
        pen.fill("M86 344H334L362 352H110Z", "#8d8578/.5");
        pen.rect(96, 204, 8, 142, "#5d6b74");
        pen.rect(300, 204, 8, 142, "#5d6b74");
        pen.rounded(70, 196, 264, 104, 3, "#4a5962");
        pen.rounded(73, 199, 258, 98, 2, "#fbf8ee");
        pen.rect(73, 262, 258, 12, "#2f6f9c");
        pen.fill("M319 262L331 268L319 274Z", "#fbf8ee");
        pen.centred(serif, 202, 238, 30, .45, Ink.INK, "渚口");
        pen.centred(sans, 202, 254, 10.5, .22, "#40505c", "なぎさぐち");
        pen.centred(sans, 202, 289, 11, .04, "#40505c", "Nagisaguchi");
        pen.rect(-80, -45, 800, 34, "#33444f");
        pen.fill("M-80 -11H720V-5H-80Z", "#7f97a2");
        pen.rect(566, -11, 12, 360, "#4a5962");
        pen.rect(566, -11, 3.5, 360, "#93a6ae");
    }
}
