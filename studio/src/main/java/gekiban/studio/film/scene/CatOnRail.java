package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The station's cat sits on the railing of the platform and looks at the sea. */
final class CatOnRail implements Scene {

    private final Glints glints = Glints.path(15, 90, 470, 190, 330, 240, 0xffffff, .6);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 190, "#3d8fc4", "#8ecbdf .65", "#e0eedd"));
        Skies.cumulus(pen.at(480, 190, 1.05), "#ffffff", "#d3e6ea");
        pen.fill("M-80 190Q0 150 110 170T250 190Z", "#6f9fae");
        pen.rect(-80, 190, 800, 220, Shade.down(190, 380, "#98d2d3", "#3a8cb3 .6", "#2a6f97"));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        pen.rect(-80, 256, 800, 15, "#f2ead8");
        pen.rect(-80, 268, 800, 5, "#b9ab92");
        pen.rect(-80, 330, 800, 10, "#e3d8c0");
        pen.rect(-80, 338, 800, 4, "#a89a82");
        for (int x = -40; x < 720; x += 170) {
            pen.rect(x, 246, 18, 170, "#f7f1e2");
            pen.rect(x + 13, 246, 5, 170, "#b9ab92");
            pen.rounded(x - 3, 240, 24, 9, 3, "#fffaf0");
        }
        double swing = 13 * StrictMath.sin(seconds * 2.3);
        Pen cat = pen.at(236, 256, 1.75);
        cat.oval(16, 2, 34, 3, "#8a7a66/.35");
        Figures.sittingCat(cat, swing, "#efe3c8", "#fffdf3");
        cat.line("M-17 -14Q-20 -24 -14 -34", "#c9b48f", 2.2);
        double ear = seconds > 2.0 && seconds < 2.4 ? 9 : 0;
        cat.turned(ear, 9, -64).fill("M6 -64L14 -71Q16 -64 16 -56Z", "#d9c6a2");
    }
}
