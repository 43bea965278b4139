package gekiban.studio.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimbreTest {
    private static Tone with(
            Tone tone, double slidesFrom, boolean tremolo, char stroke, char vowel) {
        return new Tone(
                tone.start(),
                tone.seconds(),
                tone.pitch(),
                tone.levelFrom(),
                tone.levelTo(),
                slidesFrom,
                false,
                false,
                tremolo,
                false,
                stroke,
                vowel);
    }

    private static double hz(double pitch) {
        return Tone.plain(0, 1, pitch, Ear.MF).hz();
    }

    @ParameterizedTest
    @CsvSource({
        "koto, 57, 0.1", "koto, 69, 0.1", "harp, 57, 0.1", "harp, 84, 0.1", "guitar, 57, 0.1",
        "bass, 33, 0.2", "violin, 57, 2", "violin, 69, 2", "cello, 57, 2", "flute, 69, 2",
        "whistle, 69, 2", "clarinet, 57, 2", "clarinet, 69, 2", "box, 69, 2", "glock, 81, 2",
        "piano, 57, 2", "piano, 69, 2", "bell, 69, 2", "tambura, 57, 2"
    })
    void play_onAverage_isInTune(String inst, double pitch, double cents) {
        int notes = 12;
        double off = 0;
        for (int seed = 0; seed < notes; seed++) {
            var sound = Ear.note(inst, 1.8, pitch, Ear.MF, 100 + seed);
            off += Ear.cents(sound, hz(pitch), 0.6, Math.min(1.8, sound.length / 48_000.0)) / notes;
        }
        assertThat(off).isCloseTo(0, within(cents));
    }

    @ParameterizedTest
    @ValueSource(doubles = {23, 33, 47.3, 60, 71.8, 84, 93})
    void ring_anyPitch_isInTuneToATenthOfACent(double pitch) {
        var loop = new StringLoop(hz(pitch), 0.3, 3);
        var line = loop.ring(new double[] {1, 0.5}, new double[] {0.1, 0.7}, 60_000);
        var sound = Arrays.copyOfRange(line, loop.past(), line.length);
        assertThat(Ear.cents(sound, hz(pitch), 0, 1.2)).isCloseTo(0, within(0.1));
    }

    @Test
    void ring_pastIntoPresent_hasNoStep() {
        double hz = hz(23);
        var levels = new double[200];
        var turns = new double[200];
        var random = new SplittableRandom(5);
        for (int k = 0; k < levels.length; k++) {
            levels[k] = 1.0 / (k + 1);
            turns[k] = random.nextDouble();
        }
        var line = new StringLoop(hz, 0.5, 2).ring(levels, turns, 20_000);
        assertThat(Ear.click(line)).isLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {23, 26, 28, 31, 33})
    void play_lowBass_hasNoClickAPeriodAfterItBegins(double pitch) {
        for (int seed = 0; seed < 6; seed++) {
            assertThat(Ear.click(Ear.note("bass", 0.8, pitch, 0.62, seed))).isLessThan(7);
        }
    }

    @ParameterizedTest
    @CsvSource({"koto, 57, 7", "harp, 60, 7", "guitar, 52, 7", "pizz, 62, 7", "piano, 60, 10"})
    void play_pluckedAndStruck_areThereWithinMilliseconds(String inst, double pitch, double most) {
        double ms = 1000 * Ear.attackToPeak(Ear.note(inst, 1, pitch, Ear.MF, 1));
        assertThat(ms).isLessThan(most);
    }

    @ParameterizedTest
    @CsvSource({
        "clarinet, 57, 25, 60",
        "flute, 74, 30, 80",
        "cello, 57, 40, 200",
        "choir, 60, 60, 330"
    })
    void play_sustained_takeTheirTime(String inst, double pitch, double least, double most) {
        double ms = 1000 * Ear.attack(Ear.note(inst, 2, pitch, Ear.MF, 1), 0.3, 1.7);
        assertThat(ms).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "koto, 57, 3.4",
        "harp, 60, 4.0",
        "guitar, 52, 3.6",
        "piano, 60, 4.1",
        "piano, 40, 10",
        "bell, 74, 8.3",
        "taiko, 60, 1.4",
        "frame, 60, 0.6"
    })
    void play_whatDiesAway_doesSoInItsTime(String inst, double pitch, double seconds) {
        double t60 = Ear.t60(Ear.note(inst, 8, pitch, Ear.MF, 1));
        assertThat(t60).isBetween(0.75 * seconds, 1.25 * seconds);
    }

    @Test
    void play_clarinet_evenHarmonicsAreWeak() {
        var sound = Ear.note("clarinet", 1.5, 57, Ear.MF, 1);
        var db = new double[7];
        for (int k = 1; k <= 6; k++) {
            db[k] = 20 * Math.log10(Ear.partial(sound, k * 220, 0.4, 1));
        }
        assertThat(db[2]).isLessThan(db[1] - 25);
        assertThat(db[3]).isBetween(db[1] - 12, db[1] - 3);
        assertThat(db[4]).isLessThan(db[3] - 14);
        assertThat(db[6]).isLessThan(db[5] - 8);
    }

    @Test
    void play_piano_isStretched() {
        var sound = Ear.note("piano", 1.8, 36, Ear.MF, 1);
        // B = 0.00116: the tenth partial is 94 cents above ten times the first
        double b = Math.exp(0.0926 * 36 - 13.64) + Math.exp(-0.0847 * 36 - 3.73);
        double tenth = 10 * hz(36) * Math.sqrt(1 + 100 * b);
        assertThat(Ear.cents(sound, tenth, 0.1, 0.9)).isCloseTo(0, within(4.0));
    }

    @Test
    void play_anyVowel_isAsLoud() {
        double a = level('a');
        for (char vowel : new char[] {'e', 'i', 'o', 'u'}) {
            assertThat(20 * Math.log10(level(vowel) / a)).as("%s", vowel).isBetween(-2.5, 2.5);
        }
    }

    private static double level(char vowel) {
        double sum = 0;
        for (int seed = 0; seed < 4; seed++) {
            var tone = with(Tone.plain(0, 1.2, 64, Ear.MF), Double.NaN, false, 'C', vowel);
            sum += Ear.rms(Ear.mono(Ear.play("solo", tone, seed)), 0.3, 1.1);
        }
        return sum;
    }

    @Test
    void play_iAndU_areToldByTheSecondFormant() {
        double hz = hz(57);
        var i = with(Tone.plain(0, 1.2, 57, Ear.MF), Double.NaN, false, 'C', 'i');
        var u = with(Tone.plain(0, 1.2, 57, Ear.MF), Double.NaN, false, 'C', 'u');
        double formant = 11 * hz; // 2420 Hz, the second formant of a high i
        double bright = Ear.partial(Ear.mono(Ear.play("solo", i, 1)), formant, 0.3, 0.1);
        double dark = Ear.partial(Ear.mono(Ear.play("solo", u, 1)), formant, 0.3, 0.1);
        assertThat(bright).isGreaterThan(3 * dark);
    }

    @Test
    void play_unknownVowelOrStroke_isRefused() {
        var tone = with(Tone.plain(0, 1, 60, Ear.MF), Double.NaN, false, 'X', 'x');
        assertThatThrownBy(() -> Ear.play("solo", tone, 1)).hasMessageContaining("x");
        assertThatThrownBy(() -> Ear.play("taiko", tone, 1)).hasMessageContaining("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "D", "F", "G"})
    void play_strokes_areToldApart(String stroke) {
        for (String drum : new String[] {"taiko", "frame"}) {
            var tone = with(Tone.plain(0, 1, 60, Ear.MF), Double.NaN, false, stroke.charAt(0), 'a');
            double t60 = Ear.t60(Ear.mono(Ear.play(drum, tone, 1)));
            boolean open = stroke.equals("C") || stroke.equals("G");
            assertThat(t60 > 0.52).as("%s of %s lasts %s s", stroke, drum, t60).isEqualTo(open);
        }
    }

    @Test
    void play_tremolo_comesAndGoes() {
        var plain = Tone.plain(0, 1.5, 69, Ear.MF);
        double still = flutter(plain);
        double shaken = flutter(with(plain, Double.NaN, true, 'C', 'a'));
        assertThat(shaken).isGreaterThan(2 * still);
    }

    /** How much the level of 20 ms changes, against its mean. */
    private static double flutter(Tone tone) {
        var sound = Ear.mono(Ear.play("violin", tone, 2));
        double mean = Ear.rms(sound, 0.4, 1.4);
        double sum = 0;
        for (int i = 0; i < 50; i++) {
            double from = 0.4 + 0.02 * i;
            sum += Math.abs(Ear.rms(sound, from, from + 0.02) / mean - 1);
        }
        return sum / 50;
    }

    @Test
    void play_slurredCello_slidesFromTheNoteBefore() {
        var tone = with(Tone.plain(0, 1, 57, Ear.MF), 55, false, 'C', 'a');
        var sound = Ear.mono(Ear.play("cello", tone, 1));
        var plain = Ear.note("cello", 1, 57, Ear.MF, 1);
        double below = hz(55.7);
        double slid = Ear.partial(sound, below, 0.01, 0.05) / Ear.partial(sound, hz(57), 0.4, 0.05);
        double begun =
                Ear.partial(plain, below, 0.01, 0.05) / Ear.partial(plain, hz(57), 0.4, 0.05);
        assertThat(slid).isGreaterThan(begun);
        assertThat(Ear.cents(sound, hz(57), 0.4, 0.9)).isCloseTo(0, within(12.0));
    }
}
