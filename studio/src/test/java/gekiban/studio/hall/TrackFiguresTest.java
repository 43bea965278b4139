package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

class TrackFiguresTest {
    @Test
    void of_twoSines_saysWhatTheyAre() {
        var sound = Sounds.sines(1000, -20, 11);
        sound.add(Sounds.sines(8000, -40, 11), 0);
        var figures = TrackFigures.of(sound);
        assertThat(figures.lufs()).isCloseTo(-20, within(0.2));
        assertThat(figures.range()).isCloseTo(0, within(0.1));
        assertThat(figures.truePeak()).isCloseTo(-19.2, within(0.3));
        assertThat(figures.correlation()).isCloseTo(1, within(1e-6));
        assertThat(figures.trebleDb()).isCloseTo(-20, within(0.2));
        assertThat(figures.clicks()).isEmpty();
        assertThat(figures.shortTerm()).hasSize(2);
    }

    @Test
    void of_aConstant_findsIt() {
        var sound = Sounds.noise(3, 0.1, 2);
        for (int i = 0; i < sound.frames(); i++) {
            sound.right()[i] += 0.01f;
        }
        assertThat(TrackFigures.of(sound).dcDb()).isCloseTo(-40, within(0.5));
    }

    @Test
    void of_aJump_findsItOnce() {
        var sound = Sounds.sines(200, -20, 4);
        for (int i = 96_000; i < sound.frames(); i++) {
            sound.left()[i] += 0.2f;
            sound.right()[i] += 0.2f;
        }
        assertThat(TrackFigures.of(sound).clicks()).containsExactly(2.0);
    }

    @Test
    void text_ofATrack_isOneLine() {
        assertThat(TrackFigures.of(Sounds.sines(1000, -20, 11)).text())
                .matches(
                        "-20\\.0 LUFS, LRA 0\\.0, -20\\.0 dBTP, L-R 1\\.00, over 6 kHz -\\d+\\.\\d dB,"
                                + " DC -\\d+ dB, clicks 0, every 5 s: -20 -20");
        assertThat(TrackFigures.of(Stereo.silence(48_000)).text()).startsWith("-Infinity LUFS");
    }
}
