package gekiban.listen.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.follow.Lag;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Trace;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.sound.dsp.SincResampler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    private static final double SECONDS = 24;
    private static final double BAND =
            (1797.0 - 117) / 2000; // share of white noise in the bands heard

    private static final float[][] TUNE = Tune.of(1, SECONDS).whole();
    private static final float[][] WIND = Sounds.noise(2, SECONDS);

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.001, 0.01, 0.1, 0.3, 1, 3, 10, 100})
    void ratio_ofAgreement_isTheRatio(double ratio) {
        assertThat(10 * Math.log10(Level.ratio(Level.agreement(ratio)) / ratio))
                .isEqualTo(0, within(0.05));
    }

    @Test
    void ratio_outsideWhatPhasesCanSay_isClamped() {
        assertThat(Level.ratio(-0.2)).isEqualTo(1e-4, within(1e-6));
        assertThat(Level.ratio(0)).isEqualTo(1e-4, within(1e-6));
        assertThat(Level.ratio(1)).isEqualTo(1e4, within(10.0));
    }

    @ParameterizedTest
    @CsvSource({"0.0001, 0.0088620", "1, 0.7102", "10000, 0.99997"})
    void agreement_knownRatios_areRicesMeans(double ratio, double cosine) {
        // small ratios: sqrt(pi x) / 2; large: 1 - 1 / (4 x); one: by the series of I0 and I1
        assertThat(Level.agreement(ratio)).isEqualTo(cosine, within(2e-5 + cosine * 1e-4));
    }

    @Test
    void agreement_phasorInNoise_isWhatADrawingOfItGives() {
        var random = new java.util.Random(1);
        double sum = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) { // a phasor of power 1/2, noise of power 1
            double re = Math.sqrt(0.5) + random.nextGaussian() * Math.sqrt(0.5);
            double im = random.nextGaussian() * Math.sqrt(0.5);
            sum += re / Math.hypot(re, im);
        }
        assertThat(Level.agreement(0.5)).isEqualTo(sum / draws, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-25, -20, -15, -10, -5})
    void of_evenSoundUnderSteadyNoise_isItsLevel(double db) {
        assertThat(level(WIND, db, 0)).isEqualTo(db, within(3.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-25, -20, -15, -10, -5, 0})
    void of_notesUnderSteadyNoise_isAtMostTheirLevel(double db) {
        // white noise covers what lies between the notes, and phases there say nothing: it reads
        // low
        assertThat(level(TUNE, db, 0)).isBetween(db - 9, db + 1);
    }

    @Test
    void of_louderMusic_isLouder() {
        double before = -100;
        for (double db = -25; db <= 15; db += 5) {
            double level = level(TUNE, db, 0);
            assertThat(level).isGreaterThan(before + 2);
            before = level;
        }
    }

    @Test
    void of_noiseWithPauses_isTheLevelAgainstAllOfIt() {
        // half of every second is silent, as between words: there the music shows its gain, so even
        // notes read right
        float[][] episode = Sounds.noise(3, SECONDS);
        for (float[] channel : episode) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] *= i % Sounds.RATE < Sounds.RATE / 2 ? 1 : 0.001f;
            }
        }
        double db = -6;
        Sounds.add(
                episode,
                TUNE,
                0,
                db + 10 * Math.log10(Sounds.power(episode) * BAND / Sounds.power(TUNE)));
        assertThat(measured(episode, TUNE, 0)).isEqualTo(db, within(3.0));
    }

    @Test
    void of_musicAlone_isFarAboveTheRest() {
        float[][] episode = Sounds.silence(SECONDS);
        Sounds.add(episode, TUNE, 0, -12);
        assertThat(measured(episode, TUNE, 0)).isGreaterThan(15);
    }

    @Test
    void of_episodeFromItsMiddle_readsThePowersThere() {
        // the scene begins 8 s into an episode that thunders up to there
        assertThat(level(WIND, -8, 8)).isEqualTo(level(WIND, -8, 0), within(1.0));
    }

    /** The level measured of music so many decibels over noise, both in the bands heard. */
    private static double level(float[][] music, double db, double sceneFromSecond) {
        float[][] episode = Sounds.noise(1, SECONDS + sceneFromSecond);
        double noise = Sounds.power(episode) * BAND;
        double share = music == TUNE ? 1 : BAND;
        for (float[] channel : episode) {
            for (int i = 0; i < Sounds.samples(sceneFromSecond) - 1000; i++) {
                channel[i] *= 30;
            }
        }
        Sounds.add(
                episode,
                music,
                sceneFromSecond,
                db + 10 * Math.log10(noise / Sounds.power(music) / share));
        return measured(episode, music, sceneFromSecond);
    }

    private static double measured(float[][] sound, float[][] music, double sceneFromSecond) {
        var episode = Sounds.signature(sound);
        var recording = Sounds.signature(music);
        int from = Sounds.samples(sceneFromSecond);
        var scene = Scene.of(episode, from, episode.samples() - from, 1, new SincResampler());
        var tracer = new Tracer(scene, List.of(new Recording("music", recording)));
        var line = new Lag.Line(0, 0, 0);
        int steps = Sounds.samples(SECONDS) / 128;
        var trace = new Trace(0, Sounds.samples(SECONDS), line, 0, tracer.trace(0, line, 0, steps));
        return Level.of(new Run(trace, 0, steps, 1000), tracer, recording, episode, 1, from);
    }
}
