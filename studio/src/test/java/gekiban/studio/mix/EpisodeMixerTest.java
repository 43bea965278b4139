package gekiban.studio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import gekiban.studio.mix.EpisodeMixer.Mixed;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EpisodeMixerTest {
    private static final Map<String, Stereo> TRACKS =
            Map.of("a", Noise.track(1, 12), "b", Noise.track(2, 12));

    private final List<String> troubles = new ArrayList<>();

    private static TrackSource tracks() {
        return name -> {
            var track = TRACKS.get(name);
            if (track == null) {
                throw new IOException(name + " is gone");
            }
            return track;
        };
    }

    private static PlannedPiece piece(
            double start, double seconds, String track, double at, double level, double duck) {
        return new PlannedPiece(
                start,
                seconds,
                track,
                at,
                CueKind.SCORE,
                level,
                duck,
                PlayedThrough.NOTHING,
                0,
                0,
                9);
    }

    private Mixed mix(List<float[]> speech, Treatment treatment, PlannedPiece... pieces)
            throws Exception {
        return new EpisodeMixer(tracks(), speech, List.of(), troubles::add)
                .mix(new CuePlan(10, List.of(pieces), List.of()), treatment, 1, 5);
    }

    /**
     * How much of {@code track} from second {@code at} is in the episode at second {@code start}.
     */
    private static double part(Mixed mixed, String track, double start, double at) {
        var sound = Objects.requireNonNull(TRACKS.get(track));
        double product = 0;
        double power = 0;
        for (int i = 0; i < Stereo.frames(0.5); i++) {
            double x = sound.left()[Stereo.frames(at) + i];
            product += x * mixed.sound().left()[Stereo.frames(start) + i];
            power += x * x;
        }
        return product / power;
    }

    @Test
    void mix_onePiece_soundsWhereTheTruthSays() throws Exception {
        var mixed = mix(List.of(), Treatment.NONE, piece(2, 4, "a", 3.5, -6, 0));
        var cue = mixed.cues().getFirst();
        assertThat(cue.start()).isEqualTo(2);
        assertThat(cue.end()).isEqualTo(6);
        assertThat(cue.trackStart()).isEqualTo(3.5);
        // 6 dB below the dialogue's 0.1, of a track whose rms is 0.3 / sqrt 3
        double gain = 0.1 * Math.pow(10, -6 / 20.0) / (0.3 / Math.sqrt(3));
        assertThat(part(mixed, "a", 2, 3.5)).isCloseTo(gain, within(0.02 * gain));
        assertThat(part(mixed, "a", 5.4, 6.9)).isCloseTo(gain, within(0.02 * gain));
        assertThat(part(mixed, "a", 6.1, 7.6)).isCloseTo(0, within(0.02 * gain));
    }

    @Test
    void mix_twoPiecesAtOnce_measuresOneAgainstTheOther() throws Exception {
        var mixed =
                mix(
                        List.of(),
                        Treatment.NONE,
                        piece(2, 4, "a", 0, 0, 0),
                        piece(2, 4, "b", 0, -6, 0));
        assertThat(mixed.cues().get(0).snrDb()).isCloseTo(6, within(0.2));
        assertThat(mixed.cues().get(1).snrDb()).isCloseTo(-6, within(0.2));
        assertThat(mixed.cues().get(1).sideDb()).isCloseTo(-6, within(0.2));
    }

    @Test
    void mix_laterPieceOverTheTailOfAnother_isMeasuredInBoth() throws Exception {
        // half of the first piece lies under the second, at the same level
        var mixed =
                mix(
                        List.of(),
                        Treatment.NONE,
                        piece(1, 4, "a", 0, 0, 0),
                        piece(3, 4, "b", 0, 0, 0));
        assertThat(mixed.cues().get(0).snrDb()).isCloseTo(3, within(0.2));
        assertThat(mixed.cues().get(1).snrDb()).isCloseTo(3, within(0.2));
    }

    @Test
    void mix_duckedUnderSpeech_isLowerThereAndStaysOnTheSide() throws Exception {
        var voice = new float[Stereo.frames(60)];
        for (int i = 0; i < voice.length; i++) {
            voice[i] = (float) Math.sin(i * 0.05) * 0.14f; // speaks all the time once it begins
        }
        var plain =
                mix(List.of(voice), Treatment.NONE, piece(5, 4, "a", 0, 0, 0)).cues().getFirst();
        var ducked =
                mix(List.of(voice), Treatment.NONE, piece(5, 4, "a", 0, 0, 12)).cues().getFirst();
        assertThat(plain.snrDb()).isBetween(-4.0, 4.0); // lines differ by 3 dB
        assertThat(ducked.snrDb()).isCloseTo(plain.snrDb() - 12, within(0.5));
        // the voice is in the middle or nearly so
        assertThat(plain.sideDb()).isGreaterThan(plain.snrDb() + 6);
    }

    @Test
    void mix_fasterShow_truthHasTheSpeedAndThePlace() throws Exception {
        var treatment = new Treatment(25 / 24.0, 40, 0.002, true);
        var mixed = mix(List.of(), treatment, piece(2, 4, "a", 3.5, 0, 0));
        var cue = mixed.cues().getFirst();
        assertThat(cue.speed()).isEqualTo(25 / 24.0 * 1.00004);
        assertThat(cue.trackStart()).isCloseTo(3.5, within(0.001));
    }

    @Test
    void mix_moreThanIsLeftOfTheTrack_endsWithIt() throws Exception {
        var mixed = mix(List.of(), Treatment.NONE, piece(2, 4, "a", 9, 0, 0));
        assertThat(mixed.cues().getFirst().end()).isEqualTo(5);
    }

    @Test
    void mix_trackThatCannotBeRead_isToldAndTheRestGoesOn() throws Exception {
        var mixed =
                mix(
                        List.of(),
                        Treatment.NONE,
                        piece(1, 4, "gone", 0, 0, 0),
                        piece(1, 4, "b", 11, 0, 0),
                        piece(6, 2, "b", 0, 0, 0));
        assertThat(mixed.cues()).hasSize(1);
        assertThat(troubles).containsExactly("gone is gone", "b: too little of it at second 11.0");
    }

    @Test
    void mix_tooLoud_isScaledBelowOne() throws Exception {
        var mixed = mix(List.of(), Treatment.NONE, piece(1, 4, "a", 0, 30, 0));
        assertThat(mixed.sound().peak()).isLessThanOrEqualTo(0.9801f);
    }
}
