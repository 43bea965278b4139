package gekiban.formats.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void of_cleanText_isTheSame() {
        assertThat(CleanText.of("潮風 Daiya!")).isEqualTo("潮風 Daiya!");
    }

    @Test
    void of_controlsAndSpaces_areOneSpace() {
        assertThat(CleanText.of("\u3000a\t\n\u0000b\u00a0  c \u0085")).isEqualTo("a b c");
    }

    @Test
    void of_marksOfDirection_areGone() {
        assertThat(CleanText.of("\u202Eevil\u202C \u200Fx\u2067y\u2069\uFEFF"))
                .isEqualTo("evil xy");
    }

    @Test
    void of_halfOfAPair_isReplaced() {
        assertThat(CleanText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void of_pictureWithJoiner_stays() {
        assertThat(CleanText.of("👩‍🎤 x")).isEqualTo("👩‍🎤 x");
    }

    @Test
    void lines_severalLines_keepTheirBreaks() {
        assertThat(CleanText.lines(" a \r\n\r\n\tb ")).isEqualTo("a\nb");
    }

    @Test
    void text_halfSecond_hasNoZeros() {
        assertThat(Seconds.text(190.5)).isEqualTo("190.5");
        assertThat(Seconds.text(200)).isEqualTo("200");
        assertThat(Seconds.text(0.0004)).isEqualTo("0");
        assertThat(Seconds.text(Double.NaN)).isEmpty();
        assertThat(Seconds.text(1e30)).isEmpty();
        assertThat(Seconds.length(0)).isEmpty();
    }
}
