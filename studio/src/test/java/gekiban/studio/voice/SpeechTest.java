package gekiban.studio.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final String LINE = "Taro minema hosane. Kasa ruhe nami notero.";

    /** Syllables a second of twenty phrases together. */
    private static double rate(Speaker speaker) {
        double seconds = 0;
        int syllables = 0;
        for (int seed = 0; seed < 10; seed++) {
            var spoken = Speech.say(LINE, speaker, seed);
            seconds += spoken.speakingSeconds();
            syllables += spoken.syllables();
        }
        return syllables / seconds;
    }

    @Test
    void say_syllablesASecond_areTheSpeakers() {
        assertThat(rate(Speaker.MIO)).isCloseTo(5.0, within(.2));
        assertThat(rate(Speaker.TATSUMI)).isCloseTo(3.9, within(.2));
    }

    @Test
    void syllables_ofLines_areCounted() {
        assertThat(Speech.syllables("Taro minema, hosa ne?")).isEqualTo(8);
        assertThat(Speech.syllables("...Orimu. Name no hito wa... oreshi ta na.")).isEqualTo(14);
        assertThat(Speech.syllables("Un.")).isEqualTo(2);
        assertThat(Speech.syllables("Ite ra-a!")).isEqualTo(4);
        assertThat(Speech.syllables("Zabuton... teho yo.")).isEqualTo(7);
    }

    @Test
    void say_everyLineOfTheFilm_isSpoken() {
        for (String line :
                List.of(
                        "Taro minema, hosa ne?",
                        "Un. Reso hama.",
                        "Kasa toi, kasa ruhe, nami no tero.",
                        "Mata! Mata teho!",
                        "...Nera?",
                        "Doro na... saru mino ta.",
                        "Sute hari, jushi no seki.",
                        "...Orimu. Name no hito wa... oreshi ta na.",
                        "Nera? Nera, oji?",
                        "Oyasu.",
                        "Kono hako, shira?",
                        "Ie, ie.",
                        "Sono hako... sayo no te ya. Eki no, Sayo.",
                        "Sai no oto wa... kae ta ra ne.",
                        "Ite ra.",
                        "Ite ra-a!")) {
            var spoken = Speech.say(line, Speaker.SAYO, 1);
            assertThat(spoken.samples().length / 48000.0).as(line).isBetween(.3, 8.0);
        }
        assertThatThrownBy(() -> Speech.say("Taxi", Speaker.MIO, 1))
                .hasMessage("no syllable of the language at 'xi' in 'Taxi'");
        assertThatThrownBy(() -> Speech.say("...", Speaker.MIO, 1))
                .hasMessage("nothing to say: '...'");
    }

    @Test
    void say_phrases_areLevelledTogetherAndPausesAreSilent() {
        var spoken = Speech.say("Kasa toi, kasa ruhe.", Speaker.MIO, 3);
        var samples = spoken.samples();
        double sum = 0;
        int frames = 0;
        for (var phrase : spoken.phrases()) {
            for (int i = Stereo.frames(phrase.start()); i < Stereo.frames(phrase.end()); i++) {
                sum += (double) samples[i] * samples[i];
                frames++;
            }
        }
        assertThat(Math.sqrt(sum / frames)).isCloseTo(Speech.RMS, within(1e-4));
        var phrases = spoken.phrases();
        double gap = phrases.get(1).start() - phrases.get(0).end();
        assertThat(gap).isBetween(.4, .55);
        for (int i = Stereo.frames(phrases.get(0).end() + .06);
                i < Stereo.frames(phrases.get(1).start());
                i++) {
            assertThat(Math.abs(samples[i])).isLessThan(.001f);
        }
        assertThat(20 * Math.log10(Stereo.middle(samples).peak() / Speech.RMS))
                .isBetween(8.0, 15.0);
    }

    @Test
    void say_sameSeed_isTheSame_anotherIsNot() {
        var one = Speech.say("Oyasu, oji.", Speaker.MIO, 7).samples();
        assertThat(Speech.say("Oyasu, oji.", Speaker.MIO, 7).samples()).isEqualTo(one);
        assertThat(Speech.say("Oyasu, oji.", Speaker.MIO, 8).samples()).isNotEqualTo(one);
    }

    /** Pitch of 40 ms in Hz, by the lag at which it resembles itself most. */
    private static double pitch(float[] samples, int at) {
        int window = 1920;
        double best = 0;
        int lagOfBest = 1;
        for (int lag = 90; lag < 640; lag++) { // 75 to 533 Hz
            double dot = 0;
            double power = 1e-9;
            for (int i = at; i < at + window; i += 2) {
                dot += samples[i] * samples[i + lag];
                power += samples[i + lag] * samples[i + lag];
            }
            double alike = dot / Math.sqrt(power);
            if (alike > best * 1.02) { // of equals the shortest
                best = alike;
                lagOfBest = lag;
            }
        }
        return 48000.0 / lagOfBest;
    }

    private static double middlePitch(Speaker speaker) {
        var samples = Speech.say("Nariyo mamena roneyu.", speaker, 2).samples();
        var pitches = new ArrayList<Double>();
        for (int at = 2400; at + 4800 < samples.length; at += 1200) {
            pitches.add(pitch(samples, at));
        }
        pitches.sort(Double::compare);
        return pitches.get(pitches.size() / 2);
    }

    @Test
    void say_pitch_isTheSpeakers() {
        assertThat(12 * Math.log(middlePitch(Speaker.MIO) / 265) / Math.log(2))
                .isCloseTo(0, within(2.5));
        assertThat(12 * Math.log(middlePitch(Speaker.TATSUMI) / 112) / Math.log(2))
                .isCloseTo(0, within(2.5));
    }

    @Test
    void say_question_endsHigherThanItsStatement() {
        var asked = Speech.say("Mamanera?", Speaker.MIO, 5);
        var said = Speech.say("Mamanera.", Speaker.MIO, 5);
        int at = Stereo.frames(asked.phrases().getFirst().end() - .09);
        assertThat(
                        12
                                * Math.log(pitch(asked.samples(), at) / pitch(said.samples(), at))
                                / Math.log(2))
                .isBetween(1.5, 4.5);
    }

    /** Power around a frequency, by a resonator as narrow as a formant. */
    private static double power(float[] samples, double hz) {
        var band = new Resonator(hz, 120);
        double sum = 0;
        for (float sample : samples) {
            double y = band.next(sample);
            sum += y * y;
        }
        return sum;
    }

    @Test
    void say_vowels_haveTheirSecondFormants() {
        var low = Speech.say("Uuuuuu", Speaker.TATSUMI, 1).samples();
        var high = Speech.say("Iiiiii", Speaker.TATSUMI, 1).samples();
        double second = 2250 * Speaker.TATSUMI.tract();
        assertThat(power(high, second) / power(high, 1200)).isGreaterThan(4);
        assertThat(power(high, second)).isGreaterThan(30 * power(low, second));
        var open = Speech.say("Aaaaaa", Speaker.TATSUMI, 1).samples();
        assertThat(power(open, 800 * .86)).isGreaterThan(4 * power(high, 800 * .86));
    }
}
