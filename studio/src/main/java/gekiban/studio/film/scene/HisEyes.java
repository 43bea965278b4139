package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** Tatsumi's eyes under the rim of his cap, close; they open and look up. */
final class HisEyes implements Scene {

    @Override
    public void still(Pen pen) {
        pen.all(Shade.across(-80, 720, "#0d1830", "#2c4662"));
        pen.fill(
                "M60 -45H600Q616 120 590 250Q560 350 470 420H190Q96 350 68 250Q46 120 60 -45Z",
                "#4a4f5e");
        pen.fill(
                "M520 -45H600Q616 120 590 250Q560 350 470 420H400Q520 340 536 240Q550 120 520 -45Z",
                "#7d7a7c");
        pen.fill("M596 20Q612 130 590 250Q584 274 572 298Q596 200 580 60Z", "#ffd9a8/.8");
        // Ears, temples, grey hair.
        pen.fill("M60 60Q80 130 72 216Q40 160 44 80Z", "#9aa3ad")
                .fill("M600 60Q586 130 592 210Q622 160 616 80Z", "#c9c6c0");
        // Cap: crown and peak with its shadow.
        pen.fill("M30 86Q330 132 630 86V140Q330 196 30 140Z", "#262b3c");
        pen.fill("M20 -60H640V92Q330 128 20 92Z", "#0b1122");
        pen.fill("M14 82Q330 124 646 82L650 104Q330 158 10 104Z", "#070b16");
        pen.line("M14 84Q330 126 646 84", "#8a6a35", 4);
        pen.line("M500 134Q590 122 650 105", "#ffe2b4/.8", 2.4);
        // Nose and the lines of age.
        pen.fill(
                "M318 190Q300 280 286 306Q300 330 336 324Q366 320 360 300Q346 276 342 190Z",
                "#565a68");
        pen.fill(
                "M342 190Q346 276 360 300Q366 320 336 324Q352 306 344 284Q334 240 330 190Z",
                "#858082");
        pen.line(
                "M138 262Q190 284 246 264M424 264Q480 284 532 258M160 284Q196 298 232 288M440 288Q480 298 512 282",
                "#353a4a",
                2.6);
        pen.line(
                "M92 196L70 186M94 212L66 214M98 228L74 240M556 196L580 186M554 212L584 214M550 228L576 240",
                "#353a4a",
                2.4);
        pen.line("M262 330Q244 360 240 392M392 328Q412 360 416 392", "#353a4a", 3);
        // Brows.
        pen.fill("M116 176Q180 146 268 178Q262 192 244 188Q180 168 124 192Z", "#b9bec4");
        pen.fill("M384 178Q470 146 540 174L534 192Q470 168 404 190Q386 192 384 178Z", "#dcd8d0");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        double open = Math.max(0, Math.min(1, (seconds - .15) / .45));
        open = open * open * (3 - 2 * open);
        eye(pen, 192, open);
        eye(pen, 472, open);
    }

    private static void eye(Pen pen, double x, double open) {
        double lid = 226 - 17 * open;
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M%.1f 226Q%.1f %.1f %.1f 224Q%.1f 244 %.1f 226Z",
                        x - 56,
                        x,
                        lid - 16,
                        x + 56,
                        x,
                        x - 56),
                "#c3c3c0");
        if (open > .1) {
            Pen within = pen.within(x - 56, lid - 7, 112, 30);
            within.circle(x + 4, 220 - 3 * open, 15, "#2b2420")
                    .circle(x + 4, 220 - 3 * open, 8, "#0c0a0e");
            within.circle(x + 11, 214 - 3 * open, 4.2, "#fff0d0").circle(x - 2, 225, 2, "#ffdca0");
        }
        pen.fill(
                String.format(
                        Locale.ROOT,
                        "M%.1f 228Q%.1f %.1f %.1f 226Q%.1f %.1f %.1f 228Z",
                        x - 60,
                        x,
                        lid - 36,
                        x + 60,
                        x,
                        lid - 15,
                        x - 60),
                "#3f4454");
        pen.line(
                String.format(
                        Locale.ROOT, "M%.1f 228Q%.1f %.1f %.1f 226", x - 60, x, lid - 17, x + 60),
                "#0c0f1c",
                5);
        pen.line(
                String.format(Locale.ROOT, "M%.1f 234Q%.1f 248 %.1f 232", x - 44, x, x + 46),
                "#353a4a",
                2.4);
    }
}
