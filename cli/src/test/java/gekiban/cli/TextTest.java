package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "朝, 2",
        "ア, 2",
        "ｱ, 1",
        "가, 2",
        "é, 1",
        "e\u0301, 1",
        "「, 2",
        "Ａ, 2",
        "🎵, 2",
        "–, 1"
    })
    void width_ofLetters_isWhatATerminalTakes(String text, int columns) {
        assertThat(Text.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc;5;'abc  '",
                "朝の;6;'朝の  '",
                "abcdef;4;'abc…'",
                "朝の教室;5;'朝の…'",
                "朝の教室;4;'朝… '",
                "朝の;4;朝の"
            })
    void fit_toColumns_fillsOrCuts(String text, int columns, String fitted) {
        assertThat(Text.fit(text, columns)).isEqualTo(fitted);
        assertThat(Text.width(fitted)).isEqualTo(columns);
    }

    @Test
    void oneLine_ofAHostileName_cannotSteerTheTerminal() {
        assertThat(Text.oneLine("a\u001b[2Jb\nc\r\u0007\u202Ed朝")).isEqualTo("a?[2Jb?c???d朝");
    }
}
