package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/** After the rain: the station from far away, and its window goes dark. */
final class LightOut implements Scene {

    private static final double GOES_OUT = 3.6;

    private final Glints glints = Glints.sea(75, 40, 250, 281, 0x9fbbd0, .3);

    @Override
    public void still(Pen pen) {
        land(pen);
        pen.glow(330, 226, 210, 120, "#ffd58a/.46", "#ffb45a/.14 .4", "#ffb45a/0");
        house(pen, true);
    }

    @Override
    public void other(Pen pen) {
        land(pen);
        house(pen, false);
    }

    @Override
    public double share(double seconds) {
        return seconds < GOES_OUT ? 0 : Math.min(1, (seconds - GOES_OUT) / .35);
    }

    private static void land(Pen pen) {
        pen.all(Shade.down(-45, 250, "#080e20", "#16284a .6", "#3a5870"));
        Skies.stars(pen, 76, 70, 150);
        pen.fill("M-80 -45H720V30Q600 70 480 40T250 60Q120 84 -80 30Z", "#0a1226/.75");
        pen.fill("M380 96Q470 78 560 92T720 84V104Q600 120 520 108T380 96Z", "#0d1830/.7");
        pen.fill("M-80 128Q40 112 150 128T300 122Q230 144 120 142T-80 146Z", "#0d1830/.7");
        pen.rect(-80, 250, 800, 70, Shade.down(250, 318, "#35546e", "#14233e"));
        pen.fill("M-80 250Q-40 190 60 184Q170 178 220 226L250 250Z", "#0c1730");
        pen.fill("M470 250Q560 226 720 236V250Z", "#0c1730");
        pen.fill("M-80 292Q120 276 320 284T720 296V410H-80Z", "#070c18");
        pen.fill("M-80 292Q120 276 320 284T720 296V299Q500 284 320 287T-80 295Z", "#2b3f5b");
    }

    private static void house(Pen pen, boolean alight) {
        Pen small = pen.at(330, 288, .42);
        Pen home = small.at(-400, -266, 1);
        home.rect(232, 138, 338, 132, "#0f1729");
        home.fill("M204 142L270 82H532L600 142Z", "#080d1a");
        home.fill("M204 142H600V149H204Z", "#27334d");
        if (alight) {
            var room = Shade.down(164, 250, "#fff0c6", "#f6b562");
            home.rect(262, 164, 176, 70, room).rect(472, 164, 58, 100, room);
        } else {
            home.rect(262, 164, 176, 70, "#16233d").rect(472, 164, 58, 100, "#16233d");
            home.fill("M262 164H330L290 234H262Z", "#263a58");
        }
        home.bar("M262 199H438M320 164V234M380 164V234M501 164V264", "#0f1729", 4);
        home.rounded(300, 116, 156, 20, 2, alight ? "#b9b09a" : "#4d586c");
        if (alight) {
            pen.fill("M270 289H350L392 405H214ZM362 289H386L452 405H400Z", "#ffcf7d/.15");
        }
        // Platform roof with the bell, signal, wires.
        pen.rect(420, 240, 130, 6, "#080d1a")
                .rect(430, 246, 4, 42, "#080d1a")
                .rect(536, 246, 4, 44, "#080d1a");
        pen.fill("M478 258Q479 251 483 251T488 258L490 262H476Z", alight ? "#8a6a35" : "#5b4f40");
        pen.bar("M588 292V214", "#080d1a", 4).rounded(582, 206, 12, 26, 4, "#080d1a");
        pen.line("M-80 168Q120 200 230 190T588 216Q650 204 720 208", "#080d1a", 1.2);
        pen.bar("M120 292V172M106 184H134", "#080d1a", 4);
    }

    @Override
    public void moving(Brush brush, double seconds) {
        glints.shine(brush, seconds);
        brush.light(588, 213, 20, 0xe4573a, .55);
        brush.dot(588, 213, 3, 0xff8a6a, 1);
        // Drips from the eaves, and their rings in the puddle.
        for (int i = 0; i < 5; i++) {
            double age = (seconds * .55 + i * .27) % 1;
            double x = 262 + i * 31;
            if (age < .42) {
                brush.streak(x, 230 + 56 * (age / .42) * (age / .42), 0, 5, 1.1, 0xdfeaf2, .7);
            } else {
                double ring = (age - .42) * 20;
                brush.pen()
                        .ring(
                                x,
                                290,
                                2 + ring,
                                .6 + ring * .2,
                                String.format(Locale.ROOT, "#cfe0ea/%.3f", .5 * (1 - age)),
                                .9);
            }
        }
    }

    @Override
    public double parallax() {
        return 1.5;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M-80 405V300Q-50 320 -30 352Q-20 316 4 300Q0 340 16 362Q30 330 52 322Q42 352 60 372Q76 352 96 350Q84 380 110 405Z",
                "#04070f");
        pen.fill(
                "M720 405V322Q700 336 690 364Q676 340 656 336Q664 360 650 378Q630 364 612 366Q628 384 620 405Z",
                "#04070f");
    }
}
