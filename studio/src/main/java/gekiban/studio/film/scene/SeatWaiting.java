package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.Locale;

/**
 * Seat 14 with nobody but the box: one pale winter's day long ago, or the first train of a summer
 * morning.
 */
final class SeatWaiting implements Scene {

    private final boolean morning;

    SeatWaiting(boolean morning) {
        this.morning = morning;
    }

    @Override
    public void still(Pen pen) {
        if (morning) {
            Carriage.wall(pen, "#7d5a3e", "#5b4031", "#a67a4c", SeatWaiting::sea);
            Carriage.bench(pen, "#5f8f7e", "#2f5450");
        } else {
            Carriage.wall(pen, "#6f6358", "#4d443f", "#8a7a68", SeatWaiting::winter);
            Carriage.bench(pen, "#6b8580", "#3d504f");
        }
        Carriage.number(pen);
        for (int x : Carriage.WINDOWS) {
            pen.fill(
                    String.format(
                            Locale.ROOT, "M%d 182H%dL%d 298H%dZ", x + 4, x + 144, x + 64, x - 96),
                    morning ? "#ffd89a/.30" : "#eef3f2/.13");
            pen.fill(
                    String.format(
                            Locale.ROOT, "M%d 318H%dL%d 405H%dZ", x - 106, x + 54, x - 14, x - 196),
                    morning ? "#ffd89a/.24" : "#eef3f2/.08");
        }
        pen.oval(404, 259, 40, 3.6, "#12201f/.5");
        if (morning) {
            pen.glow(396, 236, 90, 66, "#ffe9b8/.45", "#ffe9b8/0");
        }
        MusicBox.closed(pen.at(404, 259, 1.1));
    }

    private static void winter(Pen pen) {
        pen.rect(0, 65, 148, 110, Shade.down(65, 175, "#b9c6cc", "#e4e6e0"));
        pen.fill("M0 140Q50 124 90 134T148 128V175H0Z", "#93a3aa");
        pen.fill("M0 156Q70 148 148 158V175H0Z", "#eef0ec");
    }

    private static void sea(Pen pen) {
        pen.rect(0, 65, 148, 62, Shade.down(65, 127, "#9fc0cf", "#ffdca6"));
        pen.rect(0, 127, 148, 48, Shade.down(127, 175, "#ffdca0", "#7d93a4"));
    }

    @Override
    public void moving(Brush brush, double seconds) {
        Pen pen = brush.pen();
        for (int i = 0; i < Carriage.WINDOWS.length; i++) {
            int x = Carriage.WINDOWS[i];
            Pen glass = pen.within(x, 65, 148, 110);
            if (morning) {
                passing(glass, x, seconds);
            } else {
                snow(brush, x, seconds + i * 2.3);
            }
            glass.rect(x, 116, 148, 4, morning ? "#a67a4c" : "#8a7a68");
        }
        Carriage.rings(pen, (morning ? 3.4 : .8) * StrictMath.sin(seconds * 2.4), "#e6dcc2");
        if (morning) {
            // The shadows of the bridge's poles run over the seats.
            double run = seconds * 170 % 330;
            for (double x = 720 - run; x > -300; x -= 330) {
                pen.within(-80, 196, 800, 102)
                        .fill(
                                String.format(Locale.ROOT, "M%.1f 190h26l-54 112h-26Z", x),
                                "#1d2f36/.22");
            }
            for (int i = 0; i < 12; i++) {
                double x = 300 + (i * 53 + seconds * 6) % 200;
                brush.dot(x, 190 + (i * 31 + seconds * 5) % 100, 1.1, 0xfff3cf, .45);
            }
        }
    }

    private void passing(Pen glass, int x, double seconds) {
        glass.circle(430 - seconds * .6, 118, 13, "#fffdf2");
        double run = seconds * 170 % 330;
        for (double at = 720 - run; at > -300; at -= 330) {
            glass.rect(at, 60, 9, 120, "#5a4f55");
        }
        for (int i = 0; i < 6; i++) {
            double at = x + (i * 61 + 400 - seconds * (30 + 12 * i)) % 170 - 20;
            at = at < x - 24 ? at + 170 : at;
            glass.rect(at, 132 + i * 7, 14 + i * 4, 1.6, "#fffbe6/.7");
        }
        glass.rect(x, 166, 148, 3, "#5a4f55").rect(x, 171, 148, 4, "#5a4f55");
    }

    private static void snow(Brush brush, int x, double seconds) {
        for (int i = 0; i < 20; i++) {
            double y = (seconds * (12 + i % 4 * 5) + i * 29.3) % 108;
            double at = x + 4 + (i * 43.7 + 9 * StrictMath.sin(seconds + i) + 280) % 140;
            brush.dot(at, 66 + y, .9 + i % 3 * .4, 0xffffff, .85);
        }
    }
}
