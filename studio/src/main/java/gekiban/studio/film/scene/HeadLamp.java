package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The train comes towards us; the rain crosses its lamps. */
final class HeadLamp implements Scene {

    private final Rain far = Rain.far(43, 130);
    private final Rain near = Rain.near(44, 50);
    private final Rain lit = new Rain(45, 90, 34, 620, 1.2, .6);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 220, "#0a1020", "#1d3050 .7", "#34506a"));
        pen.fill("M-80 190Q20 150 130 178T300 190H-80Z", "#0d172c");
        pen.fill("M340 190Q460 150 560 172T720 160V190Z", "#0d172c");
        pen.rect(-80, 190, 800, 220, Shade.down(190, 380, "#1b2a44", "#080d1a"));
        pen.fill("M306 190H334L560 410H80Z", "#10182a");
        for (int i = 0; i < 13; i++) {
            double s = i * i / 144.0;
            double y = 194 + 200 * s;
            pen.rect(312 - 250 * s, y, 16 + 500 * s, 1.5 + 12 * s, "#0a0f1d");
        }
        pen.fill("M312 190L316 190L196 410H172Z", "#7d96b4");
        pen.fill("M324 190H328L468 410H444Z", "#7d96b4");
        // Poles and their wire.
        pen.fill("M52 -45H66V300H52Z", "#070c18").fill("M52 40H190V46H52Z", "#070c18");
        pen.fill("M236 60H242V200H236Z", "#0a1222").fill("M236 96H290V99H236Z", "#0a1222");
        pen.line("M190 43Q240 80 290 97M190 43L-80 -20", "#070c18", 1.6);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double way = Math.min(1, seconds / 3.1);
        double size = .36 + .74 * way * way;
        double floor = 206 + 120 * way * way;
        Pen train = brush.pen().at(320, floor, size);
        brush.pen()
                .glow(
                        320,
                        floor - 60 * size,
                        360 * size + 80,
                        230 * size + 40,
                        "#ffe9b8/.42",
                        "#ffb95e/.14 .4",
                        "#ffb95e/0");
        face(train);
        far.fall(brush, seconds);
        double lampY = floor - 34 * size;
        for (int side = -1; side <= 1; side += 2) {
            double x = 320 + side * 62 * size;
            brush.light(x, lampY, 150 * size, 0xfff0cf, .75);
            brush.light(x, lampY, 40 * size, 0xffffff, 1);
        }
        brush.light(320, floor + 60 * size, 190 * size, 0xffd98f, .18);
        double reach = 210 * size;
        lit.fall(
                brush,
                seconds,
                320 - reach,
                320 + reach,
                lampY - reach * .7,
                lampY + reach * .6,
                .9);
        near.fall(brush, seconds);
    }

    private static void face(Pen pen) {
        pen.fill("M-96 0V-150Q-94 -178 -60 -182H60Q94 -178 96 -150V0Z", "#141d33");
        pen.fill(
                "M-96 -150Q-94 -178 -60 -182H60Q94 -178 96 -150L92 -150Q88 -172 60 -174H-60Q-88 -172 -92 -150Z",
                "#4a5a7c");
        pen.rect(-96, -60, 192, 12, "#7c2f2a");
        pen.rounded(-82, -150, 70, 62, 6, Shade.down(-150, -88, "#3a3f52", "#8a6a45"));
        pen.rounded(12, -150, 70, 62, 6, Shade.down(-150, -88, "#3a3f52", "#8a6a45"));
        pen.rect(-8, -160, 16, 160, "#1c2844");
        pen.fill(
                "M34 -88Q32 -118 44 -122Q42 -136 52 -136Q62 -136 61 -122Q72 -118 72 -88Z",
                "#0b1120");
        pen.rounded(-36, -172, 72, 14, 3, "#ffdf9c");
        pen.fill("M-96 0H96L80 24H-80Z", "#070c18");
        pen.circle(-62, -34, 13, "#fffaf0").circle(62, -34, 13, "#fffaf0");
    }
}
