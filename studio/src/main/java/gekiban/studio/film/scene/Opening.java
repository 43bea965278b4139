package gekiban.studio.film.scene;

import gekiban.studio.film.Camera;
import gekiban.studio.film.Shot;
import gekiban.studio.film.Title;
import gekiban.studio.film.View;
import java.util.List;

/** The half minute that both episodes begin with: five pictures, cut on the bars of the song. */
final class Opening {

    static final double SECONDS = 30;

    /** Of the song, 4/4 at 138 a minute. */
    private static final double BAR = 240 / 138.0;

    private static final double BOX = 4 * BAR;
    private static final double STEPS = 8 * BAR;

    /** Where the song's second piece is joined on. */
    private static final double CAT = 12 * BAR;

    private static final double SIGN = 14 * BAR;

    private static final double TITLE_X = 320;

    private Opening() {}

    static List<Shot> shots(double from) {
        return List.of(
                Shot.cut(from, from + BOX, new NoonBridge(), Camera.pan(-11, 3, 11, -3)),
                Shot.cut(
                        from + BOX,
                        from + STEPS,
                        new TurningBox(),
                        Camera.push(1, 324, 182, 1.045)),
                Shot.cut(from + STEPS, from + CAT, new UpTheSteps(), Camera.pan(0, 11, 0, -11)),
                Shot.cut(from + CAT, from + SIGN, new CatOnRail(), Camera.pan(-5, 0, 5, 0)),
                Shot.cut(from + SIGN, from + SECONDS, new StationSign(), Camera.pan(8, 0, -8, 0)));
    }

    /** Credits, and the title with the name of the episode. */
    static List<Title> titles(double from, String episode, String english) {
        return List.of(
                credit(from + .7, from + BOX - .4, 400, 318, "音楽　架空 響", "Music: Kakū Hibiki"),
                credit(
                        from + BOX + .4,
                        from + STEPS - .4,
                        36,
                        318,
                        "オープニング「潮風ダイヤ」",
                        "Opening: Sea-Breeze Timetable"),
                credit(
                        from + STEPS + .4,
                        from + CAT - .4,
                        36,
                        52,
                        "うた　NAMIOTO",
                        "Choir: Kakū Girls' Choir"),
                credit(from + CAT + .2, from + SIGN - .1, 36, 52, "ねこ　ザブトン", "Zabuton: himself"),
                new Title(
                        from + SIGN + .4,
                        from + SECONDS,
                        8,
                        TITLE_X,
                        true,
                        List.of(
                                new Title.Line(true, 82, 38, .14, Ink.PAPER, "渚口駅の忘れもの"),
                                new Title.Line(
                                        true,
                                        112,
                                        15,
                                        .06,
                                        Ink.PAPER,
                                        "Left Behind at Nagisaguchi Station"))),
                new Title(
                        from + SIGN + 1.8,
                        from + SECONDS,
                        8,
                        TITLE_X,
                        true,
                        List.of(
                                new Title.Line(true, 150, 17, .2, Ink.PAPER, episode),
                                new Title.Line(false, 170, 12, .04, Ink.PAPER, english))));
    }

    /** Two lines that begin at a point. */
    static Title credit(
            double from, double to, double x, double y, String japanese, String english) {
        return new Title(
                from,
                to,
                6,
                x,
                false,
                List.of(
                        new Title.Line(true, y, 18, .06, Ink.PAPER, japanese),
                        new Title.Line(false, y + 20, 12, .03, Ink.PAPER + "/.88", english)));
    }

    /** Coming nearer without leaving the middle. */
    static Camera nearer(double zoom) {
        return new Camera(View.PLAIN, new View(View.PLAIN.x(), View.PLAIN.y(), zoom));
    }
}
