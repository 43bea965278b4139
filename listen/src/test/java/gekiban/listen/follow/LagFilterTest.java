package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LagFilterTest {

    private final LagFilter filter = new LagFilter();

    static DoubleStream fractions() {
        return IntStream.range(-150, 150).mapToDouble(i -> i / 100.0);
    }

    @ParameterizedTest
    @MethodSource("fractions")
    void at_anyLag_keepsNineTenthsOfTheHeightAndTheNoiseAsItIs(double lag) {
        float[] weights = filter.at(lag);
        double height = 0;
        double variance = 0;
        for (int i = 0; i < LagFilter.TAPS; i++) {
            height += weights[i] * likeness(Math.floor(lag) - 1 + i - lag);
            for (int j = 0; j < LagFilter.TAPS; j++) {
                variance += weights[i] * weights[j] * likeness(i - j);
            }
        }
        // the nearest lag alone keeps 0.7 half way between two
        assertThat(height).isBetween(0.9, 1.001);
        assertThat(variance).isEqualTo(1, within(0.01));
    }

    @Test
    void at_wholeLag_isThatLag() {
        float[] weights = filter.at(-3);
        assertThat(weights[1]).isEqualTo(1, within(0.01f));
        assertThat(weights[0]).isEqualTo(0, within(0.01f));
        assertThat(weights[2]).isEqualTo(0, within(0.01f));
        assertThat(weights[3]).isEqualTo(0, within(0.01f));
    }

    /** Mean over the bins that whitening keeps: 15 to 230 of 512. */
    private static double likeness(double lag) {
        return IntStream.rangeClosed(15, 230)
                .mapToDouble(k -> Math.cos(2 * Math.PI * k * lag / 512))
                .average()
                .orElseThrow();
    }
}
