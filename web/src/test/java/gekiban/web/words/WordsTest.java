package gekiban.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+\\}");

    private static Words in(String language) {
        return Objects.requireNonNull(Words.all().get(language));
    }

    @Test
    void all_languages_haveTheSameSentencesWithTheSameHoles() {
        var english = in("en");
        var japanese = in("ja");
        assertThat(new TreeSet<>(japanese.keys())).isEqualTo(new TreeSet<>(english.keys()));
        for (String key : english.keys()) {
            assertThat(holes(japanese.say(key))).as(key).isEqualTo(holes(english.say(key)));
        }
    }

    private static TreeSet<String> holes(String sentence) {
        return HOLE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void say_aHole_isFilled() {
        assertThat(in("en").say("search.none", "words", "{x}")).isEqualTo("Nothing is called {x}.");
    }

    @Test
    void kinds_all_haveAWord() {
        for (Kind kind : Kind.values()) {
            assertThat(in("ja").keys()).contains("kind." + kind.word());
        }
    }

    @Test
    void fields_all_haveAName_andTheirChoicesAndDetailsToo() {
        var keys = in("ja").keys();
        for (Kind kind : Kind.values()) {
            for (Field field : kind.fields()) {
                assertThat(keys).contains("field." + field.name());
                field.details().forEach(name -> assertThat(keys).contains("detail." + name));
                field.choices().forEach(text -> assertThat(keys).contains("choice." + text));
            }
        }
        for (State state : State.values()) {
            assertThat(keys).contains("state." + state.word());
        }
    }

    @Test
    void things_ofAllKindsButCues_canBeMade() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CUE) {
                assertThat(in("en").keys()).contains("new." + kind.word());
            }
        }
    }
}
