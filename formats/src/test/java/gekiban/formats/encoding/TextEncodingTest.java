package gekiban.formats.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    private static final String SHEET =
            "PERFORMER \"架空響\"\nTITLE \"渚口駅の忘れもの\"\nTRACK 01 AUDIO\nTITLE \"潮風ダイヤ\"\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "Shift_JIS",
                "EUC-JP",
                "ISO-2022-JP",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16"
            })
    void decode_japaneseInAnEncoding_isRead(String charset) {
        assertThat(TextEncoding.decode(SHEET.getBytes(Charset.forName(charset))).text())
                .isEqualTo(SHEET);
    }

    @Test
    void decode_utf8WithMark_losesTheMark() {
        assertThat(TextEncoding.decode(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(SHEET);
    }

    @Test
    void decode_shortKanaInShiftJis_isRead() {
        assertThat(TextEncoding.decode("TITLE 雨の音".getBytes(Charset.forName("Shift_JIS"))).text())
                .isEqualTo("TITLE 雨の音");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE \"Café\"", "Déjà vu – “Señor” Ärger", "TITLE naïve\nÜber x"})
    void decode_westernLetters_areWindows1252(String text) {
        var decoded = TextEncoding.decode(text.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void decode_nothing_isEmpty() {
        assertThat(TextEncoding.decode(new byte[0]).text()).isEmpty();
    }
}
