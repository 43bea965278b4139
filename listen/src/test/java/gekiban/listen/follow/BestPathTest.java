package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestPathTest {

    private static final int STEPS = 1000;

    private final Trace a = Traces.noise(0, 1, STEPS);
    private final Trace b = Traces.noise(1, 2, STEPS);

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 6})
    void through_oneRecordingForAWhile_isThatSpan(double mean) {
        // the noise behind an end now and then goes on for it: the middle of many is what counts
        var off = new ArrayList<Integer>();
        for (int seed = 0; seed < 21; seed++) {
            var sounding = Traces.sounding(Traces.noise(0, seed, STEPS), 300, 700, mean);
            var runs = BestPath.through(List.of(sounding, b), STEPS);
            assertThat(runs).hasSize(1);
            assertThat(runs.getFirst().trace().recording()).isZero();
            off.add(Math.abs(runs.getFirst().fromStep() - 300));
            off.add(Math.abs(runs.getFirst().toStep() - 700));
        }
        off.sort(null);
        assertThat(off.get(off.size() / 2)).isLessThanOrEqualTo(2);
        assertThat(off.getLast()).isLessThan(32); // a second
    }

    @Test
    void through_weakEvidence_isFoundBecauseItLasts() {
        // 0.7 deviations a step are invisible in one; the whole stands 14 high
        var runs = BestPath.through(List.of(Traces.sounding(a, 300, 700, 0.7)), STEPS);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().fromStep()).isCloseTo(300, within(25));
        assertThat(runs.getFirst().toStep()).isCloseTo(700, within(25));
    }

    @Test
    void through_cutFromOneToAnother_fallsOnTheStep() {
        var runs =
                BestPath.through(
                        List.of(
                                Traces.sounding(a, 100, 500, 2.5),
                                Traces.sounding(b, 500, 900, 2.5)),
                        STEPS);
        assertThat(runs).hasSize(2);
        assertSpan(runs.get(0), 0, 100, 500);
        assertSpan(runs.get(1), 1, 500, 900);
        assertThat(runs.get(1).fromStep()).isEqualTo(runs.get(0).toStep());
    }

    @Test
    void through_silenceBetween_isLeftEmpty() {
        var runs =
                BestPath.through(
                        List.of(
                                Traces.sounding(a, 100, 400, 2.5),
                                Traces.sounding(b, 600, 900, 2.5)),
                        STEPS);
        assertThat(runs).hasSize(2);
        assertSpan(runs.get(0), 0, 100, 400);
        assertSpan(runs.get(1), 1, 600, 900);
    }

    @Test
    void through_sameTraceAfterALongRest_isTwoRuns() {
        var trace = Traces.noise(0, 1, 2000);
        var runs =
                BestPath.through(
                        List.of(
                                Traces.sounding(
                                        Traces.sounding(trace, 100, 400, 2.5), 1600, 1900, 2.5)),
                        2000);
        assertThat(runs).hasSize(2);
        assertSpan(runs.get(0), 0, 100, 400);
        assertSpan(runs.get(1), 0, 1600, 1900);
    }

    @Test
    void through_levelThatFallsAndRises_staysOneRun() {
        // ducked under speech for two seconds: the recording goes on
        var ducked =
                Traces.sounding(
                        Traces.sounding(Traces.sounding(a, 200, 400, 4), 400, 460, 0.4),
                        460,
                        700,
                        4);
        var runs = BestPath.through(List.of(ducked), STEPS);
        assertThat(runs).hasSize(1);
        assertSpan(runs.getFirst(), 0, 200, 700);
    }

    @Test
    void through_echoUnderTheRecording_isNotNamed() {
        // the same notes elsewhere give half the evidence at every step
        var runs =
                BestPath.through(
                        List.of(Traces.sounding(b, 200, 800, 2), Traces.sounding(a, 200, 800, 4)),
                        STEPS);
        assertThat(runs).hasSize(1);
        assertSpan(runs.getFirst(), 0, 200, 800);
    }

    @Test
    void through_noteHigherElsewhere_isNoCut() {
        // 20 steps are 0.64 s: shorter than any cut
        var runs =
                BestPath.through(
                        List.of(Traces.sounding(a, 200, 800, 2), Traces.sounding(b, 500, 520, 6)),
                        STEPS);
        assertThat(runs).allSatisfy(run -> assertThat(run.trace().recording()).isZero());
        assertSpan(runs.getFirst(), 0, 200, runs.getFirst().toStep());
        assertSpan(runs.getLast(), 0, runs.getLast().fromStep(), 800);
    }

    @Test
    void through_scrapAlone_isRemoved() {
        assertThat(BestPath.through(List.of(Traces.sounding(a, 500, 520, 6)), STEPS)).isEmpty();
    }

    @Test
    void through_manyNoises_findsNothing() {
        var traces = IntStream.range(0, 60).mapToObj(i -> Traces.noise(i, 100 + i, STEPS)).toList();
        assertThat(BestPath.through(traces, STEPS)).isEmpty();
    }

    @Test
    void through_noTracesOrNoSteps_findsNothing() {
        assertThat(BestPath.through(List.of(), STEPS)).isEmpty();
        assertThat(BestPath.through(List.of(), 0)).isEmpty();
    }

    @Test
    void through_soundsToTheLastStep_endsThere() {
        var runs = BestPath.through(List.of(Traces.sounding(a, 0, STEPS, 2)), STEPS);
        assertThat(runs).hasSize(1);
        assertSpan(runs.getFirst(), 0, 0, STEPS);
    }

    @Test
    void through_traceThatBeginsLate_keepsItsPlace() {
        // the first number of a trace belongs to its first step, not to the scene's
        var late =
                new Trace(
                        3,
                        Traces.SAMPLES,
                        new Lag.Line(-50_000, 0, 0),
                        400,
                        Traces.sounding(a, 0, 200, 3).sigma());
        var runs = BestPath.through(List.of(late), 1400);
        assertThat(runs).hasSize(1);
        assertSpan(runs.getFirst(), 3, 400, 600);
    }

    @Test
    void through_loudRun_gainsMoreThanQuietOrShortOne() {
        double quiet =
                BestPath.through(List.of(Traces.sounding(a, 300, 700, 1)), STEPS).getFirst().gain();
        double loud =
                BestPath.through(List.of(Traces.sounding(a, 300, 700, 3)), STEPS).getFirst().gain();
        double shorter =
                BestPath.through(List.of(Traces.sounding(a, 300, 400, 3)), STEPS).getFirst().gain();
        assertThat(loud).isGreaterThan(quiet).isGreaterThan(shorter);
    }

    @Test
    void through_anyOrderOfTraces_findsTheSame() {
        var traces = new ArrayList<Trace>();
        for (int i = 0; i < 12; i++) {
            var noise = Traces.noise(i, 200 + i, STEPS);
            traces.add(Traces.sounding(noise, 80 * i, 80 * i + 80, 2 + i % 3));
        }
        var runs = BestPath.through(traces, STEPS);
        assertThat(BestPath.through(traces.reversed(), STEPS)).isEqualTo(runs);
        assertThat(runs).hasSize(12);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).fromStep()).isGreaterThanOrEqualTo(runs.get(i - 1).toStep());
        }
    }

    private static void assertSpan(Run run, int recording, int fromStep, int toStep) {
        assertThat(run.trace().recording()).isEqualTo(recording);
        assertThat(run.fromStep()).isCloseTo(fromStep, within(2));
        assertThat(run.toStep()).isCloseTo(toStep, within(2));
    }
}
