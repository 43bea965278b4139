package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The same two, nearer, from behind: the moon's path runs down to the box between them. */
final class BenchNear implements Scene {

    private static final double WINDING = 15.8;

    private final Glints moon = Glints.path(131, 130, 322, 176, 330, 96, 0xfbf1cf, .75);
    private final Glints sea = Glints.sea(132, 50, 178, 330, 0x9fbbd0, .22);

    @Override
    public void still(Pen pen) {
        pen.rect(-80, -45, 800, 224, Shade.down(-60, 176, "#0a132b", "#1a3056 .6", "#41657f"));
        Skies.stars(pen, 133, 80, 120);
        pen.glow(322, 40, 220, 200, "#fdf6dc/.7", "#f3ecd0/.26 .16", "#cfe0ee/0");
        pen.circle(322, 40, 30, "#fbf5de");
        pen.rect(-80, 176, 800, 160, Shade.down(176, 336, "#385a75", "#0d1a33"));
        pen.fill("M480 176Q580 148 720 158V176Z", "#0c1830");
        pen.rect(-80, 326, 800, 90, "#0a1020").rect(-80, 326, 800, 4, "#3d5168");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        sea.shine(brush, seconds);
        moon.shine(brush, seconds);
        Pen pen = brush.pen();
        double breath = .8 * StrictMath.sin(seconds * 1.5);
        pen.rect(-80, 300, 800, 12, "#070b16").rect(-80, 300, 800, 2, "#42587a");
        pen.at(326, 288, .5).oval(0, 24, 80, 6, "#04060c/.6");
        Pen box = pen.at(320, 272, .36);
        box.fill("M-78 -52L-66 -140H152L140 -52Z", "#5a2f1c");
        MusicBox.body(box);
        double turns = Math.max(0, seconds - WINDING) * .9;
        MusicBox.crank(box, .1 + turns);
        pen.line("M292 253.500H372", "#e8f0f4/.7", 1.4);
        man(pen.at(0, -breath, 1));
        girl(pen.at(0, -.8 * breath, 1), seconds);
        backrest(pen);
    }

    private static void man(Pen pen) {
        String dark = "#070b16";
        pen.fill("M104 320Q98 210 128 180Q150 162 190 162Q232 162 250 182Q276 212 272 320Z", dark);
        pen.rect(174, 136, 30, 34, dark);
        pen.fill("M152 118Q150 152 189 154Q228 152 226 118Z", dark);
        pen.fill("M144 118Q140 62 190 60Q238 62 234 118Q190 130 144 118Z", dark);
        pen.line("M146 112Q190 124 233 112", "#233250", 3);
        pen.line(
                "M214 66Q236 80 234.500 116M226.500 122Q227 148 206 153M206 164Q236 164 250 182Q274 212 271.500 298",
                "#d8e4ea/.85",
                2);
    }

    private static void girl(Pen pen, double seconds) {
        String dark = "#0a0d18";
        pen.fill(
                "M396 320Q394 252 412 234Q430 222 452 222Q476 224 490 238Q506 256 504 320Z",
                "#25101a");
        pen.fill(
                "M398 216Q386 150 402 130Q420 110 450 110Q482 112 498 132Q512 152 500 216Q474 232 450 231Q420 232 398 216Z",
                dark);
        pen.line(
                "M404 130Q420 112 448 111.500M398 214Q388 160 400 136M412 235Q397 252 397 298",
                "#d8e4ea/.85",
                2);
        if (seconds > WINDING - .6) {
            double reach = Math.min(1, (seconds - WINDING + .6) / .6);
            double round = 2 * Math.PI * Math.max(0, seconds - WINDING) * .9;
            double x = 420 - 52 * reach + 3 * StrictMath.cos(round + .6) * reach;
            double y = 290 - 12 * reach + 8 * StrictMath.sin(round + .6) * reach;
            pen.bent("#25101a", 15, 414, 262, 404, 296, x + 8, y + 2);
            pen.circle(x + 4, y, 7, "#6b5a5e");
        }
    }

    private static void backrest(Pen pen) {
        pen.rect(40, 262, 560, 14, "#0b1224").rect(40, 262, 560, 2, "#42587a");
        pen.rect(40, 226, 560, 12, "#0b1224").rect(40, 226, 560, 2, "#42587a");
        pen.rect(58, 214, 12, 200, "#0b1224")
                .rect(570, 214, 12, 200, "#0b1224")
                .rect(314, 226, 12, 50, "#0b1224");
        pen.rect(67, 214, 2.4, 150, "#42587a").rect(570, 214, 2.4, 150, "#42587a");
        pen.rect(40, 316, 560, 8, "#070b16").rect(40, 316, 560, 1.6, "#2c405c");
    }
}
