package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The office: Tatsumi at the window with his back to us, Mio behind him with the box. */
final class Office implements Scene {

    private final Rain rain = new Rain(71, 70, 24, 360, 1, .42);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 290, "#43332a", "#38291f"));
        for (int x = -80; x < 720; x += 52) {
            pen.bar(String.format(Locale.ROOT, "M%d -45V280", x), "#33251e", 1.4);
        }
        pen.fill("M-80 280H720V410H-80Z", Shade.down(280, 400, "#4a382c", "#1c1414"));
        pen.rect(-80, 274, 800, 7, "#241915").rect(-80, 274, 800, 1.4, "#7a5738");
        window(pen);
        clock(pen);
        keys(pen);
        pen.glow(116, 168, 330, 250, "#ffdf9c/.72", "#ffc469/.24 .38", "#ffc469/0");
        pen.fill("M20 300L-60 405H330L210 300Z", "#ffcf7d/.12");
        desk(pen);
        stove(pen);
    }

    private static void window(Pen pen) {
        pen.rounded(254, 30, 228, 186, 5, "#6b4c36");
        pen.rect(264, 40, 208, 166, Shade.down(40, 206, "#0d182e", "#2b465f"));
        pen.fill("M264 180Q330 164 392 176T472 172V206H264Z", "#0b1426");
        pen.circle(296, 166, 2, "#ffd58a").circle(446, 160, 2, "#e4573a");
        pen.rect(250, 214, 236, 9, "#7a5738").rect(250, 214, 236, 2, "#c79a63");
    }

    private static void clock(Pen pen) {
        pen.circle(178, 56, 21, "#241915").circle(178, 56, 17, "#e9dcbc");
        pen.bar("M178 56V44M178 56L187 61", Ink.INK, 2.2);
        pen.rect(173, 74, 10, 26, "#241915");
    }

    private static void keys(Pen pen) {
        pen.rect(516, 44, 92, 62, "#241915").rect(519, 47, 86, 56, "#4d3a2d");
        for (int i = 0; i < 10; i++) {
            double x = 528 + i % 5 * 17;
            double y = 56 + i / 5 * 24;
            pen.circle(x, y, 2, "#8a6a45");
            if (i != 3 && i != 6) {
                pen.ring(x, y + 5, 2.6, 2.6, "#b58f5c", 1.4);
                pen.line(String.format(Locale.ROOT, "M%.1f %.1fv8h2", x, y + 7), "#b58f5c", 1.4);
            }
        }
    }

    private static void desk(Pen pen) {
        pen.rect(-90, 222, 290, 12, "#2a1c16").rect(-90, 222, 290, 2.4, "#d8a868");
        pen.rect(-80, 234, 96, 130, "#211612").rect(176, 234, 14, 130, "#211612");
        pen.rect(-60, 246, 64, 30, "#31221a").rect(-60, 282, 64, 30, "#31221a");
        pen.line("M-38 261h20M-38 297h20", "#8a6a45", 2.6);
        // Lamp, telephone, papers.
        pen.bar("M112 222V186", "#1a1210", 4).rect(94, 217, 38, 5, "#1a1210");
        pen.fill("M80 186Q88 152 116 152T152 186Z", "#2f5a50");
        pen.fill("M84 186H148L142 190H90Z", "#fff3cf");
        pen.line("M126 155Q146 164 150 184", "#9fd0b8", 1.6);
        pen.fill("M18 222V206Q20 200 30 200H52Q62 200 64 206V222Z", "#14100f");
        pen.line("M14 200Q14 192 24 192H58Q68 192 68 200", "#14100f", 6);
        pen.circle(41, 211, 6.5, "#4d3a2d");
        pen.fill("M150 221L156 215H192L188 221Z", "#e9dcbc");
    }

    private static void stove(Pen pen) {
        pen.rect(556, 236, 70, 100, "#171111").rect(550, 230, 82, 8, "#241a18");
        pen.rounded(570, 260, 42, 34, 4, "#7a2f16");
        pen.rounded(573, 263, 36, 28, 3, Shade.down(263, 291, "#ffb95e", "#d9622a"));
        pen.bar("M582 262V292M591 262V292M600 262V292", "#171111", 3);
        pen.rect(612, -45, 14, 276, "#171111").rect(612, -45, 2.4, 276, "#4d3a2d");
        pen.fill("M560 336h12l-4 14h-8ZM610 336h12v14h-8Z", "#171111");
        pen.fill("M562 230Q558 206 584 206T606 230Z", "#2b2320");
        pen.line("M564 214Q584 190 604 214", "#2b2320", 2.4);
        pen.fill("M560 224L546 214L548 210L562 216Z", "#2b2320");
        pen.glow(591, 282, 110, 80, "#ff9d4a/.34", "#ff9d4a/0");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        rain.fall(brush, seconds, 264, 472, 40, 206, .9);
        Pen pen = brush.pen();
        pen.bar("M368 40V206M264 120H472", "#6b4c36", 5);
        // The pendulum.
        double swing = 9 * StrictMath.sin(seconds * Math.PI);
        Pen swung = pen.turned(swing, 178, 72);
        swung.bent("#b58f5c", 1.4, 178, 74, 178, 92).circle(178, 93, 3.4, "#d9ab45");
        steam(brush, seconds);
        tatsumi(pen);
        mio(pen);
        brush.light(116, 182, 120, 0xffe3a1, .05 + .025 * StrictMath.sin(seconds * 1.9));
        brush.light(591, 277, 44, 0xffa04a, .10 + .08 * StrictMath.sin(seconds * 6.3));
    }

    private static void steam(Brush brush, double seconds) {
        for (int i = 0; i < 7; i++) {
            double age = (seconds * .32 + i / 7.0) % 1;
            double x = 544 - 10 * age + 7 * StrictMath.sin(age * 7 + i);
            brush.light(
                    x,
                    208 - 86 * age,
                    7 + 20 * age,
                    0xd8cfc0,
                    .17 * (1 - age) * Math.min(1, 6 * age));
        }
    }

    private static void tatsumi(Pen pen) {
        Pen man = pen.at(356, 352, 2.45);
        String dark = "#16131b";
        man.line("M-6 -34V-2M6 -34V-2", dark, 8);
        man.line("M-8 -2H-5M8 -2H5", dark, 5);
        man.fill("M-13 -68Q0 -76 13 -68L17 -26Q0 -21 -17 -26Z", dark);
        man.line("M-12 -64Q-20 -50 -13 -40M12 -64Q20 -50 13 -40", dark, 7);
        man.line("M-12 -41Q0 -36 12 -41", dark, 6);
        man.fill("M-4 -80H4V-66H-4Z", dark);
        man.fill("M-8.500 -86Q-8.500 -76 0 -76Q8.500 -76 8.500 -86Z", dark);
        man.fill("M-10.500 -86Q-13 -99 0 -100.500Q13 -99 10.500 -86Q0 -83 -10.500 -86Z", dark);
        man.line("M-10 -88Q0 -85 10 -88", "#4d3a2d", 1.6);
        man.line(
                "M-11.500 -94Q-11 -86 -8.600 -83Q-8 -78 -5 -76M-12.500 -67.500Q-21.500 -58 -19 -49M-16 -30L-16.800 -26M-9.700 -24V-3",
                "#ffcf86/.85",
                .9);
        man.bar("M0 -66V-26", "#2a2430", .6);
    }

    private static void mio(Pen pen) {
        Pen girl = pen.at(214, 366, 2.1);
        Figures.girl(girl, "#191620", "#5e1f1c", "#191620");
        girl.line("M-9.600 -60Q-10.500 -72 -1 -73M-6 -50L-10.600 -21", "#ffcf86/.9", 1);
        girl.line("M4 -46Q12 -40 14 -36", "#5e1f1c", 4);
        MusicBox.closed(girl.at(15, -31, .36));
    }
}
