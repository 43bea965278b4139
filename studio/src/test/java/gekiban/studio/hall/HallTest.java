package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HallTest {
    private static Stereo impulse(double seconds) {
        var impulse = Stereo.silence(Stereo.frames(seconds));
        impulse.left()[0] = 1;
        impulse.right()[0] = 1;
        return impulse;
    }

    private static double energy(Stereo sound, double fromSeconds) {
        double sum = 0;
        for (int i = Stereo.frames(fromSeconds); i < sound.frames(); i++) {
            sum += (double) sound.left()[i] * sound.left()[i];
            sum += (double) sound.right()[i] * sound.right()[i];
        }
        return sum;
    }

    /** Schroeder's backward integral: the time from 5 to 35 dB down, doubled. */
    private static double reverberationTime(Stereo tail) {
        double all = energy(tail, 0);
        double from = Double.NaN;
        for (double t = 0; ; t += 0.01) {
            double db = 10 * Math.log10(energy(tail, t) / all);
            if (Double.isNaN(from) && db < -5) {
                from = t;
            }
            if (db < -35) {
                return 2 * (t - from);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.6, 2.2, 2.8})
    void answer_anImpulse_fadesInTheTimeGiven(double seconds) {
        var tail = new Hall(seconds, 1, 4).answer(impulse(2 * seconds));
        SecondOrder.bandPass(600, 1).filter(tail.left());
        SecondOrder.bandPass(600, 1).filter(tail.right());
        assertThat(reverberationTime(tail)).isCloseTo(seconds, within(0.15 * seconds));
    }

    @Test
    void answer_anImpulse_comesAfterElevenMilliseconds() {
        var tail = new Hall(2, 1, 4).answer(impulse(0.2));
        int first = Stereo.frames(0.0113);
        for (int i = 0; i < first; i++) {
            assertThat(Math.abs(tail.left()[i])).isLessThan(1e-6f);
        }
        assertThat(Math.abs(tail.left()[first + 2])).isGreaterThan(0.05f);
    }

    @Test
    void answer_noiseInTheMiddle_isWide() {
        var noise = Sounds.noise(4, 0.1, 8);
        var tail = new Hall(2, 1, 4).answer(Stereo.middle(noise.left()));
        assertThat(Sounds.correlation(tail.left(), tail.right())).isCloseTo(0, within(0.2));
    }

    @Test
    void answer_noise_isAboutAsLoudAsWhatWasSent() {
        var noise = Sounds.noise(6, 0.1, 8);
        SecondOrder.lowPass(2000, 0.7).filter(noise.left());
        SecondOrder.lowPass(2000, 0.7).filter(noise.right());
        double db =
                20 * Math.log10(new Hall(2, 1, 4).answer(noise).slice(144_000, 96_000).rms())
                        - 20 * Math.log10(noise.rms());
        assertThat(db).isCloseTo(1.5, within(2.0));
    }

    @Test
    void answer_sameSeed_isTheSameAndAnotherDiffers() {
        var first = new Hall(2, 1, 4).answer(impulse(1));
        assertThat(new Hall(2, 1, 4).answer(impulse(1)).left()).isEqualTo(first.left());
        assertThat(new Hall(2, 1, 5).answer(impulse(1)).left()).isNotEqualTo(first.left());
    }

    @Test
    void answer_halfWet_isHalfAsMuch() {
        float whole = new Hall(2, 1, 4).answer(impulse(1)).left()[30_000];
        float half = new Hall(2, 0.5, 4).answer(impulse(1)).left()[30_000];
        assertThat(half).isCloseTo(whole / 2, within(1e-7f));
    }
}
