package gekiban.studio.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.instrument.Tone;
import gekiban.studio.notation.Scores;
import gekiban.studio.notation.Sheet;
import gekiban.studio.notation.SheetReader;
import gekiban.studio.notation.UnreadableScore;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerformerTest {
    private static Sheet sheet(String instrument, String more, String music)
            throws UnreadableScore {
        return SheetReader.read(
                "test.abc",
                """
                M:4/4
                L:1/8
                Q:1/4=60
                %%gekiban lufs=-18 rt=2
                """
                        + "%%gekiban voice=A inst="
                        + instrument
                        + " "
                        + more
                        + "\nK:C\nV:A\n"
                        + music);
    }

    /** Played by somebody who never misses the time. */
    private static List<Tone> exactly(String instrument, String music) throws UnreadableScore {
        return new Performer(1).perform(sheet(instrument, "human=0", music), 0);
    }

    @Test
    void perform_plainNotes_beginAndEndAsWritten() throws Exception {
        var tones = exactly("violins", "A4 [Q:1/4=30] B4 | z4 c4 |");
        assertThat(tones).extracting(Tone::start).containsExactly(0.0, 2.0, 10.0);
        assertThat(tones).extracting(Tone::seconds).containsExactly(2.0, 4.0, 4.0);
        assertThat(tones).extracting(Tone::pitch).containsExactly(69.0, 71.0, 72.0);
        assertThat(tones).extracting(Tone::last).containsExactly(false, false, true);
    }

    @Test
    void perform_chords_areSpreadUpwardByInstrument() throws Exception {
        assertThat(exactly("harp", "[CEG]8 |"))
                .extracting(Tone::start)
                .containsExactly(0.0, .022, .044);
        assertThat(exactly("piano", "[GEC]8 |"))
                .extracting(Tone::pitch)
                .containsExactly(60.0, 64.0, 67.0);
        assertThat(exactly("violins", "[CEG]8 |")).extracting(Tone::start).containsOnly(0.0);
    }

    @Test
    void perform_dots_shortenTheWindLess() throws Exception {
        assertThat(exactly("violins", ".A8 |").getFirst().seconds()).isCloseTo(2.2, within(1e-9));
        var dotted = exactly("flute", ".A8 |").getFirst();
        assertThat(dotted.seconds()).isCloseTo(2.4, within(1e-9));
        assertThat(dotted.staccato()).isTrue();
    }

    @Test
    void perform_slurs_slideFromTheNoteBefore() throws Exception {
        assertThat(exactly("cello", "(A2 B2) c2 A2 |"))
                .extracting(Tone::slidesFrom)
                .containsExactly(Double.NaN, 69.0, Double.NaN, Double.NaN);
        assertThat(exactly("harp", "(A2 B2) c4 |")).extracting(Tone::isSlurred).containsOnly(false);
    }

    @Test
    void perform_graces_comeBeforeTheBeatAndShortenWhatIsBefore() throws Exception {
        var tones = exactly("clarinet", "A4 {fg}a4 |");
        assertThat(tones).extracting(Tone::pitch).containsExactly(69.0, 77.0, 79.0, 81.0);
        assertThat(tones.get(0).seconds()).isCloseTo(1.87, within(1e-9));
        assertThat(tones.get(1).start()).isCloseTo(1.87, within(1e-9));
        assertThat(tones.get(2).start()).isCloseTo(1.935, within(1e-9));
        assertThat(tones.get(3).start()).isEqualTo(2);
        assertThat(tones.get(3).slidesFrom()).isEqualTo(79);
        assertThat(tones.get(1).levelFrom() / tones.get(3).levelFrom()).isCloseTo(.8, within(1e-9));
    }

    @Test
    void perform_levels_areTheDynamicsWithinTenPercentAndMoreOnTheFirstBeat() throws Exception {
        var tones = exactly("violins", "!p! A2 B2 !f! !accent! c2 d2 |");
        assertThat(tones.get(0).levelFrom()).isBetween(.38 * 1.06 * .9, .38 * 1.06 * 1.1);
        assertThat(tones.get(1).levelFrom()).isBetween(.38 * .9, .38 * 1.1);
        assertThat(tones.get(2).levelFrom()).isBetween(.76 * 1.18 * .9, 1.0);
        assertThat(tones.get(2).accent()).isTrue();
        assertThat(tones.get(3).levelTo()).isEqualTo(tones.get(3).levelFrom());
        var swell = exactly("violins", "!p! !<(! A8 !<)! | !f! A8 |").getFirst();
        assertThat(swell.levelTo() / swell.levelFrom()).isCloseTo(2, within(1e-9));
    }

    @Test
    void perform_time_isOffByTheHumanDeviationAndNeverByMoreThanTwo() throws Exception {
        String bars = "A A A A A A A A | ".repeat(120);
        var tones = new Performer(5).perform(sheet("flute", "human=10", bars), 0);
        double sum = 0;
        for (int i = 1; i < tones.size(); i++) {
            double off = tones.get(i).start() - i * .5;
            assertThat(Math.abs(off)).isLessThanOrEqualTo(.02 + 1e-9);
            sum += off * off;
        }
        assertThat(Math.sqrt(sum / (tones.size() - 1))).isBetween(.0085, .0105);
    }

    @Test
    void perform_pedal_holdsUntilItIsChangedButThroughTheLastBar() throws Exception {
        var sheet = sheet("piano", "human=0 pedal=2", "C D E2 F3 G | C2 D2 E2 F2 |");
        assertThat(new Performer(1).perform(sheet, 0))
                .extracting(tone -> tone.start() + tone.seconds())
                .containsExactly(2.0, 2.0, 2.0, 4.0, 4.0, 8.0, 8.0, 8.0, 8.0);
    }

    @Test
    void perform_letters_areStrokesOfDrums() throws Exception {
        assertThat(exactly("frame", "C2 D2 G,2 f2 |"))
                .extracting(Tone::stroke)
                .containsExactly('C', 'D', 'G', 'F');
        assertThatThrownBy(() -> exactly("taiko", "A8 |")).hasMessage("a drum has no stroke A");
    }

    @Test
    void perform_syllables_giveTheirLastVowel() throws Exception {
        assertThat(exactly("girls", "A4 (B2 c2) | d8 |\nw: sa rio un\n"))
                .extracting(Tone::vowel)
                .containsExactly('a', 'o', 'o', 'u');
    }

    @Test
    void perform_sameSeed_isTheSame_anotherIsAnotherEvening() {
        var sheet = Scores.sheet("04-wasuremono");
        assertThat(new Performer(4).perform(sheet, 1))
                .isEqualTo(new Performer(4).perform(sheet, 1))
                .isNotEqualTo(new Performer(5).perform(sheet, 1));
    }

    @Test
    void randomOf_everyTone_isItsOwn() {
        var performer = new Performer(4);
        var first = new HashSet<Long>();
        for (int voice = 0; voice < 10; voice++) {
            for (int tone = 0; tone < 200; tone++) {
                first.add(performer.randomOf(voice, tone).nextLong());
            }
        }
        assertThat(first).hasSize(2000);
        assertThat(performer.randomOf(3, 7).nextLong())
                .isEqualTo(new Performer(4).randomOf(3, 7).nextLong());
    }

    @Test
    void perform_allScores_endInsideTheirTails() {
        int tones = 0;
        for (String name : Scores.NAMES) {
            var sheet = Scores.sheet(name);
            for (int voice = 0; voice < sheet.parts().size(); voice++) {
                for (var tone : new Performer(1).perform(sheet, voice)) {
                    tones++;
                    assertThat(tone.start() + tone.seconds()).isLessThan(sheet.endSeconds() + .1);
                }
            }
        }
        assertThat(tones).isBetween(5000, 8000);
    }
}
