package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** The shrine in the rock at low tide; an old woman beats a drum among lanterns. */
final class Shrine implements Scene {

    private static final double[][] LANTERNS = {
        {150, 96, 1}, {236, 72, .74}, {420, 76, .8}, {506, 112, 1.12}
    };

    private final Glints glints = Glints.path(101, 70, 330, 206, 300, 130, 0xffe9bd, .5);

    @Override
    public void still(Pen pen) {
        // Outside, seen through the mouth of the cave.
        pen.all(Shade.down(0, 206, "#7fb4c6", "#cfe3d6 .7", "#f3e6c4"));
        pen.fill("M340 206Q420 182 560 190V206Z", "#8fb3b4");
        pen.rect(-80, 206, 800, 60, Shade.down(206, 262, "#b9dcd2", "#4f93a4"));
        pen.rect(-80, 250, 800, 170, Shade.down(250, 390, "#7d8f86", "#2b332f"));
        pen.fill(
                "M200 250Q300 240 470 252Q430 280 440 320Q330 300 240 330Q240 280 200 250Z",
                "#a9c9c0/.55");
        // The gate of weathered wood far out.
        pen.fill("M286 122Q340 132 394 122V130Q340 139 286 130Z", "#4a423c");
        pen.rect(296, 142, 88, 5, "#4a423c")
                .rect(302, 128, 8, 106, "#4a423c")
                .rect(370, 128, 8, 106, "#4a423c");
        pen.rect(336, 130, 8, 14, "#4a423c");
        pen.line("M310 150Q325 160 340 152T370 150", "#e9e2cf", 2);
        for (int i = 0; i < 3; i++) {
            pen.fill(
                    String.format(Locale.ROOT, "M%d 156l5 4l-5 5l5 4l-4 6", 322 + i * 16),
                    "#f6efe0");
        }
        // The rock: a far arch and a near one.
        pen.fill(
                "M-80 -45H720V410H-80ZM206 262Q230 300 90 410H560Q450 300 470 262Q492 188 464 116Q430 44 330"
                        + " 40Q236 48 206 120Q176 190 206 262Z",
                rock("#2f3436", "#23282b"));
        pen.fill(
                "M206 262Q176 190 206 120Q236 48 330 40L326 48Q246 58 216 124Q190 190 216 258Z",
                "#5b5f58");
        floor(pen);
        pen.line("M104 66Q330 26 566 74", "#14181b", 2);
        for (double[] l : LANTERNS) {
            pen.glow(
                    l[0],
                    l[1] + 20,
                    110 * l[2],
                    96 * l[2],
                    "#ffd98f/.5",
                    "#ffb95e/.14 .45",
                    "#ffb95e/0");
        }
        altar(pen);
    }

    private static java.awt.Paint rock(String high, String low) {
        return Shade.down(-45, 405, low, high + " .45", "#171b1d");
    }

    private static void floor(Pen pen) {
        pen.fill("M-80 330Q60 292 206 300Q330 282 470 300Q600 296 720 326V410H-80Z", "#1b2022");
        pen.fill(
                "M-80 330Q60 292 206 300Q330 282 470 300Q600 296 720 326V333Q600 303 470 306Q330 289 206"
                        + " 307Q60 300 -80 338Z",
                "#4d5a58");
        pen.fill(
                "M250 330Q330 314 420 330Q470 344 400 358Q310 366 250 350Q220 340 250 330Z",
                "#8fb0a8/.4");
        pen.fill("M60 352Q110 340 166 354Q150 372 90 370Z", "#8fb0a8/.22");
    }

    private static void altar(Pen pen) {
        pen.fill("M520 300V256H640V300Z", "#171b1d").fill("M506 258L580 214L654 258Z", "#14181a");
        pen.fill("M506 258L580 214L582 219L516 259Z", "#ffcf86/.5");
        pen.rect(552, 264, 56, 36, "#3a2b1e")
                .rect(556, 268, 22, 32, "#8a6a3c")
                .rect(582, 268, 22, 32, "#7a5c33");
        pen.line("M536 262Q580 276 624 262", "#d9cba8", 3);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        Pen pen = brush.pen();
        for (int i = 0; i < LANTERNS.length; i++) {
            double[] l = LANTERNS[i];
            double swing = 3 * StrictMath.sin(seconds * 1.2 + i * 1.7);
            lantern(pen.turned(swing, l[0], l[1] - 24 * l[2]).at(l[0], l[1], l[2]));
            double flame =
                    .12
                            + .05
                                    * StrictMath.sin(seconds * 7.1 + i * 2)
                                    * StrictMath.sin(seconds * 3.3 + i);
            brush.light(l[0], l[1] + 18, 70 * l[2], 0xffd98f, flame);
        }
        woman(pen, seconds);
        mio(pen);
        for (int i = 0; i < 4; i++) {
            double age = (seconds * .3 + i * .29) % 1;
            double x = 60 + i * 160;
            if (age < .25) {
                double fall = age / .25;
                brush.streak(x, 20 + 320 * fall * fall, 0, 7, 1.3, 0xcfe3e0, .6);
            } else if (age < .6) {
                double grown = (age - .25) / .35;
                brush.pen()
                        .ring(
                                x,
                                356,
                                3 + 16 * grown,
                                1 + 3.4 * grown,
                                String.format(Locale.ROOT, "#cfe3e0/%.3f", .4 * (1 - grown)),
                                1);
            }
        }
    }

