package gekiban.studio.demo;

import gekiban.studio.demo.DemoTrack.Ensemble;
import gekiban.studio.demo.DemoTrack.Style;
import java.util.List;

/** The demo show's music. Everything is invented, and says so in the tags. */
final class DemoTracks {
    static final String ALBUM = "Hoshizora Bunbōgu-ten Original Soundtrack (demo)";
    static final String COMPOSER = "架空音之助 (Kakū Otonosuke, invented)";
    static final String COMMENT =
            "A demo: show, composer and titles are invented, the sound is synthesised by Gekiban.";

    static final DemoTrack MORNING =
            new DemoTrack(
                    "01 Asa no kyōshitsu.flac",
                    "朝の教室",
                    "Asa no kyōshitsu",
                    42,
                    new Style(
                            62,
                            false,
                            4,
                            104,
                            List.of(0, 4, 5, 3, 0, 3, 4, 0),
                            Ensemble.FLUTE_AND_GUITAR),
                    101);
    static final DemoTrack RAIN =
            new DemoTrack(
                    "02 Ame no kaerimichi.ogg",
                    "雨の帰り道",
                    "Ame no kaerimichi",
                    40,
                    new Style(
                            57,
                            true,
                            3,
                            84,
                            List.of(0, 5, 3, 4, 0, 2, 3, 4),
                            Ensemble.BELLS_AND_STRINGS),
                    102);
    static final DemoTrack RUN =
            new DemoTrack(
                    "03 Hashire, saka no ue made.mp3",
                    "走れ、坂の上まで",
                    "Hashire, saka no ue made",
                    45,
                    new Style(64, true, 4, 138, List.of(0, 0, 5, 6, 3, 3, 4, 4), Ensemble.BAND),
                    103);
    static final DemoTrack NIGHT =
            new DemoTrack(
                    "04 Hoshi no nai yoru.flac",
                    "星のない夜",
                    "Hoshi no nai yoru",
                    48,
                    new Style(55, true, 4, 66, List.of(0, 3, 5, 4), Ensemble.STRINGS),
                    104);
    static final DemoTrack CAT =
            new DemoTrack(
                    "05 Rojiura no neko.ogg",
                    "路地裏の猫",
                    "Rojiura no neko",
                    36,
                    new Style(
                            60,
                            false,
                            3,
                            126,
                            List.of(0, 1, 4, 0, 5, 3, 4, 0),
                            Ensemble.FLUTE_AND_GUITAR),
                    105);
    static final DemoTrack LETTER =
            new DemoTrack(
                    "06 Tegami.mp3",
                    "手紙",
                    "Tegami",
                    32,
                    new Style(65, false, 4, 76, List.of(0, 5, 1, 4), Ensemble.BELLS_AND_STRINGS),
                    106);

    /** Plays in the first episode and is on no album. */
    static final DemoTrack NAMELESS =
            new DemoTrack(
                    "Na no nai kyoku.flac",
                    "名のない曲",
                    "Na no nai kyoku",
                    30,
                    new Style(59, true, 4, 92, List.of(0, 6, 5, 4), Ensemble.BAND),
                    107);

    private DemoTracks() {}

    static List<DemoTrack> album() {
        return List.of(MORNING, RAIN, RUN, NIGHT, CAT, LETTER);
    }

    /** The same piece broken off after some bars. */
    static DemoTrack shortened(DemoTrack track, double seconds) {
        return new DemoTrack(
                track.file(),
                track.title(),
                track.romanised(),
                seconds,
                track.style(),
                track.seed());
    }
}
