package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Recording;
import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WanderTest {

    private static final int RATE = Sounds.RATE;
    private static final Tune TUNE = Tune.of(1, 50);
    private static final List<Recording> RECORDINGS =
            List.of(Sounds.recording("tune", TUNE.whole()));

    @ParameterizedTest
    @CsvSource({"0.002, 0.15, 0", "0.002, 0.15, -10", "0.001, 0.5, -6", "0, 1, -6"})
    void follow_speedThatWanders_keepsTheLag(double wander, double hertz, double db) {
        double reach = wander / (2 * Math.PI * hertz); // seconds ahead and behind
        float[][] episode = Sounds.noise(2, 40);
        Sounds.add(
                episode,
                TUNE.played(40, s -> s + reach * Math.sin(2 * Math.PI * hertz * s)),
                0,
                db);
        var scene = sceneOf(episode);
        // a hit of two seconds, where the curve goes through zero
        int from = (int) (10 / hertz * hertz) * RATE;
        var trace =
                new Wander(scene, new Tracer(scene, RECORDINGS))
                        .follow(new Hit(0, 0, from, 2 * RATE, 20), 50 * RATE);
        var off = new ArrayList<Double>();
        for (int step = trace.firstStep() + 20; step < trace.endStep() - 20; step++) {
            double second = step * 128.0 / RATE;
            double lag = -reach * Math.sin(2 * Math.PI * hertz * second) * RATE;
            off.add(Math.abs(trace.lag().lagAt(step * 128.0) - lag));
        }
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
