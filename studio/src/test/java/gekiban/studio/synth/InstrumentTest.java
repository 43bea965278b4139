package gekiban.studio.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    private static Stream<Instrument> all() {
        return Stream.of(new Plucked(3, 0.6), new Bowed(), new Blown(), new Bells(), new Drums());
    }

    private static float[] play(Instrument instrument, double pitch, long seed) {
        return instrument.play(new Note(0, 0.8, pitch, 0.8), new SplittableRandom(seed));
    }

    /**
     * Likeness of the first second, at the best of some shifts: 1 is the same but for its level.
     */
    private static double likeness(float[] a, float[] b) {
        double best = 0;
        for (int shift = -60; shift <= 60; shift++) {
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (int i = 60; i < Math.min(10_000, Math.min(a.length, b.length) - 60); i++) {
                ab += a[i] * b[i + shift];
                aa += a[i] * a[i];
                bb += b[i + shift] * b[i + shift];
            }
            best = Math.max(best, Math.abs(ab) / Math.sqrt(aa * bb));
        }
        return best;
    }

    @Test
    void all_areAllInstruments() {
        assertThat(all().map(Object::getClass))
                .containsExactlyInAnyOrder(Instrument.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("all")
    void play_sameSeed_isTheSame_otherSeedIsAnotherNote(Instrument instrument) {
        double pitch = instrument instanceof Drums ? 1 : 69;
        assertThat(play(instrument, pitch, 1)).isEqualTo(play(instrument, pitch, 1));
        assertThat(likeness(play(instrument, pitch, 1), play(instrument, pitch, 2)))
                .isLessThan(0.98);
    }

    @ParameterizedTest
    @MethodSource("all")
    void play_anyNote_isHeardAndEndsInSilence(Instrument instrument) {
        double pitch = instrument instanceof Drums ? 0 : 69;
        var sound = play(instrument, pitch, 1);
        assertThat(Stereo.middle(sound).peak()).isBetween(0.05f, 2f);
        assertThat(Math.abs(sound[sound.length - 1])).isLessThan(0.01f);
    }

    @ParameterizedTest
    @ValueSource(doubles = {45, 57, 69, 81})
    void play_pluckedBowedBlown_areInTune(double pitch) {
        for (var instrument : new Instrument[] {new Plucked(3, 0.6), new Bowed(), new Blown()}) {
            double cents =
                    1200
                            * Math.log(
                                    hz(play(instrument, pitch, 5)) / new Note(0, 1, pitch, 1).hz())
                            / Math.log(2);
            assertThat(cents).as("%s at %s", instrument, pitch).isCloseTo(0, within(25.0));
        }
    }

    /** The pitch in the middle of a note: the shortest period that nearly repeats. */
    private static double hz(float[] sound) {
        int n = 8000;
        int from = 12_000;
        var likeness = new double[1000];
        double most = 0;
        for (int lag = 30; lag < likeness.length; lag++) {
            double ab = 0;
            double bb = 0;
            for (int i = from; i < from + n; i++) {
                ab += sound[i] * sound[i + lag];
                bb += sound[i + lag] * sound[i + lag];
            }
            likeness[lag] = ab / Math.sqrt(bb);
            most = Math.max(most, likeness[lag]);
        }
        for (int lag = 31; lag < likeness.length - 1; lag++) {
            double y = likeness[lag];
            if (y > 0.93 * most && y >= likeness[lag - 1] && y >= likeness[lag + 1]) {
                double bend = likeness[lag - 1] - 2 * y + likeness[lag + 1];
                return Stereo.RATE_HZ
                        / (lag + 0.5 * (likeness[lag - 1] - likeness[lag + 1]) / bend);
            }
        }
        return Double.NaN;
    }
}
