package gekiban.studio.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildingBlocksTest {
    private static final int STEPS = 1000;

    private static double[] always(double value) {
        var steps = new double[STEPS + 1];
        Arrays.fill(steps, value);
        return steps;
    }

    @ParameterizedTest
    @CsvSource({"95, 1.6", "2600, 0.7", "9000, 3"})
    void noiseBand_whiteNoise_staysAsStrong(double hz, double q) {
        var sound = new double[STEPS * Grid.STEP];
        new Noise(new SplittableRandom(1)).add(sound, Filter.noiseBand(hz, q), always(0.5));
        assertThat(Ear.rms(sound, 0, 1)).isCloseTo(0.5, within(0.08));
    }

    @Test
    void play_wavetable_hasTheHarmonicsAsked() {
        var random = new SplittableRandom(2);
        var table = new Wavetable(new double[] {1, 0, 0}, new double[] {0, 0, 0.5}, random);
        var sound = new double[STEPS * Grid.STEP];
        table.play(sound, 300, always(0), always(1), always(0.25), random);
        assertThat(Ear.partial(sound, 300, 0.1, 0.5)).isCloseTo(0.75 / 2, within(1e-3));
        assertThat(Ear.partial(sound, 900, 0.1, 0.5)).isCloseTo(0.125 / 2, within(1e-3));
        assertThat(Ear.partial(sound, 600, 0.1, 0.5)).isLessThan(1e-4);
    }

    @Test
    void add_partial_isADampedCosine() {
        var sound = new double[4800];
        Partials.add(sound, 0.7, 1234, 0.5, 0.2, 4800);
        for (int i = 0; i < sound.length; i += 97) {
            double t = i / 48_000.0;
            double expected =
                    0.7 * Math.pow(10, -3 * t / 0.5) * Math.cos(2 * Math.PI * (1234 * t + 0.2));
            assertThat(sound[i]).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void rms_ofAThroat_isWhatComesOut() {
        var throat = new Throat(Vowel.of('a').bands(1, 200));
        var levels = new double[40];
        for (int k = 1; k <= levels.length; k++) {
            levels[k - 1] = 1.0 / k;
        }
        Wavetable.normalise(levels);
        var random = new SplittableRandom(3);
        var sound = new double[STEPS * Grid.STEP];
        new Wavetable(levels, levels, random)
                .play(sound, 200, always(0), always(1), always(0), random);
        throat.run(sound);
        assertThat(Ear.rms(sound, 0.2, 0.9)).isCloseTo(throat.rms(levels, 200), within(0.004));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-500, -40, 0, 3, 120, 500})
    void factor_cents_isRightToATwentieth(double cents) {
        double heard = 1200 * Math.log(Cents.factor(cents)) / Math.log(2);
        assertThat(heard).isCloseTo(cents, within(0.05));
    }

    @Test
    void next_slow_hasTheDeviationAsked() {
        double power = 0;
        int count = 400_000;
        var slow = new Slow(3, 2.4, new SplittableRandom(4));
        for (int i = 0; i < count; i++) {
            double value = slow.next();
            power += value * value / count;
        }
        assertThat(Math.sqrt(power)).isCloseTo(2.4, within(0.15));
    }

    @Test
    void cents_slurredFromFarAway_slidesFiveSemitonesAtMost() {
        var tone = new Tone(0, 1, 60, 0.6, 0.6, 72, false, false, false, false, 'C', 'a');
        var cents = new Approach(14, 0.9, 0.055).cents(tone, 200, new SplittableRandom(5));
        assertThat(cents[0]).isCloseTo(450, within(1e-9));
        assertThat(cents[55]).isCloseTo(450 / Math.E, within(0.5));
    }

    @Test
    void at_envelope_risesHoldsAndFalls() {
        var envelope = new Envelope(0.1, 1, 0.2);
        assertThat(envelope.at(-0.1)).isZero();
        assertThat(envelope.at(0.05)).isCloseTo(0.5, within(1e-6));
        assertThat(envelope.at(0.5)).isEqualTo(1);
        assertThat(envelope.at(1.1)).isCloseTo(0.5, within(1e-6));
        assertThat(envelope.at(1.2)).isZero();
    }
}
