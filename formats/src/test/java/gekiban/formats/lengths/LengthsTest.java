package gekiban.formats.lengths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({"0:00,0", "3:05,185", "74:10,4450", "1:14:10,4450", "01:02,62"})
    void clock_time_isSeconds(String text, String seconds) {
        assertThat(Lengths.clock(text)).contains(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99:99", "1:60:00", "1:2:3", "-1:00", "12345:00", "3.05", "３:05"})
    void clock_nonsense_isNothing(String text) {
        assertThat(Lengths.clock(text)).isEmpty();
    }

    @Test
    void millis_time_hasNoNeedlessZeros() {
        assertThat(Lengths.millis(0)).contains("0");
        assertThat(Lengths.millis(190_000)).contains("190");
        assertThat(Lengths.millis(190_500)).contains("190.5");
        assertThat(Lengths.millis(-1)).isEmpty();
        assertThat(Lengths.millis(Long.MAX_VALUE)).isEmpty();
    }
}
