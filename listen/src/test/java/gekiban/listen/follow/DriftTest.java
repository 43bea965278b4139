package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.sound.dsp.SincResampler;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final int RATE = Sounds.RATE;
    private static final Tune TUNE = Tune.of(1, 90);
    private static final List<Recording> RECORDINGS =
            List.of(Sounds.recording("tune", TUNE.whole()));

    @ParameterizedTest
    @ValueSource(doubles = {40, -40, 3, 0})
    void of_clockOff_isMeasuredWithinAMillionth(double ppm) {
        // an episode that plays faster reads ahead: the lag falls
        var measured = measured(second -> second * (1 + ppm * 1e-6), -3);
        assertThat(measured.slope() * 1e6).isEqualTo(-ppm, within(1.0));
        assertThat(measured.roughness()).isLessThan(0.6);
        assertThat(measured.windows()).isGreaterThan(8);
    }

    @Test
    void of_tape_isRough() {
        // it never holds a line for long: whoever asks for evidence along one sees nothing at all
        var measured = measured(second -> Tune.tapeAt(second, 0.002), 0);
        assertThat(measured.windows()).isGreaterThan(8);
        assertThat(measured.roughness()).isGreaterThan(2); // samples; clocks leave a tenth
    }

    @Test
    void of_strangers_saysNothing() {
        var scene = sceneOf(Sounds.noise(1, 90));
        var tracer = new Tracer(scene, RECORDINGS);
        var line = new Lag.Line(0, 0, 0);
        var trace = new Trace(0, 90 * RATE, line, 0, tracer.trace(0, line, 0, 90 * RATE / 128));
        assertThat(new Drift(scene, tracer).of(List.of(trace)))
                .isEqualTo(new Drift.Measured(0, 0, 0));
        assertThat(new Drift(scene, tracer).of(List.of())).isEqualTo(new Drift.Measured(0, 0, 0));
    }

    @Test
    void of_tooShort_saysNothing() {
        // three windows of two seconds: a line goes through anything
        float[][] episode = TUNE.from(10, 7);
        var scene = sceneOf(episode);
        var tracer = new Tracer(scene, RECORDINGS);
        var line = new Lag.Line(-10 * RATE, 0, 0);
        var trace = new Trace(0, 90 * RATE, line, 0, tracer.trace(0, line, 0, 7 * RATE / 128));
        assertThat(new Drift(scene, tracer).of(List.of(trace)).windows()).isZero();
    }

    private static Drift.Measured measured(DoubleUnaryOperator placeAt, double db) {
        float[][] episode = Sounds.noise(2, 80);
        Sounds.add(episode, TUNE.played(80, placeAt), 0, db);
        var scene = sceneOf(episode);
        var tracer = new Tracer(scene, RECORDINGS);
        var line = new Lag.Line(0, 0, 0);
        var trace = new Trace(0, 90 * RATE, line, 0, tracer.trace(0, line, 0, 80 * RATE / 128));
        return new Drift(scene, tracer).of(List.of(trace));
    }

    private static Scene sceneOf(float[][] sound) {
        var signature = Sounds.signature(sound);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }
}
