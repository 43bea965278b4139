package gekiban.studio.demo;

import java.util.List;

/**
 * A melody of the demo that returns.
 *
 * @param letter A, B, C
 * @param name what it is called
 * @param subjects ids of the characters it stands for
 * @param statements where it is stated on the album
 */
record DemoTheme(String letter, String name, List<String> subjects, List<Statement> statements) {

    /**
     * A span of a track that states it.
     *
     * @param track key of the track
     * @param fromBar first bar of the score, from 1
     * @param toBar last bar
     * @param key tonality, such as {@code D minor}
     * @param how what has become of it here
     */
    record Statement(String track, int fromBar, int toBar, String key, String how) {}

    static final List<DemoTheme> ALL =
            List.of(
                    new DemoTheme(
                            "A",
                            "The Line",
                            List.of("tatsumi"),
                            List.of(
                                    new Statement("03", 5, 12, "D minor", "fast, in the strings"),
                                    new Statement("03", 17, 24, "D minor", "fast, with choir"),
                                    new Statement(
                                            "07",
                                            3,
                                            10,
                                            "A minor",
                                            "funeral march for solo cello and piano"),
                                    new Statement(
                                            "11", 19, 26, "D major", "turned to major, cello"))),
                    new DemoTheme(
                            "B",
                            "Mio's Errand",
                            List.of("mio", "zabuton"),
                            List.of(
                                    new Statement("05", 3, 10, "G major", "gigue"),
                                    new Statement("05", 11, 18, "G major", "gigue, answered"),
                                    new Statement("05", 27, 34, "G major", "gigue"),
                                    new Statement("06", 3, 10, "F major", "slow, clarinet"),
                                    new Statement("06", 19, 26, "F major", "slow, clarinet"))),
                    new DemoTheme(
                            "C",
                            "The Box",
                            List.of("sayo"),
                            List.of(
                                    new Statement("01", 5, 12, "D major", "sung"),
                                    new Statement("01", 21, 28, "D major", "sung"),
                                    new Statement(
                                            "04",
                                            1,
                                            7,
                                            "D major",
                                            "music box, without its last note"),
                                    new Statement(
                                            "04",
                                            9,
                                            15,
                                            "D major",
                                            "music box over strings, without its last note"),
                                    new Statement(
                                            "09", 3, 10, "D major", "half as fast, first half"),
                                    new Statement(
                                            "09", 11, 14, "D major", "at its speed, with bell"),
                                    new Statement("11", 3, 10, "D major", "sung"),
                                    new Statement(
                                            "11",
                                            19,
                                            26,
                                            "D major",
                                            "sung, its last note from the bell"))));
}
