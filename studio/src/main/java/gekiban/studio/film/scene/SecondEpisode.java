package gekiban.studio.film.scene;

import gekiban.studio.film.Camera;
import gekiban.studio.film.Caption;
import gekiban.studio.film.Reel;
import gekiban.studio.film.Shot;
import gekiban.studio.film.Title;
import java.util.ArrayList;
import java.util.List;

/** Episode 2, <i>Morning at the Last Stop</i>, 3:40. */
final class SecondEpisode {

    /** Where the run begins, and the length of its bars: 6/8 at 122 a minute. */
    private static final double RUN = 30;

    private static final double RUN_BAR = 120 / 122.0;

    private static final int DISSOLVE = 12;

    private static final double END_CARD = 212.5;

    private SecondEpisode() {}

    static Reel reel() {
        return new Reel(shots(), captions(), titles());
    }

    private static List<Shot> shots() {
        var shots = new ArrayList<>(Opening.shots(0));
        double barber = RUN + 10 * RUN_BAR;
        double fish = RUN + 14 * RUN_BAR;
        double school = RUN + 18 * RUN_BAR;
        double down = RUN + 22 * RUN_BAR;
        shots.add(Shot.cut(RUN, barber, new Steps(false), Camera.pan(-14, 11, 14, -11)));
        shots.add(door(barber, fish, FrontDoor.House.BARBER));
        shots.add(door(fish, school, FrontDoor.House.FISHMONGER));
        shots.add(door(school, down, FrontDoor.House.SCHOOL));
        shots.add(Shot.cut(down, 58, new Steps(true), Camera.pan(8, -7, -8, 7)));
        shots.add(Shot.cut(58, 82, new CatInTheSun(), Camera.push(1, 340, 176, 1.1)));
        shots.add(Shot.cut(82, 110, new Shrine(), Camera.pan(0, 22, 0, -22)));
        var hands = Camera.push(1, 322, 184, 1.03);
        shots.add(new Shot(110, 115, new SayosHands(), hands, DISSOLVE));
        var seat = Camera.push(1, 326, 184, 1.02);
        shots.add(new Shot(115, 120, new SeatWaiting(false), seat, DISSOLVE));
        shots.add(new Shot(120, 124.5, new Hospital(), Camera.pan(-6, 0, 6, 0), DISSOLVE));
        shots.add(new Shot(124.5, 128, new Winter(), Camera.pan(4, 0, -4, 0), DISSOLVE));
        shots.add(Shot.cut(128, 148, new Bench(), Camera.push(1, 324, 184, 1.03)));
        shots.add(Shot.cut(148, 166, new BenchNear(), Camera.push(1, 322, 190, 1.06)));
        shots.add(Shot.cut(166, 173.83, new BoxAndHands(), Camera.push(1, 322, 184, 1.05)));
        shots.add(Shot.cut(173.83, 174.9, new HisEyes(), Camera.STILL));
        shots.add(Shot.cut(174.9, 176, new BellRim(), Camera.STILL));
        shots.add(Shot.cut(176, 186, new Morning(), Camera.pan(0, 15, 0, -15)));
        shots.add(Shot.cut(186, 193, new TrainLeaves(), Camera.pan(-11, 0, 11, 0)));
        shots.add(Shot.cut(193, 199.5, new Waving(), Opening.nearer(1.04)));
        shots.add(Shot.cut(199.5, 206, new SeatWaiting(true), Camera.push(1, 326, 184, 1.03)));
        shots.add(Shot.cut(206, END_CARD, new LidOverSea(), Camera.push(1, 320, 186, 1.04)));
        shots.add(new Shot(END_CARD, 220, new EndCard(), Camera.STILL, DISSOLVE));
        return shots;
    }

    private static Shot door(double from, double to, FrontDoor.House house) {
        return Shot.cut(from, to, new FrontDoor(house), Opening.nearer(1.02));
    }

    private static List<Caption> captions() {
        return List.of(
                new Caption(31, 35.5, "持ち主をさがして、かけあし。", "Looking for the owner, at a run.").at(392),
                new Caption(44.3, 47.4, "うちのじゃないねえ。", "Not mine.").at(440),
                new Caption(60, 65, "こちらは、だれもさがしていない。", "He is not looking for anybody."),
                new Caption(88, 93, "「その箱を作れたのは、ひとりだけだよ」", "“Only one woman made such boxes.”"),
                new Caption(99, 103.5, "「おまえの駅に住んでいた」", "“She lived at your station.”"),
                new Caption(
                                111.2,
                                116.2,
                                "「最後の音は、帰ってからね」",
                                "“I'll put the last note in when I'm home.”")
                        .at(396),
                new Caption(131, 136, "（ふたりは、なにも話さなかった。）", "(They did not speak.)").at(252),
                new Caption(178.5, 184.5, "最後の一音は、駅にあった。", "The last note was at the station.")
                        .at(392),
                new Caption(193.6, 198.2, "「いってらっしゃい」", "“Have a good journey.”"),
                new Caption(207.2, 211.6, "聴いてくれて、ありがとう。", "Thank you for listening."));
    }

    private static List<Title> titles() {
        var titles =
                new ArrayList<>(
                        Opening.titles(0, "第二話　終点の朝", "Episode 2: Morning at the Last Stop"));
        titles.add(
                new Title(
                        END_CARD + 1,
                        220,
                        8,
                        320,
                        true,
                        List.of(
                                new Title.Line(true, 164, 24, .14, Ink.PAPER, "渚口駅の忘れもの"),
                                new Title.Line(
                                        true,
                                        187,
                                        13,
                                        .05,
                                        Ink.PAPER + "/.88",
                                        "Left Behind at Nagisaguchi Station"))));
        titles.add(
                new Title(
                        END_CARD + 1.8,
                        220,
                        8,
                        320,
                        true,
                        List.of(
                                new Title.Line(
                                        true, 222, 14, .06, Ink.PAPER, "絵も音も、このプログラムがつくりました。"),
                                new Title.Line(
                                        false,
                                        242,
                                        11.5,
                                        .02,
                                        Ink.PAPER + "/.88",
                                        "Pictures and sound were made by this program. All names are"
                                                + " invented. CC0 1.0"))));
        return titles;
    }
}
