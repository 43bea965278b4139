package gekiban.listen.cue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.listen.follow.Lag;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations that hold wherever the curve lies. */
class WeighedTest {

    private static final double[] GAINS = {0, 1, 15, 40, 100, 400, 2000, 20_000};

    @Test
    void all_moreGain_isSurer() {
        double before = -1;
        for (double gain : GAINS) {
            double confidence = confidence(run(0, 0, 100, gain));
            assertThat(confidence).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before);
            before = confidence;
        }
        assertThat(confidence(run(0, 0, 100, 1))).isLessThan(0.2);
        assertThat(confidence(run(0, 0, 300, 20_000))).isGreaterThan(0.98);
    }

    @Test
    void all_shortRun_isLessSureThanALongOneOfTheSameGain() {
        // what answers falsely is a shared note: loud and short
        assertThat(confidence(run(0, 0, 30, 100))).isLessThan(confidence(run(0, 0, 120, 100)));
        assertThat(confidence(run(0, 0, 30, 1e-9))).isBetween(0.0, 1.0);
    }

    @Test
    void all_besideASureRunOfTheSameRecording_isSurer() {
        var doubtful = run(0, 300, 340, 40);
        double alone = confidence(doubtful);
        assertThat(alone).isLessThan(0.9);
        var sureBefore = run(0, 0, 290, 20_000);
        var sureBehind = run(0, 350, 700, 20_000);
        var stranger = run(1, 0, 290, 20_000);
        var longAgo = run(0, 0, 200, 20_000);
        assertThat(Weighed.all(List.of(sureBefore, doubtful)).get(1).confidence())
                .isGreaterThan(alone);
        assertThat(Weighed.all(List.of(doubtful, sureBehind)).get(0).confidence())
                .isGreaterThan(alone);
        assertThat(Weighed.all(List.of(stranger, doubtful)).get(1).confidence()).isEqualTo(alone);
        assertThat(Weighed.all(List.of(longAgo, doubtful)).get(1).confidence()).isEqualTo(alone);
    }

    @Test
    void all_twoDoubtfulNeighbours_doNotVouchForEachOther() {
        var a = run(0, 0, 40, 40);
        var b = run(0, 40, 80, 40);
        assertThat(Weighed.all(List.of(a, b)))
                .extracting(Weighed::confidence)
                .containsExactly(confidence(a), confidence(b));
    }

    @Test
    void all_runs_keepTheirOrder() {
        var runs = List.of(run(0, 0, 100, 5), run(1, 100, 300, 5000), run(0, 400, 500, 50));
        assertThat(Weighed.all(runs)).extracting(Weighed::run).containsExactlyElementsOf(runs);
        assertThat(Weighed.all(List.of())).isEmpty();
    }

    private static double confidence(Run run) {
        return Weighed.all(List.of(run)).getFirst().confidence();
    }

    private static Run run(int recording, int fromStep, int toStep, double gain) {
        var trace =
                new Trace(
                        recording,
                        1_000_000,
                        new Lag.Line(0, 0, 0),
                        fromStep,
                        new float[toStep - fromStep]);
        return new Run(trace, fromStep, toStep, gain);
    }
}
