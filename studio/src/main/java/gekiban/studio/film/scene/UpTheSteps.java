package gekiban.studio.film.scene;

import gekiban.studio.film.Brush;
import gekiban.studio.film.Pen;
import gekiban.studio.film.Scene;
import gekiban.studio.film.Shade;
import java.util.SplittableRandom;

/** Mio runs up the steps between hydrangeas, towards the sky. */
final class UpTheSteps implements Scene {

    private static final double FAR_Y = 176;

    @Override
    public void still(Pen pen) {
        pen.all(Shade.down(-45, 200, "#3d8fc4", "#8fcbdd .7", "#dcecdc"));
        Skies.cumulus(pen.at(392, 178, .95), "#ffffff", "#d3e6ea");
        pen.fill("M-80 60Q40 52 130 110Q210 150 272 176H240L100 410H-80Z", Ink.GREEN);
        pen.fill("M720 40Q620 40 520 104Q440 150 372 176H400L560 410H720Z", "#74a055");
        pen.fill("M-80 120Q40 112 130 160Q200 190 250 178L70 410H-80Z", Ink.GREEN_DEEP);
        pen.fill("M720 110Q620 108 530 150Q450 186 390 178L590 410H720Z", "#35623f");
        pen.fill("M214 177H430L640 410H0Z", "#6d9a52");
        pen.fill("M276 176H364L560 410H70Z", "#c8b596");
        double y = FAR_Y;
        for (int i = 0; i < 15; i++) {
            double height = 4 + i * 1.9;
            double left = 276 - (y - FAR_Y) * .88;
            double right = 364 + (y - FAR_Y) * .838;
            pen.rect(left, y, right - left, height * .55, "#ecdfc4");
            pen.rect(left, y + height * .55, right - left, height * .45, "#b29b7f");
            y += height;
        }
        hydrangeas(pen);
        pen.line("M364 176L560 410", "#e3d6bb", 4);
        double[] posts = {.04, .13, .27, .47, .74, 1.06};
        for (double s : posts) {
            double x = 368 + 196 * s;
            double foot = 176 + 234 * s;
            pen.bent("#e8eef0", 1.4 + 2.6 * s, x, foot, x, foot - 15 - 58 * s);
        }
        pen.bent("#f4f8f8", 2.4, 367, 159, 490, 262);
        pen.bent("#f4f8f8", 3.4, 430, 212, 612, 364);
    }

    private static void hydrangeas(Pen pen) {
        var random = new SplittableRandom(5);
        String[] blues = {"#7b8fd0", "#9aa9e0", "#6f7fc4", "#b9b5e6", "#8f9fd8"};
        for (int i = 0; i < 34; i++) {
            double depth = random.nextDouble();
            double y = 200 + 190 * depth;
            double edge = 276 - (y - FAR_Y) * .88;
            double r = 5 + 15 * depth;
            double x = edge - r * (.2 + 3.4 * random.nextDouble());
            pen.circle(x + r * .2, y + r * .25, r * 1.05, "#2b5239");
            pen.circle(x, y, r, blues[i % blues.length]);
            pen.circle(x - r * .25, y - r * .3, r * .55, "#c7cff0/.55");
        }
    }

    @Override
    public void moving(Brush brush, double seconds) {
        double way = seconds / 7;
        double y = 322 - 74 * way;
        double x = 302 + 10 * way;
        double scale = 1.62 - .66 * way;
        double phase = seconds * 2 * Math.PI * 1.55;
        Pen pen = brush.pen();
        pen.oval(x + 10 * scale, y + 1, 24 * scale, 4.4 * scale, "#5d4a4a/.35");
        climber(pen.at(x, y, scale), phase);
    }

    /** From behind: the feet go up in turn, the hair and the coat swing. */
    private static void climber(Pen pen, double phase) {
        double left = Math.max(0, StrictMath.sin(phase));
        double right = Math.max(0, -StrictMath.sin(phase));
        double swing = StrictMath.sin(phase);
        Pen body = pen.at(0, -2.2 * Math.abs(swing), 1);
        body.bent("#3a3040", 4.6, -3.6, -22, -4.4, -10 - 5 * left, -3.8, -1 - 9 * left);
        body.bent("#3a3040", 4.6, 3.6, -22, 4.4, -10 - 5 * right, 3.8, -1 - 9 * right);
        body.bent("#b23a27", 4, -6, -46, -11, -37, -9 + 3 * swing, -29 - 6 * right);
        body.bent("#b23a27", 4, 6, -46, 11, -37, 9 + 3 * swing, -29 - 6 * left);
        Pen sway = body.turned(3 * swing, 0, -40);
        sway.fill("M-6.5 -51Q0 -55 6.5 -51L12 -19Q0 -15 -12 -19Z", Ink.RED);
        sway.fill("M2 -52Q5 -53 6.5 -51L12 -19Q9 -17.6 6 -17Z", "#e0664a");
        sway.fill(
                "M-10 -56Q-11.5 -74 0 -74Q11.5 -74 10 -56Q5 -52.5 0 -52.5Q-5 -52.5 -10 -56Z",
                "#2a2233");
        sway.line("M7.6 -69Q9.6 -63 8.6 -57", "#6b5a78", 1.3);
    }

    @Override
    public double parallax() {
        return 1.6;
    }

    @Override
    public void front(Pen pen) {
        pen.fill(
                "M720 -45V110Q676 96 664 62Q628 62 616 30Q584 24 584 -10Q566 -22 566 -45Z",
                "#2f5f46");
        pen.fill("M720 -45V64Q690 60 680 30Q650 28 640 -4Q620 -12 620 -45Z", "#47805a");
    }
}
