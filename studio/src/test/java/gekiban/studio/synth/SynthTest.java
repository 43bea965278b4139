package gekiban.studio.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

class SynthTest {
    @Test
    void lines_ofSpeech_areLevelledAndHaveGaps() {
        for (var line : new SpeechSynth(3).lines(8)) {
            assertThat(Stereo.middle(line).rms()).isCloseTo(0.1, within(1e-4));
            assertThat(line.length).isBetween(Stereo.frames(0.4), Stereo.frames(9));
            assertThat(quietShare(line)).isBetween(0.05, 0.8);
        }
    }

    /** The part of the 20 ms stretches that are 12 dB and more below the mean. */
    private static double quietShare(float[] line) {
        int quiet = 0;
        int count = line.length / 960;
        for (int block = 0; block < count; block++) {
            double sum = 0;
            for (int i = 0; i < 960; i++) {
                sum += line[block * 960 + i] * line[block * 960 + i];
            }
            quiet += Math.sqrt(sum / 960) < 0.025 ? 1 : 0;
        }
        return (double) quiet / count;
    }

    @Test
    void lines_ofTheSameSeed_areTheSame_ofAnotherAreNot() {
        assertThat(new SpeechSynth(3).lines(2).get(1))
                .isEqualTo(new SpeechSynth(3).lines(2).get(1));
        assertThat(new SpeechSynth(4).lines(1).get(0))
                .isNotEqualTo(new SpeechSynth(3).lines(1).get(0));
    }

    @Test
    void effects_ofAllKinds_peakAtOneAndDiffer() {
        var effects = new EffectsSynth(3).effects(8);
        for (int i = 0; i < effects.size(); i++) {
            assertThat(effects.get(i).peak()).isCloseTo(1, within(1e-5f));
            assertThat(effects.get(i).left()).isNotEqualTo(effects.get((i + 4) % 8).left());
        }
    }
}
