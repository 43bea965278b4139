package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

    private static final int STEP = Tracer.STEP;

    private final Trace trace =
            new Trace(0, 4 * STEP, new Lag.Line(10 * STEP, 0, 0), 10, new float[] {1, 2, 3, 4});

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "13, 4", "14, 0", "-5, 0"})
    void at_step_isZeroOutside(int step, float evidence) {
        assertThat(trace.at(step)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 14, 5",
        "11, 12, 2",
        "0, 12, 2.1213203",
        "13, 99, 4",
        "14, 20, 0",
        "12, 12, 0",
        "13, 11, 0"
    })
    void over_span_isInDeviationsOfWhatIsInside(int from, int to, double deviations) {
        assertThat(trace.over(from, to)).isEqualTo(deviations, within(1e-6));
    }

    @Test
    void beginsAt_recordingsFirstSample_isThereOrNextToIt() {
        assertThat(trace.beginsAt(10)).isTrue();
        assertThat(trace.beginsAt(9)).isTrue();
        assertThat(trace.beginsAt(11)).isTrue();
        assertThat(trace.beginsAt(12)).isFalse();
        assertThat(trace.beginsAt(8)).isFalse();
    }

    @Test
    void endsAt_recordingsLastStep_isItAlone() {
        assertThat(trace.endsAt(13)).isTrue();
        assertThat(trace.endsAt(12)).isFalse();
        // the evidence stops, the recording goes on
        var longer = new Trace(0, 40 * STEP, trace.lag(), 10, trace.sigma());
        assertThat(longer.endsAt(13)).isFalse();
    }

    @Test
    void without_span_leavesTheRestAndTheOriginal() {
        assertThat(trace.without(11, 13).sigma()).containsExactly(1, 0, 0, 4);
        assertThat(trace.sigma()).containsExactly(1, 2, 3, 4);
    }
}
