package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "12:33, 753",
        "1:02:03, 3723",
        "753, 753",
        "753.5, 753.5",
        "0:00, 0",
        "12:33.25, 753.25",
        "90:00, 5400",
        "100:00:00, 360000",
        "' 5 ', 5",
        "1:2, 62"
    })
    void parse_timeAsPeopleWriteIt_isSeconds(String text, double seconds) {
        assertThat(Times.parse(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-1",
                "1:60",
                "1:60:00",
                "1:2:3:4",
                "1e3",
                "NaN",
                "0x10",
                ":",
                "1:",
                ":30",
                "1.5:00",
                "12,5",
                "１２",
                "99999999999999999999",
                "1.",
                "+5"
            })
    void parse_anythingElse_isRefused(String text) {
        assertThatThrownBy(() -> Times.parse(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "' is no time");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "59.99, 0:59",
        "60, 1:00",
        "3599, 59:59",
        "3600, 1:00:00",
        "36001.5, 10:00:01",
        "-0.3, 0:00",
        "-61, -1:01"
    })
    void show_seconds_isAClock(double seconds, String text) {
        assertThat(Times.show(seconds)).isEqualTo(text);
    }
}
