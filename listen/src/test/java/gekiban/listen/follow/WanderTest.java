package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WanderTest {

    private static final int RATE = Sounds.RATE;
    private static final Tune TUNE = Tune.of(1, 50);
    private static final List<Recording> RECORDINGS =
            List.of(Sounds.recording("tune", TUNE.whole()));

    @ParameterizedTest
    @CsvSource({"0.15, 0", "0.15, -10", "0.5, -6"})
    void follow_speedThatWandersByTwoThousandths_keepsTheLag(double hertz, double db) {
        double reach = 0.002 / (2 * Math.PI * hertz); // seconds ahead and behind
        follows(second -> second + reach * Math.sin(2 * Math.PI * hertz * second), db);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.002})
    void follow_tape_keepsTheLag(double wander) {
        follows(second -> Tune.tapeAt(second, wander), -10);
    }

    private static void follows(DoubleUnaryOperator placeAt, double db) {
        float[][] episode = Sounds.noise(2, 40);
        Sounds.add(episode, TUNE.played(40, placeAt), 0, db);
        var scene = sceneOf(episode);
        // a hit of two seconds with the lag in their middle, where these tapes are not far ahead or
        // behind
        int lag = (int) Math.round((10 - placeAt.applyAsDouble(10)) * RATE);
        var hit = new Hit(0, lag, 9 * RATE - lag, 2 * RATE, 20);
        var trace = new Wander(scene, new Tracer(scene, RECORDINGS)).follow(hit, 50 * RATE);
        var off = new ArrayList<Double>();
        for (int step = trace.firstStep() + 20; step < trace.endStep() - 20; step++) {
            double second = step * 128.0 / RATE;
            off.add(
                    Math.abs(
                            trace.lag().lagAt(step * 128.0)
                                    - (second - placeAt.applyAsDouble(second)) * RATE));
        }
        assertThat(off).hasSizeGreaterThan(1000);
        off.sort(null);
        // a third of a sample still keeps 0.87 of the height at the band's middle
        assertThat(off.get(off.size() / 2)).isLessThan(0.3);
        assertThat(off.get(off.size() * 95 / 100)).isLessThan(1.0);
        // and the evidence is there all along, where a straight line would lose it
        assertThat(trace.over(trace.firstStep(), trace.endStep())).isGreaterThan(40);
    }

    @Test
    void follow_strangers_hasNoEvidence() {
        // a curve that seeks the best lag finds some in noise; it must have been taken off
        var scene = sceneOf(Sounds.noise(3, 40));
        var trace =
                new Wander(scene, new Tracer(scene, RECORDINGS))
                        .follow(new Hit(0, 0, 10 * RATE, 2 * RATE, 7), 50 * RATE);
        assertThat(trace.over(trace.firstStep(), trace.endStep()) / Math.sqrt(trace.sigma().length))
                .isEqualTo(0, within(0.15));
    }

    @Test
    void follow_nothingOfTheRecordingInTheScene_isEmpty() {
        var scene = sceneOf(Sounds.noise(4, 5));
        var trace =
                new Wander(scene, new Tracer(scene, RECORDINGS))
                        .follow(new Hit(0, 5 * RATE - 10, 0, 2 * RATE, 7), 50 * RATE);
        assertThat(trace.sigma()).isEmpty();
    }

    private static Scene sceneOf(float[][] sound) {
        var signature = Sounds.signature(sound);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }
}
