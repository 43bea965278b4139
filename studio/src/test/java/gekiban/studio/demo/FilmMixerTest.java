package gekiban.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import gekiban.studio.voice.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmMixerTest {
    private static EpisodeScript script(List<MusicCue> cues, List<SpokenLine> lines) {
        return new EpisodeScript(1, "e", "e", "e", "e", 20, cues, lines, List.of());
    }

    /** A steady tone of which left is twice as loud as right. */
    private static Stereo tone() {
        var tone = Stereo.silence(Stereo.frames(30));
        for (int i = 0; i < tone.frames(); i++) {
            float x = (float) (0.1 * Math.sin(2 * Math.PI * 500 * i / Stereo.RATE_HZ));
            tone.left()[i] = x;
            tone.right()[i] = x / 2;
        }
        return tone;
    }

    private static FilmMixer mixer() {
        return new FilmMixer(
                track -> tone(),
                new Cast()::say,
                noise -> {
                    throw new AssertionError("no noise is asked for");
                });
    }

    private static double rms(Stereo sound, double from, double to) {
        return sound.slice(Stereo.frames(from), Stereo.frames(to - from)).rms();
    }

    @Test
    void mix_cueAlone_isWhereItShouldBeAndNowhereElse() {
        var cue = MusicCue.score(5.25, 4, "01", 2, -10);
        var mixed = mixer().mix(script(List.of(cue), List.of()));
        assertThat(rms(mixed.sound(), 0, 5.25)).isZero();
        assertThat(rms(mixed.sound(), 9.25, 20)).isZero();
        // 10 dB under the usual voice
        assertThat(rms(mixed.sound(), 6, 8)).isCloseTo(0.06 * 0.3162, within(1e-4));
        var truth = mixed.cues().getFirst();
        assertThat(truth.start()).isEqualTo(5.25);
        assertThat(truth.end()).isEqualTo(9.25);
        assertThat(truth.trackStart()).isEqualTo(2);
        assertThat(truth.track()).isEqualTo("01 Shiokaze Daiya.flac");
    }

    @Test
    void mix_duckedUnderALine_isLowerThereAndOnlyThere() {
        var line = new SpokenLine(8, Speaker.MIO, "Taro minema hosa ne.");
        var ducked = MusicCue.score(2, 16, "01", 0, 0).ducked(6);
        double spoken = new Cast().say(line).phrases().getLast().end();
        var mixed = mixer().mix(script(List.of(ducked), List.of(line)));
        var alone = mixer().mix(script(List.of(), List.of(line))).sound();
        assertThat(mixed.sound().peak()).isLessThan(0.88f); // so it was not scaled down
        var music = Stereo.silence(alone.frames());
        music.add(mixed.sound(), 0);
        music.add(alone, 0, -1, -1);
        double before = rms(music, 4, 7);
        double under = rms(music, 8.2, 8 + spoken - 0.1);
        assertThat(20 * Math.log10(under / before)).isCloseTo(-6, within(0.1));
        assertThat(rms(music, 8 + spoken + 0.6, 17)).isCloseTo(before, within(before * 0.01));
    }

    @Test
    void mix_levelThatRises_goesFromOneToTheOther() {
        var cue = MusicCue.score(0, 20, "01", 0, -20).shaded(MusicCue.Shade.rising(10, 2, -6));
        var sound = mixer().mix(script(List.of(cue), List.of())).sound();
        double rise = 20 * Math.log10(rms(sound, 14, 18) / rms(sound, 4, 8));
        assertThat(rise).isCloseTo(14, within(0.1));
        assertThat(20 * Math.log10(rms(sound, 10.99, 11.01) / rms(sound, 4, 8)))
                .isCloseTo(7, within(0.3));
    }

    @Test
    void mix_measuredLevel_isWhatStandsInTheMix() {
        var line = new SpokenLine(1, Speaker.TATSUMI, "Doro na saru mino ta hama no eki.");
        double end = 1 + new Cast().say(line).phrases().getLast().end();
        var cue = MusicCue.score(1, end - 1, "01", 0, -20);
        var truth = mixer().mix(script(List.of(cue), List.of(line))).cues().getFirst();
        assertThat(truth.snrDb()).isCloseTo(-20, within(0.6)); // lines ring on a little
        assertThat(truth.sideDb()).isGreaterThan(90); // nobody speaks from the side
    }

    @Test
    void filmMix_ofASound_isAnotherSoundOfTheSameLength() {
        var box = tone();
        var mix = FilmMix.of(box);
        assertThat(mix.frames()).isEqualTo(box.frames());
        assertThat(mix.left()).isEqualTo(mix.right());
        // six cents at 0.7 Hz sway the place by some 38 samples to one side and back
        double same = 0;
        double power = 0;
        double otherPower = 0;
        for (int i = 48_000; i < 96_000; i++) {
            same += mix.left()[i] * box.left()[i];
            power += mix.left()[i] * mix.left()[i];
            otherPower += box.left()[i] * box.left()[i];
        }
        assertThat(Math.abs(same) / Math.sqrt(power * otherPower)).isLessThan(0.7);
    }
}
