package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final int STEPS = 1000;

    private final Trace a = Traces.noise(0, 1, STEPS);
    private final Trace b = Traces.noise(1, 2, STEPS);

    @Test
    void of_crossfade_letsBothSound() {
        // two seconds in which both sound; the way through gave each step to one of them
        var first = new Run(Traces.sounding(a, 100, 500, 2.5), 100, 468, 50);
        var second = new Run(Traces.sounding(b, 437, 800, 2.5), 468, 800, 60);
        var runs = Overlap.of(List.of(first, second));
        assertThat(runs.get(0).fromStep()).isEqualTo(100);
        assertThat(runs.get(0).toStep()).isCloseTo(500, within(4));
        assertThat(runs.get(1).fromStep()).isCloseTo(437, within(4));
        assertThat(runs.get(1).toStep()).isEqualTo(800);
        assertThat(runs.get(0).gain()).isEqualTo(50);
    }

    @Test
    void of_cleanCut_leavesBothAsTheyAre() {
        var first = new Run(Traces.sounding(a, 100, 500, 2.5), 100, 500, 50);
        var second = new Run(Traces.sounding(b, 500, 800, 2.5), 500, 800, 60);
        assertThat(Overlap.of(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void of_jumpInsideOneRecording_leavesBothAsTheyAre() {
        // a loop's two places hold the same notes: that is no crossfade
        var first = new Run(Traces.sounding(a, 100, 560, 2.5), 100, 500, 50);
        var jumped =
                new Trace(0, Traces.SAMPLES, b.lag(), 0, Traces.sounding(b, 440, 800, 2.5).sigma());
        var second = new Run(jumped, 500, 800, 60);
        assertThat(Overlap.of(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void of_restBetween_leavesBothAsTheyAre() {
        var first = new Run(Traces.sounding(a, 100, 560, 2.5), 100, 500, 50);
        var second = new Run(Traces.sounding(b, 440, 800, 2.5), 520, 800, 60);
        assertThat(Overlap.of(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void of_longerThanFourSeconds_isCutThere() {
        var first = new Run(Traces.sounding(a, 100, 900, 2.5), 100, 400, 50);
        var second = new Run(Traces.sounding(b, 400, 900, 2.5), 400, 900, 60);
        assertThat(Overlap.of(List.of(first, second)).getFirst().toStep()).isEqualTo(525);
    }

    @Test
    void of_noneOrOne_isTheSame() {
        var run = new Run(a, 100, 400, 5);
        assertThat(Overlap.of(List.of())).isEmpty();
        assertThat(Overlap.of(List.of(run))).containsExactly(run);
    }

    @Test
    void of_threeInARow_lengthensTheMiddleOnBothSides() {
        var c = Traces.noise(2, 3, STEPS);
        var runs =
                Overlap.of(
                        List.of(
                                new Run(Traces.sounding(a, 0, 330, 2.5), 0, 300, 1),
                                new Run(Traces.sounding(b, 250, 650, 2.5), 300, 600, 1),
                                new Run(Traces.sounding(c, 560, 900, 2.5), 600, 900, 1)));
        assertThat(runs.get(0).toStep()).isCloseTo(330, within(4));
        assertThat(runs.get(1).fromStep()).isCloseTo(250, within(4));
        assertThat(runs.get(1).toStep()).isCloseTo(650, within(4));
        assertThat(runs.get(2).fromStep()).isCloseTo(560, within(4));
    }
}
