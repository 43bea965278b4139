package gekiban.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)(:[^|}]+\\|[^|}]+)?\\}");

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
                .map(hole -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void say_aHole_isFilled() {
        assertThat(in("en").say("search.none", "words", "{x}")).isEqualTo("Nothing is called {x}.");
    }

    @Test
    void say_oneOrMany_isCountedAsTheLanguageDoes() {
        assertThat(in("en").say("job.line.cues", "cues", 1, "music", "0:20"))
                .isEqualTo("1 cue, 0:20 of music");
        assertThat(in("en").say("job.line.cues", "cues", 21, "music", "0:20"))
                .isEqualTo("21 cues, 0:20 of music");
        assertThat(in("en").say("heat.most", "most", 1)).isEqualTo("tallest: once");
        assertThat(in("en").say("release.heard", "heard", 1, "tracks", 1, "cues", 0))
                .startsWith("*1 of 1* track heard, in 0 cues; {sounded}");
    }

    @Test
    void say_aValueWithBraces_isNoHole() {
        assertThat(in("en").say("level.under", "level", "{level}"))
                .isEqualTo("{level} dB under the dialogue");
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
