package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** The platform at full moon; the two on the bench, the box between them. */
final class Bench implements Scene {

    private final Glints moon = Glints.path(121, 120, 434, 212, 286, 62, 0xfbf1cf, .8);
    private final Glints sea = Glints.sea(122, 40, 214, 284, 0x9fbbd0, .26);

    @Override
    public void still(Pen pen) {
        pen.rect(-80, -45, 800, 260, Shade.down(-30, 212, "#060b1c", "#14264a .55", "#3c5f7c"));
        Skies.stars(pen, 123, 130, 170);
        pen.glow(432, 96, 170, 170, "#fdf6dc/.75", "#f3ecd0/.3 .14", "#cfe0ee/0");
        pen.circle(432, 96, 21, "#fbf5de");
        pen.rect(-80, 212, 800, 90, Shade.down(212, 300, "#33536f", "#0a1429"));
        pen.fill("M486 212Q560 186 720 192V212Z", "#0c1830");
        pen.fill("M590 197v-16h7v16Z", "#0c1830");
        pen.fill("M-80 212Q-50 200 -10 204T60 212Z", "#0c1830");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        sea.shine(brush, seconds);
        moon.shine(brush, seconds);
        double beacon = Math.max(0, StrictMath.sin(seconds * 1.05));
        brush.dot(593.5, 179, 2.2, 0xffe2a0, .5 + .5 * beacon);
        brush.light(593.5, 179, 30, 0xffe2a0, .5 * beacon * beacon);
        for (int i = 0; i < 12; i++) {
            double x = -60 + i * 211.3 % 760;
            double y = -30 + i * 67.1 % 150;
            brush.dot(
                    x, y, 1, 0xf4f1e4, .5 + .5 * StrictMath.sin(seconds * (1.1 + i % 4 * .4) + i));
        }
    }

    @Override
    public double parallax() {
        return 1.25;
    }

    @Override
    public void front(Pen pen) {
        pen.rect(-100, 282, 860, 150, "#0a1020").rect(-100, 282, 860, 5, "#3d5168");
        for (int x = -96; x < 740; x += 22) {
            pen.rect(x, 299, 16, 2, "#c9b24e/.35");
        }
        pen.bar("M40 282V118M232 282V118", "#070c18", 8);
        pen.bar("M44.500 282V122M236.500 282V122", "#2c405c", 1);
        pen.fill("M-100 108L262 108L276 122H-100Z", "#070c18");
        pen.fill("M262 108L276 122H-100V119H264Z", "#2c405c");
        bell(pen);
        pen.fill("M252 262H420V268H252ZM264 268V284H269V268ZM404 268V284H409V268Z", "#060a16");
        pen.fill("M252 236H420V241H252ZM264 236V264H268V236ZM404 236V264H408V236Z", "#0a1120");
        String dark = "#05080f";
        pen.fill(
                "M284 262V232Q285 221 296 221Q306 222 308 234L310 262ZM300 258h24v7h-24ZM318 262l6 0v22h-6Z",
                dark);
        pen.fill("M287 214q0 -11 9 -11t9 9q0 8 -5 9q-12 2 -13 -7Z", dark);
        pen.fill("M284 207Q287 196 297 197Q306 198 306 206L313 208L285 210Z", dark);
        pen.fill(
                "M348 262V243Q349 235 356 235Q364 235 365 243L367 262ZM358 258h20v6h-20ZM374 262h5v16h-5Z",
                dark);
        pen.fill("M346 230Q345 215 357 215Q368 215 367 231Q363 236 356 235Q349 236 346 230Z", dark);
        pen.line(
                "M304 206Q307 214 304 221M308 234L310 258M366 220Q368 227 366 232M365 243L367 258",
                "#d8e4ea/.65",
                1.2);
        pen.rect(326, 252, 14, 10, "#8a4a26").bar("M326 252h14", "#ffd98c", 1.2);
        Figures.cat(pen.at(398, 284, .6), dark);
        pen.line("M402 271.5l2.500 -.6M408 275L409.500 271.400", "#d8e4ea/.6", .9);
    }

    static void bell(Pen pen) {
        pen.bar("M150 124v12", "#070c18", 3);
        pen.fill("M138 158Q140 136 150 136T162 158L166 162H134Z", "#8a6a35");
        pen.fill("M156 138Q161 146 162 158L166 162H158Z", "#d9b76a");
        pen.circle(150, 164, 3, "#8a6a35").bar("M150 166v20", "#c9b48a", 1.4);
    }
}
