package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The shelves of lost property: umbrellas, one glove, a trumpet. */
final class Shelves implements Scene {

    private final Rain rain = new Rain(31, 40, 20, 380, .9, .34);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 405, "#4d3a2d", "#2c201c"));
        for (int x = -80; x < 720; x += 46) {
            pen.bar(String.format(Locale.ROOT, "M%d -45V405", x), "#3a2a22", 1.4);
        }
        window(pen);
        pen.glow(428, 70, 330, 300, "#ffe3a1/.62", "#ffc469/.22 .38", "#ffc469/0");
        board(pen, 104, 92);
        board(pen, 104, 212);
        board(pen, 104, 330);
        pen.rect(96, 20, 12, 390, "#2a1d18");
        pen.rect(106, 20, 2, 390, "#7a5738");
        pen.rect(352, 20, 9, 390, "#2a1d18");
        topShelf(pen);
        middleShelf(pen);
        umbrellas(pen);
        pen.bar("M428 -45V30", "#1a1210", 2.4);
        pen.fill("M398 52Q428 4 458 52Z", "#1a1210");
        pen.fill("M402 52H454Q452 57 428 57Q404 57 402 52Z", "#fff3cf");
    }

    private static void window(Pen pen) {
        pen.rounded(-66, 46, 138, 180, 6, "#2a1d18");
        pen.rect(-58, 54, 122, 164, Shade.down(54, 218, "#0e1a30", "#2a445e"));
        pen.fill("M-58 190Q0 176 64 186V218H-58Z", "#0b1426");
        pen.bar("M3 54V218M-58 136H64", "#2a1d18", 5);
        pen.rect(-74, 224, 154, 8, "#6b4c36");
    }

    private static void board(Pen pen, double x, double y) {
        pen.rect(x - 8, y, 640, 8, "#5f452f");
        pen.rect(x - 8, y, 640, 2, "#b98a55");
        pen.rect(x - 8, y + 8, 640, 14, "#1c1312/.45");
    }

    private static void tag(Pen pen, double x, double y) {
        pen.bent("#d9c9a6", .9, x, y, x + 4, y + 9);
        pen.rounded(x - 2, y + 8, 13, 9, 1.4, "#efe6cd");
        pen.bent("#8d7a5c", .8, x + 1, y + 12.5, x + 8, y + 12.5);
    }

    private static void topShelf(Pen pen) {
        String dark = "#211716";
        pen.rounded(124, 46, 78, 46, 5, dark);
        pen.line("M148 46v-7h30v7", dark, 4);
        pen.line("M200 50V88", "#ffcf86/.7", 1.6);
        pen.bar("M136 46V92M190 46V92", "#4d372a", 3);
        tag(pen, 158, 60);
        pen.fill("M226 92Q224 74 246 74Q248 58 272 58Q296 58 298 74Q320 74 318 92Z", dark);
        pen.line("M284 60Q295 62 297 73", "#ffcf86/.7", 1.6);
        pen.rect(247, 72, 51, 5, "#5a3a2c");
        tag(pen, 256, 78);
        // The trumpet under the lamp.
        pen.line("M382 72H470M400 72V86Q400 90 406 90H440Q446 90 446 84V72", "#8f6a24", 5);
        pen.line("M384 70.6H470M402 88.4H440", Ink.BRASS, 1.8);
        pen.fill("M466 69Q492 68 502 52Q510 72 502 92Q492 77 466 75Z", "#b98a35");
        pen.fill("M466 69Q492 68 502 52Q506 62 506 70Q488 72 466 71Z", "#ffe49a");
        pen.bar("M414 72V60M423 72V60M432 72V60", "#d9ab45", 4);
        pen.fill("M376 68h8v8h-8Z", "#d9ab45");
        tag(pen, 452, 76);
        pen.rounded(540, 40, 40, 52, 3, dark).rounded(586, 52, 30, 40, 3, "#2c201c");
        pen.line("M541 44V90M587 56V90", "#ffcf86/.6", 1.6);
        pen.rounded(630, 30, 60, 62, 3, dark);
    }

    private static void middleShelf(Pen pen) {
        String dark = "#211716";
        // One glove, standing as it was found.
        pen.fill(
                "M404 212V176Q404 170 409 170V150Q409 145 413.500 145Q418 145 418 150V142Q418 137 423 137Q428 137"
                        + " 428 142V146Q429 141 433 141Q438 142 437 148V156Q439 152 443 153Q447 155 446"
                        + " 160L442 190V212Z",
                "#3f6a62");
        pen.line("M437 150V156M446 160L442 190V208", "#cfe6c8/.75", 1.6);
        pen.fill("M404 200H442V212H402Z", "#2b4d47");
        pen.line("M404 178Q396 172 394 164", "#3f6a62", 8);
        tag(pen, 420, 184);
        pen.fill("M130 212V168Q130 160 138 160H158V196L186 202Q192 204 192 212Z", dark);
        pen.fill("M204 212V172Q204 164 212 164H232V198L258 203Q264 205 264 212Z", dark);
        pen.line("M158 164V196L186 202M232 168V198L258 203", "#ffcf86/.65", 1.6);
        tag(pen, 146, 172);
        pen.circle(310, 188, 24, dark).circle(310, 188, 19, "#43322a");
        pen.line("M310 188V174M310 188L319 192", "#e6dcc2/.8", 1.8);
        pen.line("M325 170Q336 182 333 200", "#ffcf86/.7", 1.6);
        tag(pen, 286, 196);
        pen.fill("M496 212L506 160H584L594 212Z", dark);
        pen.line("M520 160Q522 138 545 138T570 160", dark, 4);
        pen.line("M507 164L498 208", "#ffcf86/.7", 1.6);
        tag(pen, 536, 176);
        pen.fill("M620 212V186Q640 178 660 186V212Z", "#43322a").rect(654, 150, 50, 62, dark);
    }

    private static void umbrellas(Pen pen) {
        pen.rect(122, 300, 560, 6, "#7a5738");
        String[] cloths = {"#2b3550", "#3f6a62", "#1d2438", "#4f5a7a", "#5b4331", "#22324c"};
        for (int i = 0; i < 12; i++) {
            double x = 138 + i * 43 + (i * 29 % 11);
            double lean = (i * 17 % 9) - 4;
            Pen one = pen.turned(lean, x, 330);
            String cloth = cloths[i % cloths.length];
            one.bent("#8d7a5c", 2.6, x, 246, x, 262);
            one.line(
                    String.format(Locale.ROOT, "M%.1f 246q0 -9 -7 -9t-7 8", x),
                    i % 3 == 0 ? "#c79a63" : "#14101a",
                    3.2);
            one.fill(
                    String.format(
                            Locale.ROOT,
                            "M%.1f 258Q%.1f 290 %.1f 396H%.1fQ%.1f 290 %.1f 258Z",
                            x - 4,
                            x - 12,
                            x - 2,
                            x + 2,
                            x + 12,
                            x + 4),
                    cloth);
            one.bent("#ffcf86/.55", 1.3, x + (x < 428 ? 7 : -7), 280, x + (x < 428 ? 4 : -4), 340);
            one.rect(x - 7.4, 306, 15, 4, "#0f1222/.7");
            if (i % 2 == 0) {
                tag(pen, x + 5, 262);
            }
        }
        pen.rect(100, 352, 620, 60, "#1d1413");
        pen.rect(100, 352, 620, 2.4, "#8a6a45");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        rain.fall(brush, seconds, -58, 1, 54, 133, 1);
        rain.fall(brush, seconds + 3, 5, 64, 54, 133, 1);
        rain.fall(brush, seconds + 5, -58, 1, 139, 218, 1);
        rain.fall(brush, seconds + 7, 5, 64, 139, 218, 1);
        brush.light(428, 66, 130, 0xffe3a1, .06 + .03 * StrictMath.sin(seconds * 1.7));
        // One tag sways where the door lets the wind in.
        Pen pen = brush.pen();
        double sway = 8 * StrictMath.sin(seconds * 1.9);
        Pen swung = pen.turned(sway, 470, 220);
        swung.bent("#d9c9a6", .9, 470, 220, 470, 232);
        swung.rounded(461, 231, 19, 13, 1.6, "#efe6cd");
        swung.bent("#8d7a5c", .9, 465, 235.500, 476, 235.500);
        swung.bent("#8d7a5c", .9, 465, 239, 473, 239);
    }
}
