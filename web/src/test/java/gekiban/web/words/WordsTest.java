package gekiban.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Kind;
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
}
