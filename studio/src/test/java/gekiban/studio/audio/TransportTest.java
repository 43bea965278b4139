package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportTest {
    private static final int SECOND = Stereo.RATE_HZ;

    @Test
    void play_atTheRecordingsSpeed_copiesIt() {
        var recording = Stereo.middle(Tones.sine(440, SECOND));
        var part = new Transport(1, 0, 0, 1).play(recording, 0.25, 1000);
        assertThat(part.left()).isEqualTo(recording.slice(12_000, 1000).left());
    }

    @ParameterizedTest
    @CsvSource({"1.0416666666666667, 0", "0.96, 0", "1.001, 0", "1, 40"})
    void play_faster_raisesASineByAsMuch(double speed, double ppm) {
        var recording = Stereo.middle(Tones.sine(1000, 2 * SECOND));
        var part = new Transport(speed, ppm, 0, 1).play(recording, 0.5, SECOND);
        // The recording's sine read at 0.5 s + speed * time.
        double rate = speed * (1 + ppm * 1e-6);
        var error = new float[SECOND];
        for (int i = 0; i < SECOND; i++) {
            double at = rate * (0.5 + (double) i / SECOND);
            error[i] = part.right()[i] - (float) Math.sin(2 * Math.PI * 1000 * at);
        }
        assertThat(Tones.levelDb(error, 0)).isLessThan(-80);
    }

    @Test
    void play_fasterThanTheBandAllows_doesNotFold() {
        var recording = Stereo.middle(Tones.sine(23_500, 2 * SECOND));
        var part = new Transport(25 / 24.0, 0, 0, 1).play(recording, 0.5, SECOND);
        assertThat(Tones.levelDb(part.left(), 0)).isLessThan(-40);
    }

    @Test
    void play_behindTheRecording_isSilent() {
        var recording = Stereo.middle(Tones.sine(440, SECOND));
        assertThat(new Transport(1.001, 0, 0, 1).play(recording, 2, 10).peak()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0.96, 40, 0.002", "1.001, -30, 0.01"})
    void playedSeconds_ofAnySecond_isTheInverse(double speed, double ppm, double wow) {
        var transport = new Transport(speed, ppm, wow, 7);
        for (double second : new double[] {0, 0.3, 17.123, 200}) {
            assertThat(transport.recordingSeconds(transport.playedSeconds(second)))
                    .isCloseTo(second, within(1e-9));
        }
    }

    @Test
    void recordingSeconds_onWanderingTape_neverRunsFasterThanTold() {
        var transport = new Transport(1, 0, 0.002, 7);
        double fastest = 0;
        for (double played = 0; played < 60; played += 0.01) {
            double step =
                    transport.recordingSeconds(played + 0.01) - transport.recordingSeconds(played);
            fastest = Math.max(fastest, Math.abs(step / 0.01 - 1));
        }
        assertThat(fastest).isBetween(0.001, 0.002001);
    }
}