    private static void lantern(Pen pen) {
        pen.line("M0 -26V-8", "#14181b", 1.6);
        pen.rounded(-11, -10, 22, 5, 2, "#14181b");
        pen.fill("M-12 -5Q-26 18 -12 42H12Q26 18 12 -5Z", Shade.down(-5, 42, "#fff0c6", "#ffb95e"));
        pen.line("M-17 8H17M-19 19H19M-17 30H17", "#d98a3c/.55", 1.2);
        pen.rounded(-11, 41, 22, 5, 2, "#14181b").line("M0 46V58", "#14181b", 1.6);
    }

    /** She sits and beats; the arm rises between the strokes. */
    private static void woman(Pen pen, double seconds) {
        Pen who = pen.at(428, 344, 1.25);
        String dark = "#131618";
        who.oval(-8, 2, 76, 7, "#080a0b/.6");
        who.fill("M-30 0Q-34 -22 -16 -34Q-18 -62 4 -70Q26 -64 28 -36Q46 -22 44 0Z", dark);
        who.oval(-1, -82, 13, 14, dark).circle(11, -92, 7, dark);
        who.line(
                "M-13 -88Q-15 -76 -8 -70M-16 -56Q-20 -44 -16 -34Q-32 -24 -30 -4",
                "#ffcf86/.9",
                1.6);
        // The drum before her.
        who.fill("M-84 -2Q-88 -20 -84 -38H-46Q-42 -20 -46 -2Z", "#4d2f1e");
        who.oval(-65, -38, 19, 6, "#e9dcbc").line("M-84 -38Q-65 -28 -46 -38", "#2a1a12", 2);
        who.line("M-84 -30L-74 -6L-65 -30L-56 -6L-46 -30", "#d9cba8/.8", 1.4);
        double beat = seconds * 1.2 % 1;
        double lift = beat < .75 ? StrictMath.sin(beat / .75 * Math.PI) : 0;
        who.bent(dark, 9, 2, -60, -20, -48 - 8 * lift, -46, -46 - 26 * lift);
        who.bent(dark, 8, 0, -56, -24, -40, -44, -41);
        who.bent("#ffcf86/.8", 1.3, -18, -53 - 8 * lift, -46, -51 - 26 * lift);
        if (beat > .75) {
            who.ring(
                    -65,
                    -40,
                    22 + 40 * (beat - .75),
                    7 + 12 * (beat - .75),
                    String.format(Locale.ROOT, "#ffe2a4/%.3f", 1.4 * (1 - beat)),
                    1.2);
        }
    }

    private static void mio(Pen pen) {
        Pen girl = pen.at(216, 352, 1.28);
        girl.oval(0, 1, 16, 2.6, "#080a0b/.6");
        Figures.girl(girl, "#14151b", "#7c2b20", "#14151b");
        girl.line("M8.400 -66Q9 -60 8.400 -57M6 -50L10.600 -21", "#ffcf86/.9", 1.2);
        girl.line("M4 -45Q11 -40 14 -37", "#7c2b20", 4);
        MusicBox.closed(girl.at(17, -32, .34));
    }

    @Override
    public double parallax() {
        return 1.45;
    }

    @Override
    public void front(Pen pen) {
        pen.fill("M-80 -45H60Q30 60 -6 120Q10 200 -30 260Q-40 340 -80 410Z", "#0b0e10");
        pen.fill("M720 -45H600Q626 40 668 90Q650 190 690 250Q690 340 720 410Z", "#0b0e10");
        pen.fill(
                "M-80 -45H720V-12Q640 16 560 -6Q440 22 330 0Q200 24 90 -2Q0 20 -80 -10Z",
                "#0b0e10");
    }
}
