package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterBusTest {
    /** Soft noise with a hard stroke every half second. */
    private static Stereo music(double peak) {
        var music = Sounds.noise(8, 0.05, 3);
        for (double t = 0.2; t < 7.5; t += 0.5) {
            var stroke = Sounds.noise(0.2, peak, (long) (100 * t));
            for (int i = 0; i < stroke.frames(); i++) {
                float falls = (float) Math.exp(-i / 1000.0);
                stroke.left()[i] *= falls;
                stroke.right()[i] *= falls;
            }
            music.add(stroke, Stereo.frames(t));
        }
        return music;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-26, -20, -16})
    void master_music_reachesItsLoudnessUnderTheCeiling(double target) {
        var track = new MasterBus(target).master(music(0.9));
        assertThat(Loudness.of(track).integrated()).isCloseTo(target, within(0.2));
        assertThat(TruePeak.of(track)).isLessThan(-1.5);
    }

    @Test
    void master_silence_staysSilent() {
        assertThat(new MasterBus(-18).master(Stereo.silence(48_000)).peak()).isZero();
    }

    @Test
    void master_twice_isTheSame() {
        assertThat(new MasterBus(-16).master(music(0.5)).left())
                .isEqualTo(new MasterBus(-16).master(music(0.5)).left());
    }

    @Test
    void compressor_steadyTones_followTheRatio() {
        // a sine of -7 dBFS is -10 dB RMS: 10 over, of which 10 / 1.45 stay
        var loud = Sounds.sines(1000, -7, 3);
        new Compressor().apply(loud);
        double db = 20 * Math.log10(loud.slice(96_000, 48_000).rms());
        assertThat(db).isCloseTo(-20 + 10 / 1.45, within(0.1));

        var soft = Sounds.sines(1000, -20, 3);
        new Compressor().apply(soft);
        assertThat(20 * Math.log10(soft.rms())).isCloseTo(-23.01, within(0.02));
    }

    @Test
    void limiter_onePeak_lowersItAndLeavesTheRest() {
        var sound = Sounds.sines(500, -12, 1);
        float before = sound.left()[20_010];
        float after = sound.left()[47_990];
        for (int i = 0; i < 200; i++) {
            sound.left()[24_000 + i] += (float) Math.sin(Math.PI * i / 20) * 0.9f;
        }
        assertThat(new Limiter(-1.5).apply(sound)).isTrue();
        assertThat(TruePeak.of(sound)).isBetween(-1.8, -1.5);
        assertThat(sound.left()[20_010]).isEqualTo(before);
        // 80 ms of release, six times over
        assertThat(sound.left()[47_990]).isCloseTo(after, within(0.003f));
    }

    @Test
    void limiter_peaksBetweenSamples_areHeldToo() {
        var sound = Sounds.noise(2, 1.5, 77);
        new Limiter(-1.5).apply(sound);
        assertThat(TruePeak.of(sound)).isLessThan(-1.5);
    }

    @Test
    void limiter_softSound_isLeftAlone() {
        var sound = Sounds.noise(1, 0.3, 5);
        var left = sound.left().clone();
        assertThat(new Limiter(-1.5).apply(sound)).isFalse();
        assertThat(sound.left()).isEqualTo(left);
    }
}
