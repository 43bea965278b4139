package gekiban.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void tenths_ofSeconds_areMinutesAndTwoDigits() {
        assertThat(Times.tenths(0)).isEqualTo("0:00.0");
        assertThat(Times.tenths(7.04)).isEqualTo("0:07.0");
        assertThat(Times.tenths(59.96)).isEqualTo("1:00.0");
        assertThat(Times.tenths(842.3)).isEqualTo("14:02.3");
        assertThat(Times.tenths(7200)).isEqualTo("120:00.0");
        assertThat(Times.tenths(-1.5)).isEqualTo("-0:01.5");
    }

    @Test
    void whole_ofSeconds_hasHoursWhereThereAreAny() {
        assertThat(Times.whole(0)).isEqualTo("0:00");
        assertThat(Times.whole(250)).isEqualTo("4:10");
        assertThat(Times.whole(3599.6)).isEqualTo("1:00:00");
        assertThat(Times.whole(36_610)).isEqualTo("10:10:10");
    }

    @Test
    void css_ofAnyNumber_hasThreeDigits() {
        assertThat(Times.css(0)).isEqualTo("0.000");
        assertThat(Times.css(0.004)).isEqualTo("0.004");
        assertThat(Times.css(12.05)).isEqualTo("12.050");
        assertThat(Times.css(-3.5)).isEqualTo("-3.500");
        assertThat(Times.css(-0.0001)).isEqualTo("0.000");
        assertThat(Times.css(1e15)).isEqualTo("1000000000000000.000");
        assertThat(Times.css(Double.NaN)).isEqualTo("NaN");
    }

    @Test
    void css_ofMilliseconds_isWhatAFormatWrites() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double seconds = random.nextInt(100_000_000) / 1000.0;
            assertThat(Times.css(seconds)).isEqualTo(String.format(Locale.ROOT, "%.3f", seconds));
        }
    }

    @Test
    void tenth_ofSeconds_hasOneDigit() {
        assertThat(Times.tenth(49.26)).isEqualTo("49.3");
        assertThat(Times.tenth(0.04)).isEqualTo("0.0");
        assertThat(Times.tenth(-12.34)).isEqualTo("-12.3");
    }
}
