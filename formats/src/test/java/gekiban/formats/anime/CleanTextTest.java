package gekiban.formats.anime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void line_controlsAndMarksOfDirection_areGone() {
        assertThat(CleanText.line("\u200f空の\u0000庭\u202e \ufeffA\ud800B\u0007\u2067"))
                .isEqualTo("空の庭 AB");
    }

    @Test
    void line_lineEndsAndTabs_areBlanks() {
        assertThat(CleanText.line("\tone\r\ntwo\u2028three\r")).isEqualTo("one two three");
    }

    @Test
    void lines_lineEnds_stay() {
        assertThat(CleanText.lines("one\r\ntwo\rthree\u0001\n")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void line_lettersOfOtherScripts_stay() {
        String text = "K-On! ☆ עיר ไทย Ōtani 𠮷野 👩‍🎤 … ～ ㈱";
        assertThat(CleanText.line(text)).isEqualTo(text);
    }

    @Test
    void unescaped_references_areWrittenOutOnce() {
        assertThat(CleanText.unescaped("a &lt;b&gt; &amp;amp; &#039;c&#x3042; &quot;"))
                .isEqualTo("a <b> &amp; 'cあ \"");
    }

    @Test
    void unescaped_whatIsNone_stays() {
        String text = "R&B; &nbsp; &#0; &#xD800; &#99999999; &#; & &lt";
        assertThat(CleanText.unescaped(text)).isEqualTo(text);
    }
}
