package gekiban.desk.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.reviews.Merging.How;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final String BASE = "One.\n\nTwo.\n\nThree.\n\nFour.";

    private static List<How> hows(String mine, String theirs) {
        return Merging.of(BASE, mine, theirs).stream().map(Merging.Part::how).toList();
    }

    @Test
    void of_changesOfDifferentParagraphs_takesBoth() {
        var parts =
                Merging.of(
                        BASE,
                        "One, mine.\n\nTwo.\n\nThree.\n\nFour.",
                        "One.\n\nTwo.\n\nThree.\n\nNew.\n\nFour, theirs.");

        assertThat(Merging.text(parts))
                .isEqualTo("One, mine.\n\nTwo.\n\nThree.\n\nNew.\n\nFour, theirs.");
        assertThat(parts).extracting(Merging.Part::how).doesNotContain(How.BOTH);
    }

    @Test
    void of_changesOfOneParagraph_keepsBothAndSaysSo() {
        String mine = "One.\n\nTwo, mine.\n\nThree.\n\nFour.";
        String theirs = "One.\n\nTwo, theirs.\n\nThree.\n\nFour.";

        assertThat(hows(mine, theirs)).containsExactly(How.SAME, How.BOTH, How.SAME, How.SAME);
        assertThat(Merging.text(Merging.of(BASE, mine, theirs)))
                .isEqualTo("One.\n\nTwo, mine.\n\nTwo, theirs.\n\nThree.\n\nFour.");
    }

    @Test
    void of_aParagraphThatOneTookOut_isOut() {
        assertThat(
                        Merging.text(
                                Merging.of(
                                        BASE,
                                        "One.\n\nThree.\n\nFour.",
                                        "One.\n\nTwo.\n\nThree.\n\nFour!")))
                .isEqualTo("One.\n\nThree.\n\nFour!");
    }

    @Test
    void of_theSameChangeByBoth_isNoQuestion() {
        String both = "One.\n\nTwo!\n\nThree.\n\nFour.";
        assertThat(hows(both, both)).doesNotContain(How.BOTH);
        assertThat(Merging.text(Merging.of(BASE, both, both))).isEqualTo(both);
    }

    @Test
    void of_textsThatHaveNothingInCommonAndVeryManyParagraphs_comesBack() {
        String many =
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "p" + i)
                        .collect(Collectors.joining("\n\n"));
        assertThat(Merging.of("", many, BASE)).hasSize(1);
        assertThat(Merging.text(Merging.of(many, many + "\n\nend", "begin\n\n" + many)))
                .startsWith("begin\n\np0")
                .endsWith("p49999\n\nend");
    }
}
