package gekiban.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.talk.Linked.Run;
import org.junit.jupiter.api.Test;

class LinkedTest {
    @Test
    void runs_wordsWithAnAddress_areThreeWithoutTheFullStop() {
        assertThat(Linked.runs("See http://a.example/b?c=1. Or not"))
                .containsExactly(
                        new Run("See ", ""),
                        new Run("http://a.example/b?c=1", "http://a.example/b?c=1"),
                        new Run(". Or not", ""));
    }

    @Test
    void runs_anAddressWithABracketOfItsOwn_keepsIt() {
        assertThat(Linked.runs("(https://a.example/Noir_(show))").get(1).address())
                .isEqualTo("https://a.example/Noir_(show)");
    }

    @Test
    void runs_otherSchemesAndMarkUp_areWords() {
        String words = "javascript:alert(1) data:text/html,x <a href=http:x>";
        assertThat(Linked.runs(words)).containsExactly(new Run(words, ""));
        assertThat(Linked.runs("http://a.example/\"onclick=x").getFirst().address())
                .isEqualTo("http://a.example/");
    }

    @Test
    void runs_joined_areTheWords() {
        String words = "a https://b.example、c\nhttp://d.example!! 歌";
        assertThat(Linked.runs(words).stream().map(Run::text).reduce("", String::concat))
                .isEqualTo(words);
        assertThat(Linked.links(words)).isEqualTo(2);
    }
}
