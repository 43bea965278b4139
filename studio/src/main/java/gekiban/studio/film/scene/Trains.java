package gekiban.studio.film.scene;

import gekiban.studio.film.Pen;
import gekiban.studio.film.Shade;

/** The one train of the line, seen from the side: 254 long, from (0, 0) on its rail. */
final class Trains {

    private static final String BODY = "M0 0V-24Q0 -29 6 -29H230Q244 -29 250 -16L254 0Z";
    private static final int[] WINDOWS = {8, 27, 46, 65, 92, 111, 130, 149, 168, 187, 206};

    private Trains() {}

    /** By night: dark, its windows lit, two lamps before it. */
    static void night(Pen pen) {
        pen.fill(BODY, "#141d33");
        pen.fill("M0 -24Q0 -29 6 -29H230Q235 -29 239 -27H2Z", "#3a4560");
        pen.fill("M0 -7H252.2L254 0H0Z", "#7c2f2a");
        for (int i = 0; i < WINDOWS.length; i++) {
            pen.rounded(WINDOWS[i], -22, 14, 10, 1.5, i % 3 == 1 ? "#ffd07a" : Ink.LAMP);
        }
        pen.bar("M86 -28V0M162 -28V0", Ink.BLACK, 2);
        pen.fill("M233 -22h7q5 3 7 9h-14Z", "#fff0c8");
        pen.fill("M251 -5L381 -17V11Z", Shade.across(251, 381, "#ffe6ad/.34", "#ffe6ad/0"));
        pen.circle(251, -5, 2.4, "#fff6dc");
    }

    /** By day: red, with a band of cream. */
    static void day(Pen pen, String window, String shade) {
        pen.fill(BODY, "#c4563e");
        pen.fill("M0 -24Q0 -29 6 -29H230Q237 -29 241 -25.5H0Z", "#d9775a");
        pen.fill("M0 -9H251.5L252.8 -4H0Z", "#f2e8d2");
        pen.fill("M0 -4H252.8L254 0H0Z", shade);
        for (int x : WINDOWS) {
            pen.rounded(x, -22, 14, 10, 1.5, window);
        }
        pen.bar("M86 -28V0M162 -28V0", "#8a3426", 1.6);
        pen.fill("M233 -22h7q5 3 7 9h-14Z", window);
        pen.circle(249, -7, 1.8, "#fff6dc");
    }
}
