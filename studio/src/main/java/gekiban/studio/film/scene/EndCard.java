package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The last picture: night blue, a line of sea, the bell. */
final class EndCard implements Scene {

    private final Glints glints = Glints.path(191, 60, 320, 262, 352, 150, 0xffdf9c, .4);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 262, "#0f1a35", "#1f3658"));
        pen.rect(-80, 262, 800, 160, Shade.down(262, 380, "#22395a", "#0d1730"));
        pen.rect(-80, 261, 800, 1.4, "#ffdca0/.6");
        Skies.stars(pen, 192, 60, 180);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        double swing = 6 * StrictMath.exp(-seconds * .4) * StrictMath.cos(seconds * 3.4);
        Pen bell = pen.turned(swing, 320, 44).at(320, 84, .5);
        bell.line(
                "M-54 50Q-38 26 -36 -12Q-34 -62 0 -62T36 -12Q38 26 54 50ZM-46 36H46M-34 -10H34M0 -62V-84",
                Ink.DAWN,
                3);
        bell.circle(0, 60, 7, Ink.DAWN);
        double ring = .5 * StrictMath.exp(-seconds * .5);
        pen.line(
                "M276 62Q268 82 276 104M364 62Q372 82 364 104",
                String.format(Locale.ROOT, "#ffc987/%.3f", ring),
                1.8);
    }
}
