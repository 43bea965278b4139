package gekiban.sound.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SincResamplerTest {

    private static final int RATE = Whitening.RATE_HZ;
    private static final int EDGE = 16; // samples at either end that read beyond the sound

    private final SincResampler resampler = new SincResampler();

    @ParameterizedTest
    @CsvSource({
        // the window's ripple leaves -44 dB at 1700 Hz; a reading one phase of the table off makes
        // it -42
        "150, 1.0416666666666667, -60", "150, 0.96, -60", "150, 1.001, -60",
        "1000, 1.0416666666666667, -58", "1000, 0.96, -58", "1000, 0.999000999, -58",
        "1700, 1.0416666666666667, -43", "1700, 0.96, -43", "1700, 1.00004, -43"
    })
    void resample_sine_staysASine(double hertz, double step, double errorDb) {
        float[] out = resampler.resample(sine(hertz, 1, 4 * RATE), step);
        float[] expected = sine(hertz, step, out.length);
        double error = 0;
        double power = 0;
        for (int i = EDGE; i < out.length - EDGE; i++) {
            error += (out[i] - expected[i]) * (out[i] - expected[i]);
            power += expected[i] * expected[i];
        }
        assertThat(10 * Math.log10(error / power)).isLessThan(errorDb);
    }

    @Test
    void resample_stepOne_isTheSame() {
        float[] noise = noise(1000);
        assertThat(resampler.resample(noise, 1)).containsExactly(noise, within(1e-6f));
    }

    @Test
    void resample_constant_staysConstant() {
        var ones = new float[400];
        java.util.Arrays.fill(ones, 1);
        float[] out = resampler.resample(ones, 0.96);
        for (int i = EDGE;
                i < out.length - EDGE;
                i++) { // a table that sums up to less would flutter
            assertThat(out[i]).isEqualTo(1, within(1e-5f));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0.96, 1", "1, 3, 1", "10, 3, 4", "11, 2.5, 5", "100, 0.5, 199"})
    void resample_anyLength_readsUpToTheLastSample(int length, double step, int expected) {
        assertThat(resampler.resample(new float[length], step)).hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void resample_impossibleStep_isRefused(double step) {
        assertThatThrownBy(() -> resampler.resample(new float[3], step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(step));
    }

    @Test
    void at_farOutside_isZero() {
        float[] noise = noise(100);
        assertThat(resampler.at(noise, -50.5)).isZero();
        assertThat(resampler.at(noise, 160.25)).isZero();
        assertThat(resampler.at(new float[0], 0)).isZero();
    }

    private static float[] sine(double hertz, double step, int count) {
        var sine = new float[count];
        for (int i = 0; i < count; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * hertz * i * step / RATE + 0.3);
        }
        return sine;
    }

    private static float[] noise(int count) {
        var random = new Random(5);
        var noise = new float[count];
        for (int i = 0; i < count; i++) {
            noise[i] = random.nextFloat() - 0.5f;
        }
        return noise;
    }
}
