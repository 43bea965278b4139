package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruePeakTest {
    /** The test signals 15 to 18 of EBU Tech 3341: half of full scale, tolerance +0.2 -0.4 dB. */
    @ParameterizedTest
    @CsvSource({"4, 0", "4, 45", "6, 60", "8, 67.5"})
    void of_sinesBetweenSamples_isTheirAmplitude(double part, double degrees) {
        var channel = new float[4800];
        for (int i = 0; i < channel.length; i++) {
            double fade = Math.min(1, Math.min(i, channel.length - 1 - i) / 480.0);
            double phase = 2 * Math.PI * i / part + Math.toRadians(degrees);
            channel[i] = (float) (0.5 * fade * Math.sin(phase));
        }
        assertThat(TruePeak.of(Stereo.middle(channel))).isCloseTo(-6.02, within(0.2));
    }

    @Test
    void of_oneHighSample_isThatSample() {
        var sound = Stereo.silence(1000);
        sound.right()[500] = -0.8f;
        assertThat(TruePeak.of(sound)).isCloseTo(20 * Math.log10(0.8), within(1e-5));
    }

    @Test
    void of_silence_isMinusInfinity() {
        assertThat(TruePeak.of(Stereo.silence(10))).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
