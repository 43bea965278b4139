package gekiban.listen.cue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.listen.follow.Lag;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueNumbersTest {

    @Test
    void of_none_isEmpty() {
        assertThat(CueNumbers.of(List.of())).isEmpty();
    }

    @Test
    void of_jumpInsideATrack_staysOneCue() {
        assertThat(CueNumbers.of(List.of(run(3, 0, 100), run(3, 100, 200), run(3, 230, 300))))
                .containsExactly(1, 1, 1);
    }

    @Test
    void of_rest_beginsAnother() {
        // two seconds are 62 steps
        assertThat(CueNumbers.of(List.of(run(3, 0, 100), run(3, 161, 200)))).containsExactly(1, 1);
        assertThat(CueNumbers.of(List.of(run(3, 0, 100), run(3, 162, 200)))).containsExactly(1, 2);
    }

    @Test
    void of_otherTrack_beginsAnother() {
        assertThat(CueNumbers.of(List.of(run(3, 0, 100), run(4, 100, 200)))).containsExactly(1, 2);
    }

    @Test
    void of_otherTrackBrieflyBetween_goesOnBehindIt() {
        // a sting over the bed
        assertThat(
                        CueNumbers.of(
                                List.of(
                                        run(3, 0, 100),
                                        run(4, 100, 150),
                                        run(3, 150, 300),
                                        run(5, 300, 400))))
                .containsExactly(1, 2, 1, 3);
    }

    @Test
    void of_sameTrackMuchLater_isNumberedInOrder() {
        assertThat(CueNumbers.of(List.of(run(3, 0, 100), run(4, 1000, 1100), run(3, 2000, 2100))))
                .containsExactly(1, 2, 3);
    }

    private static Run run(int recording, int fromStep, int toStep) {
        var trace =
                new Trace(
                        recording,
                        1_000_000,
                        new Lag.Line(0, 0, 0),
                        fromStep,
                        new float[toStep - fromStep]);
        return new Run(trace, fromStep, toStep, 100);
    }
}
