package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** Long ago: Sayo's hands put the comb into the box. */
final class SayosHands implements Scene {

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#8a7a68", "#5c4a3e"));
        pen.rect(60, -45, 330, 190, Shade.down(-45, 145, "#cdd8d8", "#e9e2cf"));
        pen.fill("M60 118Q160 96 260 110T390 104V145H60Z", "#a9b8ba");
        pen.bar("M225 -45V145M60 52H390", "#6b5848", 8);
        pen.rect(44, -45, 16, 200, "#6b5848")
                .rect(390, -45, 16, 200, "#6b5848")
                .rect(36, 144, 380, 12, "#7d6753");
        pen.rect(36, 144, 380, 3, "#cbb595");
        pen.glow(225, 110, 420, 300, "#fff3dc/.5", "#fff3dc/.16 .45", "#fff3dc/0");
        pen.fill("M-80 262H720V410H-80Z", Shade.down(262, 400, "#86694e", "#4a382d"));
        pen.rect(-80, 262, 800, 4, "#d9bb8f");
        pen.fill("M60 262L20 405H300L390 262Z", "#fff3dc/.14");
        pen.fill("M190 330H470L520 350H170Z", "#2f2119/.45");
        // Tools: a file, a screwdriver, brass shavings.
        pen.line("M40 330L130 308", "#3a2d28", 7).line("M130 308L176 297", "#c3c9c8", 4);
        pen.line("M560 322L620 344", "#7c4122", 9).line("M560 322L520 308", "#c3c9c8", 3.4);
        for (int i = 0; i < 14; i++) {
            pen.circle(96 + i * 37 % 110, 344 + i * 13 % 30, 1.4, "#e8c874");
        }
        Pen box = pen.at(318, 268, 1);
        MusicBox.lid(box, 1);
        MusicBox.body(box);
        MusicBox.works(box, .2);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double t = Math.min(1, seconds / 3.6);
        double lower = 26 * (1 - t * t * (3 - 2 * t));
        Pen pen = brush.pen();
        // The left hand holds the case, the right one brings the last tooth of the comb.
        hand(pen.at(196, 300, -1, 1), true);
        Pen right = pen.at(408, 242 - lower, 1);
        right.bent("#dfe6e6", 3.4, -8, 8, -22, 18);
        hand(right, false);
        brush.light(386, 260 - lower, 12, 0xffffff, .3 + .2 * StrictMath.sin(seconds * 4));
        for (int i = 0; i < 16; i++) {
            double x = 80 + (i * 67 + seconds * 5) % 380;
            double y = (i * 43 + seconds * (4 + i % 3 * 2)) % 260;
            brush.dot(x, y, 1.1, 0xfff6e2, .4 + .2 * StrictMath.sin(seconds + i));
        }
    }

    private static void hand(Pen pen, boolean flat) {
        String skin = "#d9ae8c";
        String dark = "#b98a6a";
        pen.fill("M40 -10Q120 -6 260 60V170Q150 90 40 50Z", "#5f7a8a");
        pen.fill("M40 -10Q52 -8 60 -6L62 60Q50 54 40 50Z", "#8fa9b4");
        pen.fill("M44 -4Q20 -12 4 -2Q-8 8 0 26Q12 44 44 46Z", skin);
        if (flat) {
            pen.line("M10 4L-22 14M8 14L-26 24M10 25L-22 33M16 36L-12 42", dark, 12);
            pen.line("M10 4L-22 13M8 14L-26 23M10 25L-22 32M16 36L-12 41", skin, 9.5);
        } else {
            pen.line("M8 6L-8 8M10 20L-6 16M14 30L4 28", dark, 12);
            pen.line("M8 5L-8 7M10 19L-6 15M14 30L4 27", skin, 9.5);
        }
        pen.line("M44 -4Q20 -12 5 -2", "#f6dcc0", 2);
        pen.line("M54 -8Q140 0 260 62", "#c3d3d8", 2);
    }
}
