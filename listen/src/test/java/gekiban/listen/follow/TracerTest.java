package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.sound.dsp.SincResampler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracerTest {

    private static final int RATE = Sounds.RATE;
    private static final Tune TUNE = Tune.of(1, 40);
    private static final List<Recording> RECORDINGS =
            List.of(
                    Sounds.recording("tune", TUNE.whole()),
                    Sounds.recording("other tune", Tune.of(2, 40).whole()),
                    Sounds.recording("noise", Sounds.noise(3, 40)));

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void trace_strangersInNoise_isNormal(int recording) {
        var scene = sceneOf(Sounds.noise(4, 90));
        var tracer = new Tracer(scene, RECORDINGS);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int lag = 0; lag < 50 * RATE; lag += 3 * RATE + 7) {
            // at fractions of a sample as well: the filter must not make noise louder
            float[] sigma =
                    tracer.trace(
                            recording,
                            new Lag.Line(lag + 0.5, 0, 0),
                            lag / 128 + 2,
                            lag / 128 + 1200);
            for (float s : sigma) {
                sum += s;
                squares += s * s;
                count++;
            }
        }
        assertThat(sum / count).isEqualTo(0, within(0.1));
        assertThat(Math.sqrt(squares / count)).isEqualTo(1, within(0.15));
    }

    @Test
    void trace_whereTheRecordingSounds_isHighAndElsewhereNot() {
        float[][] episode = Sounds.noise(5, 60);
        Sounds.add(episode, TUNE.from(10, 20), 15, -6);
        var tracer = new Tracer(sceneOf(episode), RECORDINGS);
        var line = new Lag.Line(5 * RATE, 0, 0);
        var trace = new Trace(0, 40 * RATE, line, 0, tracer.trace(0, line, 0, 60 * RATE / 128));
        assertThat(mean(trace, 15, 35)).isGreaterThan(2.5);
        assertThat(mean(trace, 5, 15)).isEqualTo(0, within(0.3));
        assertThat(mean(trace, 35, 45)).isEqualTo(0, within(0.3));
        // before the recording begins and after it ends there is nothing to compare
        assertThat(trace.at(20)).isZero();
        assertThat(trace.at(50 * RATE / 128)).isZero();
    }

    @Test
    void trace_silentScene_isZero() {
        var tracer = new Tracer(sceneOf(Sounds.silence(10)), RECORDINGS);
        assertThat(tracer.trace(0, new Lag.Line(0, 0, 0), 0, 300)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.25", "0.5", "0.75"})
    void lock_delayByAFraction_findsIt(double fraction) {
        double delay = 6 + fraction / RATE;
        float[][] episode = Sounds.noise(6, 40);
        Sounds.add(episode, TUNE.played(40, second -> second - delay), 0, 0);
        var tracer = new Tracer(sceneOf(episode), RECORDINGS);
        // found two samples off
        var line = tracer.lock(new Hit(0, 6 * RATE + 2, 8 * RATE, 16 * RATE, 30));
        assertThat(line.lag()).isEqualTo(6 * RATE + fraction, within(0.1));
        assertThat(line.slope()).isZero();
        // read there it stands as high at any fraction; from the nearest sample it were 3.1 at a
        // half
        assertThat(mean(new Trace(0, 40 * RATE, line, 0, tracer.trace(0, line, 0, 1250)), 10, 30))
                .isGreaterThan(4);
    }

    @Test
    void correlation_atTheEdges_countsWhatIsThere() {
        var tracer = new Tracer(sceneOf(TUNE.from(5, 10)), RECORDINGS);
        for (int from : new int[] {-2 * RATE, 8 * RATE}) {
            double[] c = tracer.correlation(0, from, 4 * RATE, -5 * RATE, 3);
            assertThat(c).hasSize(7);
            assertThat(c[3]).isGreaterThan(c[0]).isGreaterThan(c[6]).isPositive();
        }
        assertThat(tracer.correlation(0, 20 * RATE, RATE, 0, 3)).containsOnly(0);
        assertThat(tracer.correlation(0, -2 * RATE, RATE, 0, 3)).containsOnly(0);
    }

    @Test
    void correlation_largerLag_readsEarlierInTheRecording() {
        var tracer = new Tracer(sceneOf(TUNE.from(5, 10)), RECORDINGS);
        double[] c = tracer.correlation(0, RATE, 8 * RATE, -5 * RATE - 2, 4);
        int best = 0;
        for (int i = 0; i < c.length; i++) {
            best = c[i] > c[best] ? i : best;
        }
        assertThat(best).isEqualTo(4 + 2); // turned round it would be 4 - 2
    }

    @Test
    void peakFraction_parabola_isItsVertex() {
        double[] c = new double[5];
        for (int i = 0; i < 5; i++) {
            c[i] = 7 - (i - 2.3) * (i - 2.3);
        }
        assertThat(Tracer.peakFraction(c, 2)).isEqualTo(0.3, within(1e-9));
        assertThat(Tracer.peakFraction(c, 0)).isZero(); // nothing to lean on
        assertThat(Tracer.peakFraction(new double[] {1, 1, 1}, 1)).isZero();
    }

    @Test
    void follow_fromASpanInside_reachesBothEnds() {
        // four of the forty seconds showed it
        float[][] episode = Sounds.noise(7, 90);
        Sounds.add(episode, TUNE.whole(), 20, -3);
        var tracer = new Tracer(sceneOf(episode), RECORDINGS);
        var trace = tracer.follow(0, new Lag.Line(20 * RATE, 0, 0), 36 * RATE, 40 * RATE);
        assertThat(trace.firstStep()).isEqualTo(20 * RATE / 128);
        assertThat(trace.endStep()).isCloseTo(60 * RATE / 128, within(2));
        assertThat(trace.recordingSamples()).isEqualTo(40 * RATE);
        assertThat(mean(trace, 21, 59)).isGreaterThan(3);
        assertThat(trace.beginsAt(20 * RATE / 128)).isTrue();
    }

    @Test
    void follow_spanBeforeOrBehindTheScene_staysInside() {
        var scene = sceneOf(TUNE.from(5, 20));
        var tracer = new Tracer(scene, RECORDINGS);
        int steps = scene.samples() / 128;
        var line = new Lag.Line(-5 * RATE, 0, 0);
        var before = tracer.follow(0, line, -10 * RATE, 2 * RATE);
        assertThat(before.firstStep()).isZero();
        assertThat(before.endStep()).isEqualTo(steps);
        var behind = tracer.follow(0, line, 18 * RATE, 40 * RATE);
        assertThat(behind.firstStep()).isZero();
        assertThat(behind.endStep()).isEqualTo(steps);
    }

    @Test
    void agreement_ofItselfStrangersAndAMix_isWhatRiceSays() {
        float[][] recording = Sounds.noise(3, 20);
        float[][] half = Sounds.noise(8, 20);
        Sounds.add(half, recording, 0, 0);
        var line = new Lag.Line(0, 0, 0);
        double[] same = new Tracer(sceneOf(recording), RECORDINGS).agreement(2, line, 100, 500);
        double[] mixed = new Tracer(sceneOf(half), RECORDINGS).agreement(2, line, 100, 500);
        double[] strange =
                new Tracer(sceneOf(Sounds.noise(9, 20)), RECORDINGS).agreement(2, line, 100, 500);
        for (int plane = 0; plane < 2; plane++) {
            assertThat(same[plane]).isEqualTo(1, within(0.02));
            // as much music as rest: sqrt(pi) / 2 exp(-1/2) (I0(1/2) + I1(1/2))
            // = 0.71 in a frame; where frames overlap a little less
            assertThat(mixed[plane]).isBetween(0.62, 0.72);
            assertThat(strange[plane]).isEqualTo(0, within(0.02));
        }
    }

    @Test
    void agreement_noSteps_isZero() {
        var tracer = new Tracer(sceneOf(TUNE.from(0, 2)), RECORDINGS);
        assertThat(tracer.agreement(0, new Lag.Line(0, 0, 0), 5, 5)).containsExactly(0, 0);
    }

    @Test
    void deviation_ofAStrangersProduct_isThat() {
        var scene = sceneOf(Sounds.noise(10, 60));
        var tracer = new Tracer(scene, RECORDINGS);
        double squares = 0;
        int count = 0;
        for (int at = 0; at < 50 * RATE; at += RATE / 2) {
            for (double c : tracer.correlation(2, at, RATE / 2, at - 20 * RATE, 20)) {
                squares += c * c;
                count += c == 0 ? 0 : 1;
            }
        }
        assertThat(Math.sqrt(squares / count))
                .isEqualTo(tracer.deviation(RATE / 2), within(0.1 * tracer.deviation(RATE / 2)));
    }

    private static double mean(Trace trace, double fromSecond, double toSecond) {
        int from = (int) (fromSecond * RATE / 128) + 2;
        int to = (int) (toSecond * RATE / 128) - 2;
        return trace.over(from, to) / Math.sqrt(to - from);
    }

    private static Scene sceneOf(float[][] sound) {
        var signature = Sounds.signature(sound);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }
}
