package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** Snow on the platform, the bench empty, the bell with a white cap: nobody came home. */
final class Winter implements Scene {

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 214, "#8496a4", "#b4c0c6 .6", "#dde0dc"));
        pen.fill("M420 214Q520 176 620 192T720 184V214Z", "#8a9aa4");
        pen.fill("M440 208Q530 178 600 190Q560 186 500 204Z", "#e9ecea");
        pen.rect(-80, 212, 800, 80, Shade.down(212, 290, "#8fa3ad", "#5f7684"));
        pen.fill("M-80 284H720V410H-80Z", "#dfe3e2");
        pen.fill("M-80 284Q100 276 260 284T720 280V290H-80Z", "#f7f8f6");
        pen.fill("M-80 340Q200 322 420 336T720 330V410H-80Z", "#eef0ee");
        pen.bar("M40 286V118M232 286V118", "#2c343d", 8);
        pen.fill("M-80 108H262L276 122H-80Z", "#2c343d");
        pen.fill("M-80 110Q-20 88 60 96T200 94Q268 94 266 110Z", "#f7f8f6");
        pen.bar("M150 122v12", "#2c343d", 3);
        pen.fill("M138 158Q140 136 150 136T162 158L166 162H134Z", "#6b6252");
        pen.fill("M140 146Q143 132 150 132T160 146Q150 142 140 146Z", "#fbfcfa");
        pen.circle(150, 164, 3, "#6b6252").bar("M150 166v20", "#b9ae96", 1.6);
        pen.rect(330, 262, 168, 6, "#39424b")
                .rect(342, 268, 5, 18, "#39424b")
                .rect(480, 268, 5, 18, "#39424b");
        pen.rect(330, 238, 168, 5, "#39424b")
                .rect(342, 238, 4, 26, "#39424b")
                .rect(482, 238, 4, 26, "#39424b");
        pen.fill("M328 262Q370 252 414 257T500 262Z", "#fbfcfa")
                .fill("M328 238Q380 232 500 238Z", "#fbfcfa");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        fall(brush, seconds, 70, 26, 1.1, .75);
        fall(brush, seconds + 9, 46, 44, 1.9, .9);
    }

    private static void fall(
            Brush brush, double seconds, int count, double speed, double size, double alpha) {
        Brush lens = brush.onPicture();
        for (int i = 0; i < count; i++) {
            double y = (seconds * speed * (.8 + i % 5 * .1) + i * 53.9) % 372 - 6;
            double x =
                    (i * 97.1 + 16 * StrictMath.sin(seconds * .7 + i * 1.3) - seconds * 6 + 2000)
                                    % 660
                            - 10;
            lens.dot(x, y, size * (.7 + i % 3 * .3), 0xffffff, alpha);
        }
    }
}
