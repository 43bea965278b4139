package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;

/** Mio waves, grandfather salutes; the sun before them, their shadows long. */
final class Waving implements Scene {

    private final Glints sun = Glints.path(171, 110, 300, 190, 286, 110, 0xfffbe6, .85);

    @Override
    public void still(Pen pen) {
        pen.rect(
                -80,
                -45,
                800,
                236,
                Shade.down(-45, 190, "#7fadc8", "#f0d8ba .5", "#ffcf92 .85", "#ffe9bd"));
        pen.glow(300, 120, 330, 250, "#fff1c4/.85", "#ffe3a6/.3 .35", "#ffd58a/0");
        pen.circle(300, 120, 30, "#fffdf2");
        pen.fill(
                "M380 60Q470 46 560 62T720 56V68Q600 82 520 74T380 60ZM-80 74Q0 62 70 76T200 72Q130 88 60 84T-80"
                        + " 88Z",
                "#fff3dc/.7");
        pen.rect(-80, 190, 800, 110, Shade.down(190, 300, "#ffdca0", "#cfae9c .45", "#6a86a0"));
        pen.fill("M420 190Q520 160 620 174T720 168V190Z", "#9a97a4");
        pen.fill("M-80 286H720V410H-80Z", Shade.down(286, 400, "#8d8087", "#56505f"));
        pen.rect(-80, 286, 800, 4, "#ffe6b8");
        pen.fill("M-80 306H720V313H-80Z", "#d9b46a");
        pen.fill("M205 352H270L250 420H150ZM396 352H440L470 420H396Z", "#3a3444/.55");
    }

    @Override
    public void moving(Brush brush, double seconds) {
        sun.shine(brush, seconds);
        Pen pen = brush.pen();
        // The train, small already, on the bridge.
        pen.fill("M330 214L740 232V240L330 218Z", "#6a5a5e");
        for (int i = 0; i < 7; i++) {
            pen.rect(350 + i * 56, 216 + i * 2.5, 3 + i * .3, 14 + i * 2.0, "#6a5a5e");
        }
        double x = 470 - 9 * seconds;
        double y = 214.6 + (x - 330) * .0439;
        Trains.day(pen.turned(2.5, x, y).at(x + 96, y + 4, -.38, .38), "#fff6d8", "#c9a98c");
        tatsumi(pen, seconds);
        mio(pen, seconds);
        Figures.cat(pen.at(520, 350, 1.15), "#1b2033");
        pen.line("M541.500 327Q543 334 536 343", "#ffe0a8", 1.6);
    }

    private static void tatsumi(Pen pen, double seconds) {
        String dark = "#1b2033";
        Pen man = pen.at(238, 362, 2.3);
        man.line("M-6 -34V-2M6 -34V-2", dark, 8);
        man.fill("M-13 -68Q0 -76 13 -68L17 -26Q0 -21 -17 -26Z", dark);
        double t = Math.max(0, Math.min(1, (seconds - .8) / .7));
        double up = t * t * (3 - 2 * t);
        man.bent(dark, 6.4, 11, -64, 17 + 7 * up, -50 - 10 * up, 16 - 5 * up, -38 - 52 * up);
        man.line("M-12 -64Q-18 -50 -14 -36", dark, 7);
        man.fill("M-4 -80H4V-66H-4Z", dark);
        man.fill("M-8.500 -86Q-8.500 -76 0 -76Q8.500 -76 8.500 -86Z", dark);
        man.fill("M-10.500 -86Q-13 -99 0 -100.500Q13 -99 10.500 -86Q0 -83 -10.500 -86Z", dark);
        man.line("M-9.600 -88Q0 -85 9.600 -88", "#5a5568", 1.4);
        man.line(
                "M2 -100Q12 -98 10.300 -87M-9 -67Q0 -74 9 -70M15.500 -44L16.800 -27",
                "#ffe0a8/.95",
                1.1);
    }

    private static void mio(Pen pen, double seconds) {
        String dark = "#231a2a";
        Pen girl = pen.at(402, 364, 2.3);
        girl.line("M-3.200 -22V-2M3.200 -22V-2", dark, 4.4);
        double wave = 6 * StrictMath.sin(seconds * 7.5);
        girl.bent("#8f3024", 4.4, -6, -47, -14, -58, -12 + wave * .6, -74);
        girl.circle(-12 + wave * .64, -76, 2.6, "#6b5048");
        girl.fill("M-6.500 -51Q0 -55 6.500 -51L12 -19Q0 -15 -12 -19Z", "#8f3024");
        girl.bent("#8f3024", 4.2, 6, -47, 10, -38, 10, -29);
        girl.fill(
                "M-10 -56Q-11.500 -74 0 -74Q11.500 -74 10 -56Q5 -52.500 0 -52.500Q-5 -52.500 -10 -56Z",
                dark);
        girl.line("M-9.600 -62Q-9 -73 -1 -73.500M-6 -50.500L-11 -21", "#ffe0a8/.95", 1.1);
    }
}
