package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {

    @Test
    void lagAt_line_gainsItsSlopeFromTheOrigin() {
        var line = new Lag.Line(100.5, 40e-6, 50_000);
        assertThat(line.lagAt(50_000)).isEqualTo(100.5);
        assertThat(line.lagAt(75_000)).isEqualTo(101.5, within(1e-9));
        assertThat(line.lagAt(0)).isEqualTo(98.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1000, 5", "1050, 5.5", "1100, 6", "1175, 3", "1200, 2", "0, 5", "9999, 2"})
    void lagAt_curve_isStraightBetweenAndSteadyOutside(double sample, double lag) {
        assertThat(new Lag.Curve(1000, 100, new float[] {5, 6, 2}).lagAt(sample))
                .isEqualTo(lag, within(1e-6));
    }

    @Test
    void lagAt_curveOfOneValue_isThatEverywhere() {
        var curve = new Lag.Curve(1000, 100, new float[] {7});
        assertThat(curve.lagAt(0)).isEqualTo(7);
        assertThat(curve.lagAt(1000)).isEqualTo(7);
        assertThat(curve.lagAt(5000)).isEqualTo(7);
    }
}
