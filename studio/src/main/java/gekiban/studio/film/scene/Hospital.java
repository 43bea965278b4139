package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The window of the hospital: she looks at the bay, where the station is a speck. */
final class Hospital implements Scene {

    @Override
    public void still(Pen pen) {
        pen.all(Shade.across(-80, 720, "#7f8d92", "#a9b4b4 .5", "#8a9699"));
        pen.rect(196, 20, 300, 212, Shade.down(20, 170, "#aebcc6", "#dfe4e0"));
        pen.rect(196, 150, 300, 82, Shade.down(150, 232, "#9db2ba", "#c3ced0"));
        pen.fill("M196 150Q250 118 330 140T420 150Z", "#8fa0a8");
        pen.fill("M380 152Q430 132 496 140V158Q440 150 380 152Z", "#a8b5ba");
        // The station, far away, its roof white.
        pen.rect(404, 141, 18, 8, "#6f7f88").fill("M401 142L406 136H420L425 142Z", "#f4f6f4");
        pen.line("M425 149L496 154", "#6f7f88", 1.6);
        pen.fill("M196 206Q260 190 330 204T496 198V232H196Z", "#f0f2ef");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        for (int i = 0; i < 60; i++) {
            double y = (seconds * (14 + i % 5 * 5) + i * 31.7) % 214;
            double x = 196 + (i * 71.3 + 12 * StrictMath.sin(seconds * .8 + i) + 600) % 300;
            brush.dot(x, 20 + y, .9 + i % 3 * .5, 0xffffff, .9);
        }
        Pen pen = brush.pen();
        double sway = 3 * StrictMath.sin(seconds * .9);
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M176 4H262Q250 90 %.1f 150T%.1f 262H176Z",
                        236 + sway,
                        222 + 2 * sway),
                "#e4e8e4/.93");
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M430 4H516V262H%.1fQ%.1f 150 452 90T430 4Z",
                        470 - sway,
                        466 - sway),
                "#d6dcda/.95");
        pen.line("M200 8Q208 120 196 258M228 8Q232 90 214 200M480 8Q488 140 498 258", "#b3bfc0", 2);
        if (seconds < 30) {
            brush.light(412, 145, 9, 0xffd98f, .5 + .2 * StrictMath.sin(seconds * 2.6));
        }
    }

    @Override
    public double parallax() {
        return 1.25;
    }

    @Override
    public void front(Pen pen) {
        pen.rect(180, 4, 332, 14, "#5d6b72")
                .rect(180, 232, 332, 12, "#6f7d83")
                .rect(180, 232, 332, 3, "#dfe6e6");
        pen.rect(184, 12, 12, 224, "#5d6b72")
                .rect(496, 12, 12, 224, "#5d6b72")
                .rect(343, 12, 7, 224, "#5d6b72");
        // The bed and she in it, from behind.
        pen.bar(
                "M-40 300V190M96 300V190M-40 196H96M-6 200V290M28 200V290M62 200V290",
                "#4d5a62",
                6);
        pen.fill("M60 320Q66 256 116 236Q166 232 186 268Q206 306 210 340H60Z", "#3d4b57");
        pen.fill(
                "M104 244Q98 208 106 196Q118 176 140 180Q164 186 162 212Q162 232 150 242Q128 256 104 244Z",
                "#2a3138");
        pen.fill("M108 240Q100 276 112 300Q124 306 132 292Q128 262 132 246Z", "#2a3138");
        pen.line(
                "M150 184Q164 194 162 214Q160 232 152 241Q182 252 190 282Q202 312 206 338",
                "#f3f6f4/.9",
                2);
        pen.fill("M-80 312Q60 288 220 294Q330 290 360 330L380 410H-80Z", "#c8d0d0");
        pen.fill(
                "M-80 312Q60 288 220 294Q330 290 360 330L358 336Q326 298 220 301Q60 295 -80 320Z",
                "#eef2f0");
        // A glass with one flower on the sill.
        pen.rounded(266, 206, 18, 27, 3, "#ffffff/.45")
                .line("M275 228Q276 200 270 186", "#5f7f62", 2);
        pen.circle(266, 182, 5, "#d9a5b0")
                .circle(273, 178, 5, "#e6bcc4")
                .circle(275, 185, 5, "#d9a5b0");
    }
}
