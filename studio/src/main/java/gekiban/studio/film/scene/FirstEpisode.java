package gekiban.studio.film.scene;

import gekiban.studio.film.Camera;
import gekiban.studio.film.Caption;
import gekiban.studio.film.Reel;
import gekiban.studio.film.Shot;
import gekiban.studio.film.Title;
import gekiban.studio.film.View;
import java.util.ArrayList;
import java.util.List;

/** Episode 1, <i>Left in the Rain</i>, 3:20. */
final class FirstEpisode {

    private static final double OPENING = 14;

    /** Where the chase begins, and the length of its bars: 4/4 at 156 a minute. */
    private static final double CHASE = 70;

    private static final double CHASE_BAR = 240 / 156.0;

    /** Where the ending song begins, and the length of its bars: 4/4 at 88 a minute. */
    private static final double ENDING = 160;

    private static final double ENDING_BAR = 240 / 88.0;

    private static final double CREDITS = 180;

    /** Of each drawing of the credits. */
    private static final double DRAWN = 4;

    private static final double CREDIT_X = 372;
    private static final double CREDIT_Y = 172;

    private FirstEpisode() {}

    static Reel reel() {
        return new Reel(shots(), captions(), titles());
    }

    private static List<Shot> shots() {
        var shots = new ArrayList<Shot>();
        shots.add(Shot.cut(0, OPENING, new NightBridge(), Camera.pan(-26, 0, 26, 0)));
        shots.addAll(Opening.shots(OPENING));
        shots.add(Shot.cut(44, 56, new StationNight(), Camera.push(1, 332, 186, 1.06)));
        shots.add(Shot.cut(56, CHASE, new Shelves(), Camera.pan(26, 0, -26, 0)));
        double lamp = CHASE + 4 * CHASE_BAR;
        double runs = CHASE + 6 * CHASE_BAR;
        double doors = CHASE + 10 * CHASE_BAR;
        shots.add(Shot.cut(CHASE, lamp, new Wheels(), Camera.pan(-9, 0, 9, 0)));
        shots.add(Shot.cut(lamp, runs, new HeadLamp(), Camera.pan(0, -4, 0, 4)));
        shots.add(Shot.cut(runs, doors, new MioRuns(), Camera.pan(-9, 0, 9, 0)));
        shots.add(Shot.cut(doors, 91.3, new Doors(), Opening.nearer(1.035)));
        shots.add(Shot.cut(91.3, 102, new EmptyCarriage(), Camera.pan(-19, 0, 19, 0)));
        shots.add(Shot.cut(102, 122.87, new SeatFourteen(), Camera.push(1, 342, 190, 1.1)));
        shots.add(Shot.cut(122.87, 130, new FaceInWindow(), Camera.push(1, 322, 184, 1.04)));
        shots.add(Shot.cut(130, ENDING, new Office(), Camera.push(1, 340, 184, 1.12)));
        double shelf = ENDING + 2 * ENDING_BAR;
        double light = ENDING + 5 * ENDING_BAR;
        shots.add(Shot.cut(ENDING, shelf, new Notice(), Camera.pan(8, -4, -8, 4)));
        shots.add(Shot.cut(shelf, light, new BoxOnShelf(), Opening.nearer(1.05)));
        var away = new Camera(new View(326, 188, 1.04), View.PLAIN);
        shots.add(Shot.cut(light, CREDITS, new LightOut(), away));
        double from = CREDITS;
        for (Drawing.Motif motif : Drawing.Motif.values()) {
            shots.add(Shot.cut(from, from + DRAWN, new Drawing(motif), Camera.STILL));
            from += DRAWN;
        }
        return shots;
    }

    private static List<Caption> captions() {
        return List.of(
                new Caption(1.5, 6.5, "終電には、だれも乗っていない。", "The last train carries nobody."),
                new Caption(45, 50, "渚口駅、忘れもの係。", "Nagisaguchi Station, lost property."),
                new Caption(
                        57.5,
                        63,
                        "傘は、ひと月まつ。それから町へ。",
                        "Umbrellas wait a month. Then they go to the city."),
                new Caption(
                        71.2, 75.8, "折り返しまで、四分。", "She has four minutes before it leaves again."),
                new Caption(107, 112, "十四番の席に、小さな箱。", "On seat 14, a small box.").at(250),
                new Caption(124, 129, "最後の一音が、ない。", "The last note is missing.").at(60),
                new Caption(134, 138.5, "「どこにあった」", "“Where did you find it?”"),
                new Caption(151, 156, "祖父は、ふりむかなかった。", "He did not turn round."),
                new Caption(167.5, 172.5, "だれも、取りに来なかった。", "Nobody came for it."));
    }

    private static List<Title> titles() {
        var titles =
                new ArrayList<>(
                        Opening.titles(OPENING, "第一話　雨の忘れもの", "Episode 1: Left in the Rain"));
        String[][] credits = {
            {"音楽　架空 響", "Music: Kakū Hibiki"},
            {"エンディング「最後の一音」", "Ending: The Last Note, by NAMIOTO"},
            {"合唱　架空少女合唱団", "Choir: Kakū Girls' Choir"},
            {"絵と音　このプログラム", "Pictures and sound: this program"},
            {"次回　終点の朝", "Next: Morning at the Last Stop"}
        };
        for (int i = 0; i < credits.length; i++) {
            double from = CREDITS + i * DRAWN;
            titles.add(
                    Opening.credit(
                            from + .3,
                            from + DRAWN - .1,
                            CREDIT_X,
                            CREDIT_Y,
                            credits[i][0],
                            credits[i][1]));
        }
        return titles;
    }
}
