package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlCurveTest {
    private static final int SECOND = Stereo.RATE_HZ;

    @Test
    void set_aSpan_holdsThereAndNowhereElse() {
        var curve = ControlCurve.constant(3 * SECOND, 0.5);
        curve.set(SECOND, 2 * SECOND, 2);
        assertThat(curve.at(0)).isEqualTo(0.5f);
        assertThat(curve.at(SECOND - 480)).isEqualTo(0.5f);
        assertThat(curve.at(SECOND - 240)).isEqualTo(1.25f); // half way up the ramp of 10 ms
        assertThat(curve.at(SECOND)).isEqualTo(2f);
        assertThat(curve.at(2 * SECOND - 481)).isCloseTo(2f, within(0.01f));
        assertThat(curve.at(2 * SECOND + 480)).isEqualTo(0.5f);
        assertThat(curve.at(10 * SECOND)).isEqualTo(0.5f);
    }

    @Test
    void limit_twoSpansThatOverlap_takesTheLower() {
        var curve = ControlCurve.constant(3 * SECOND, 1);
        curve.limit(0, 2 * SECOND, 0.05);
        curve.limit(SECOND, 3 * SECOND, 0.4);
        assertThat(curve.at(3 * SECOND / 2)).isEqualTo(0.05f);
        assertThat(curve.at(5 * SECOND / 2)).isEqualTo(0.4f);
    }

    @Test
    void smoothed_aStep_isHalfAtTheStepAndLevelOutsideTheWindow() {
        var curve = ControlCurve.constant(4 * SECOND, 0);
        curve.set(2 * SECOND, 3 * SECOND, 1);
        var smooth = curve.smoothed(0.2);
        assertThat(smooth.at(2 * SECOND)).isCloseTo(0.5f, within(0.02f));
        assertThat(smooth.at(2 * SECOND - SECOND / 4)).isZero();
        assertThat(smooth.at(2 * SECOND + SECOND / 4)).isEqualTo(1f);
    }
}
