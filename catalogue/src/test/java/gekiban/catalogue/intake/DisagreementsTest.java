package gekiban.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {
    @TempDir Path folder;
    private Store store;
    private final List<Fact> facts = new ArrayList<>();

    @BeforeEach
    void open() throws StoreTrouble {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private DisagreementsTest say(String source, Field field, Value value, State state) {
        facts.add(
                new Fact(
                        facts.size() + 1L,
                        new Id(Kind.SHOW, 1),
                        field,
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        new Source(Source.Kind.FILE, source, ""),
                        "",
                        state,
                        1));
        return this;
    }

    private DisagreementsTest say(String source, Field field, String text) {
        return say(source, field, Value.of(text), State.IMPORTED);
    }

    /** For each question, the texts of its sides. */
    private List<List<List<String>>> questions() throws StoreTrouble {
        var entry = new Entry(new Id(Kind.SHOW, 1), facts);
        return store.read(all ->
                new Disagreements(all)
                        .of(entry).stream()
                                .map(question ->
                                        question.sides().stream()
                                                .map(side -> side.stream().map(Fact::text).toList())
                                                .toList())
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "190, 190.4, no",
        "190.5, 190.50, no",
        "190.4, 191.4, no",
        "190, 192, yes",
        "190, 191.5, yes"
    })
    void of_twoLengths_isAQuestion_whenMoreThanARounding(String a, String b, String isQuestion)
            throws StoreTrouble {
        say("a", Common.LENGTH, a).say("b", Common.LENGTH, b);
        assertThat(questions()).hasSize(isQuestion.equals("yes") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2006, 2006-01-12, no",
        "2006-01-00, 2006-01-12, no",
        "2006-01-12, 2006-01-12, no",
        "2006-01-12, 2006-01-13, yes",
        "2006, 2007-01-12, yes"
    })
    void of_twoDates_isAQuestion_whenTheOneIsNotWithinTheOther(
            String a, String b, String isQuestion) throws StoreTrouble {
        say("a", Show.BEGUN, a).say("b", Show.BEGUN, b);
        assertThat(questions()).hasSize(isQuestion.equals("yes") ? 1 : 0);
    }

    @Test
    void of_aYearAndTwoDays_asksBetweenTheDays() throws StoreTrouble {
        say("a", Show.BEGUN, "2006")
                .say("b", Show.BEGUN, "2006-01-12")
                .say("c", Show.BEGUN, "2006-04-01");
        assertThat(questions())
                .containsExactly(List.of(List.of("2006", "2006-01-12"), List.of("2006-04-01")));
    }

    @Test
    void of_threeSources_asksWhateverTheirOrder() throws StoreTrouble {
        // c says what both say, and still a and b have nothing in common.
        for (String order : List.of("abc", "cab", "bca")) {
            facts.clear();
            for (char source : order.toCharArray()) {
                if (source != 'b') {
                    say("" + source, Common.TITLE, title("one"), State.IMPORTED);
                }
                if (source != 'a') {
                    say("" + source, Common.TITLE, title("two"), State.IMPORTED);
                }
            }
            assertThat(questions()).as(order).hasSize(1);
            assertThat(questions().getFirst()).as(order).hasSize(2);
        }
    }

    private static Value title(String text) {
        return Value.of(text, "script", "Latn", "language", "en", "kind", "original");
    }

    @Test
    void of_titlesOfOtherSorts_areNoQuestion() throws StoreTrouble {
        say("a", Common.TITLE, title("Noein"), State.IMPORTED);
        say("b", Common.TITLE, title("Other").with("language", "de"), State.IMPORTED);
        say("c", Common.TITLE, title("Other").with("kind", "fan"), State.IMPORTED);
        say("d", Common.TITLE, title("NOEIN!"), State.IMPORTED);
        assertThat(questions()).isEmpty();
    }

    @Test
    void of_oneSourceThatSaysTwo_isNoQuestion() throws StoreTrouble {
        say("a", Show.EPISODE_COUNT, "12").say("a", Show.EPISODE_COUNT, "13");
        assertThat(questions()).isEmpty();
    }

    @Test
    void of_whatAPersonRefused_isNoSide() throws StoreTrouble {
        say("a", Show.EPISODE_COUNT, "12");
        say("b", Show.EPISODE_COUNT, Value.of("13"), State.REFUSED);
        assertThat(questions()).isEmpty();
    }

    @Test
    void of_whatAPersonEntered_isTheAnswer() throws StoreTrouble {
        say("a", Show.EPISODE_COUNT, "12").say("b", Show.EPISODE_COUNT, "13");
        assertThat(questions()).hasSize(1);
        say("Aki", Show.EPISODE_COUNT, Value.of("24"), State.ENTERED);
        assertThat(questions()).isEmpty();
    }

    @Test
    void of_fieldsOfManyValues_isNoQuestion() throws StoreTrouble {
        say("a", Show.FRANCHISE, "one").say("b", Show.FRANCHISE, "two");
        say("a", Common.NOTE, "one").say("b", Common.NOTE, "two");
        assertThat(questions()).isEmpty();
    }
}
