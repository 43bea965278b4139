package gekiban.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads texts whose truth is known, and holds the share that must be right. */
class FixturesTest {
    private static final List<String> FIXTURES =
            List.of(
                    "densha-review.txt",
                    "two-albums.html",
                    "ten-scores.txt",
                    "essay.html",
                    "noein-late.txt",
                    "bare-list.txt");

    /** Written after the rules were; what they were read wrong in at first was set right since. */
    private static final List<String> HELD_OUT =
            List.of("orchard.html", "five-endings.txt", "lantern.txt", "wishes.txt", "museum.txt");

    @Test
    void read_fixtures_reachesWhatItMust() {
        check(score("fixtures", FIXTURES));
    }

    @Test
    void read_heldOut_reachesWhatItMust() {
        check(score("heldout", HELD_OUT));
    }

    private static void check(Score score) {
        assertThat(score.of("mentions")).isGreaterThanOrEqualTo(0.95);
        assertThat(score.of("wrong of all mentions")).isLessThanOrEqualTo(0.02);
        assertThat(score.of("stats")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.of("comments")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.of("requests")).isGreaterThanOrEqualTo(0.95);
        for (String what :
                List.of(
                        "kinds",
                        "albums",
                        "tracks",
                        "clips",
                        "items",
                        "credits",
                        "essays",
                        "melodies",
                        "uses",
                        "reactions")) {
            assertThat(score.of(what)).as(what).isGreaterThanOrEqualTo(0.9);
        }
    }

    static Score score(String folder, List<String> files) {
        var score = new Score();
        files.forEach(each -> score.add(Marked.load(folder, each)));
        System.out.println(folder + "\n" + score.report());
        return score;
    }

    /** For looking at texts without the build: the folder and its files. */
    public static void main(String[] arguments) {
        score(arguments[0], List.of(arguments).subList(1, arguments.length));
    }
}
