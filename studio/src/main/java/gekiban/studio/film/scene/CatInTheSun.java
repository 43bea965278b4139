package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** Zabuton lies on the box, on a wall, in the sun. Only an ear moves. */
final class CatInTheSun implements Scene {

    private final Glints glints = Glints.path(91, 90, 150, 178, 256, 220, 0xffffff, .55);

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 178, "#3d8fc4", "#98d0df .7", "#e6f0dc"));
        Skies.cumulus(pen.at(110, 178, .72), "#ffffff", "#d5e6ea");
        pen.fill("M430 178Q540 132 720 142V178Z", "#76a5a8");
        pen.rect(-80, 178, 800, 100, Shade.down(178, 268, "#95d0d3", "#3586ae"));
        pen.fill("M-80 256H720V410H-80Z", "#b9ab94");
        pen.fill("M-80 256H720V272H-80Z", "#efe4ca");
        pen.fill("M-80 272H720V278H-80Z", "#8d7f6a");
        for (int row = 0; row < 4; row++) {
            for (int i = -2; i < 10; i++) {
                double x = i * 92 + row % 2 * 44 + row * 13 % 9;
                pen.rounded(
                        x, 281 + row * 33, 87, 29, 6, (i + row) % 3 == 0 ? "#a99b84" : "#b3a58d");
            }
        }
        pen.fill("M206 270Q330 262 520 270L560 278H236Z", "#6b5b4c/.4");
        // The box under the cat.
        Pen box = pen.at(342, 206, .86);
        box.fill("M-110 -6H140L110 0V78H-110Z", "#7c4122");
        MusicBox.body(box);
        MusicBox.lid(box, 0);
        MusicBox.crank(box, .3);
        // Sun through leaves.
        for (int i = 0; i < 12; i++) {
            pen.oval(
                    420 + i * 61 % 260,
                    262 + i * 37 % 110,
                    12 + i % 3 * 5,
                    4 + i % 2 * 2,
                    "#fff3cf/.28");
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        double breath = StrictMath.sin(seconds * 1.9);
        Pen pen = brush.pen();
        cat(pen.at(340, 166, 1, 1 + .008 * breath), seconds);
        butterfly(pen, seconds);
    }

    private static void cat(Pen pen, double seconds) {
        String fur = "#efe3c8";
        String shade = "#d9c6a2";
        double tail = 7 * StrictMath.sin(seconds * 1.1);
        pen.turned(tail, -96, 20).line("M-92 22Q-140 36 -132 78Q-128 98 -142 104", fur, 17);
        pen.turned(tail, -96, 20).line("M-133 84Q-129 98 -142 104", shade, 15);
        pen.fill("M-120 34Q-134 -34 -64 -52Q6 -66 60 -40Q104 -18 106 32Q40 46 -120 34Z", fur);
        pen.fill(
                "M-120 34Q-128 8 -112 -16Q-104 18 -60 24Q20 34 104 22Q106 28 106 32Q40 46 -120 34Z",
                shade);
        pen.fill(
                "M-40 -54Q-30 -34 -34 -20Q-22 -36 -22 -57ZM0 -58Q8 -38 4 -24Q18 -40 18 -55Z",
                shade);
        // The head rests on the paws.
        pen.fill("M46 30Q44 20 60 20H104Q118 22 116 32Q112 40 96 40H60Q48 40 46 30Z", fur);
        pen.line("M60 36Q60 30 66 30M96 37Q96 31 102 31", "#b9a27c", 1.6);
        double ear = twitch(seconds);
        Pen left = pen.turned(-ear, 66, -18);
        left.fill("M52 -12Q50 -38 56 -52Q74 -42 82 -26Z", fur)
                .fill("M58 -20Q57 -34 60 -42Q70 -36 75 -27Z", "#e0a58c");
        pen.fill("M112 -26Q122 -42 138 -48Q142 -30 138 -10Z", fur)
                .fill("M119 -26Q126 -36 134 -40Q136 -28 133 -16Z", "#e0a58c");
        pen.fill("M44 4Q42 -30 94 -32Q146 -30 148 2Q146 32 98 34Q48 34 44 4Z", fur);
        pen.fill("M84 -32Q88 -16 94 -14Q100 -16 104 -32Z", shade);
        pen.line("M64 0Q72 8 82 0M108 0Q118 8 126 0", "#5b4331", 2.6);
        pen.fill("M91 10H101L96 15Z", "#c9805f");
        pen.line("M96 15Q92 22 86 19M96 15Q100 22 106 19", "#5b4331", 1.8);
        pen.line("M60 12L36 8M60 17L38 20M132 12L158 6M132 17L156 20", "#fffaf0/.9", 1.1);
        pen.line("M-64 -52Q0 -65 50 -44M98 -31Q142 -29 147 0", "#fffdf3", 2);
    }

    private static double twitch(double seconds) {
        double at = seconds % 5.3;
        return at > 3 && at < 3.5 ? 16 * Math.abs(StrictMath.sin((at - 3) * 12.566)) : 0;
    }

    private static void butterfly(Pen pen, double seconds) {
        double x = 560 - seconds * 9 + 16 * StrictMath.sin(seconds * 1.3);
        double y = 96 + 22 * StrictMath.sin(seconds * .9) + 8 * StrictMath.sin(seconds * 3.7);
        double flap = .25 + .75 * Math.abs(StrictMath.sin(seconds * 8));
        Pen wing = pen.at(x, y, 1);
        wing.fill(
                String.format(
                        Locale.ROOT,
                        "M0 0Q-%.1f -14 -%.1f -2Q-%.1f 8 0 3Z",
                        14 * flap,
                        15 * flap,
                        10 * flap),
                "#fdfaf0");
        wing.fill(
                String.format(
                        Locale.ROOT,
                        "M0 0Q%.1f -14 %.1f -2Q%.1f 8 0 3Z",
                        14 * flap,
                        15 * flap,
                        10 * flap),
                "#e4ecec");
        wing.line("M0 -3V5", "#4a4a50", 1.6);
    }

    @Override
    public double parallax() {
        return 1.6;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M720 -45V130Q690 128 680 96Q650 104 640 68Q604 74 600 34Q566 30 570 -8Q548 -20 552 -45Z",
                "#2f5f46");
        pen.fill(
                "M720 -45V74Q696 72 690 48Q660 52 654 18Q628 14 630 -16Q612 -26 616 -45Z",
                "#47805a");
    }
}
