package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The last train on the bridge, in the rain. */
final class NightBridge implements Scene {

    private static final double RAIL = 208;
    private static final double SPEED = 15;

    private final Rain far = Rain.far(1, 120);
    private final Rain near = Rain.near(2, 34);
    private final Glints lit = Glints.path(3, 78, 0, 218, 334, 118, 0xffdf9c, .5);
    private final Glints dark = Glints.sea(4, 60, 216, 400, 0x7fa0b8, .24);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 204, "#0b1226", "#1d3050 .62", "#3d5a72"));
        pen.fill("M-80 -45H720V68Q620 98 520 88T170 88T-80 60Z", "#060b18/.45");
        pen.fill("M-80 -45H720V10Q600 52 470 30T210 44T-80 20Z", "#060b18/.35");
        pen.fill("M-80 200Q-30 176 20 190Q90 168 150 186T260 192L300 204H-80Z", "#0d172c");
        pen.fill("M470 204Q560 190 620 196T720 186V204Z", "#101c34");
        pen.rect(-80, 204, 800, 210, Shade.down(204, 400, "#35506a", "#182a45 .3", "#080e1d"));
        pen.rect(-80, 208, 800, 7, "#0a1222");
        for (int x = -74; x < 720; x += 58) {
            pen.fill(String.format(Locale.ROOT, "M%d 214h6l2 24h-10Z", x), "#0a1222");
            pen.fill(String.format(Locale.ROOT, "M%d 238h10l-1 26h-8Z", x - 2), "#0a1222/.35");
        }
        pen.bar("M-80 208.6H720", "#31486a", 1);
        pen.rect(92.6, 178, 6, 12, "#0d172c");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double x = 190 + SPEED * (seconds - 2);
        dark.shine(brush, seconds);
        Pen pen = brush.pen();
        pen.glow(x + 118, 196, 240, 78, "#ffd98f/.5", "#ffb95e/.18 .35", "#ffb95e/0");
        var mirrored = Shade.down(222, 318, "#ffd98f/.26", "#ffd98f/0");
        Pen below = pen.at(x - 306, 0, 1);
        below.fill("M318 222H388L380 318H326Z", mirrored);
        below.fill("M402 222H468L460 318H410Z", mirrored);
        below.fill("M478 222H530L522 318H486Z", mirrored);
        lit.shine(brush, seconds, x + 118, 1);
        Trains.night(pen.at(x, RAIL, 1));
        double blink = .5 + .5 * StrictMath.sin(seconds * 2.1);
        brush.light(95.6, 176, 16, 0xe4573a, .4 * blink);
        brush.dot(95.6, 176, 2.2, 0xe4573a, .4 + .6 * blink);
        far.fall(brush, seconds);
        near.fall(brush, seconds);
    }
}
