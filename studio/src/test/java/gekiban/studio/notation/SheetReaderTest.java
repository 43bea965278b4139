package gekiban.studio.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    private static final String HEADER =
            """
            X:1
            T:A test
            M:4/4
            L:1/8
            Q:1/4=60
            %%gekiban lufs=-18 rt=2
            %%gekiban voice=A inst=flute pan=-.5 gain=-3 room=.25 human=0
            K:KEY
            V:A name="Alone"
            """;

    private static List<Note> notes(String key, String music) throws UnreadableScore {
        return SheetReader.read("test.abc", HEADER.replace("KEY", key) + music)
                .parts()
                .getFirst()
                .notes();
    }

    private static List<Integer> pitches(String key, String music) throws UnreadableScore {
        return notes(key, music).stream()
                .flatMap(note -> note.heads().stream())
                .map(Head::semitones)
                .toList();
    }

    @Test
    void read_octaveMarksAndKeys_giveSemitones() throws Exception {
        assertThat(pitches("C", "C,, C, C c c' A a2 |"))
                .containsExactly(36, 48, 60, 72, 84, 69, 81);
        assertThat(pitches("D", "F C G A4- A |")).containsExactly(66, 61, 67, 69);
        assertThat(pitches("Dm", "B E A D4- D |")).containsExactly(70, 64, 69, 62);
        assertThat(pitches("Eb lydian", "B E A D4- D |")).containsExactly(70, 63, 69, 62);
        assertThat(pitches("F#m", "F C G D4- D |")).containsExactly(66, 61, 68, 62);
    }

    @Test
    void read_accidental_holdsUntilTheBarEndsAndAlongATie() throws Exception {
        assertThat(pitches("C", "^F F f =F F3 __B | F B F6 |"))
                .containsExactly(66, 66, 78, 65, 65, 69, 65, 71, 65);
        assertThat(pitches("C", "z4 ^F4- | F4 F4 |")).containsExactly(66, 65);
    }

    @Test
    void read_lengthsTiesAndTuplets_giveBeats() throws Exception {
        var notes = notes("C", "A3/2 B/ c// d3// (3efg A2 B- | B8 |");
        assertThat(notes).extracting(Note::beats).startsWith(.75, .25, .125, .375);
        assertThat(notes.get(5).beat()).isCloseTo(1.5 + 1 / 3.0, within(1e-12));
        assertThat(notes.get(7).beat()).isCloseTo(2.5, within(1e-12));
        assertThat(notes.getLast().beats()).isCloseTo(4.5, within(1e-12));
    }

    @Test
    void read_marksOfANote_areItsOwn() throws Exception {
        var notes = notes("C", "({^g}a2 b2) .[eCG]2 !trem! !accent! c2 |");
        assertThat(notes).extracting(Note::slurred).containsExactly(false, true, false, false);
        assertThat(notes).extracting(Note::staccato).containsExactly(false, false, true, false);
        assertThat(notes).extracting(Note::accent).containsExactly(false, false, false, true);
        assertThat(notes).extracting(Note::tremolo).containsExactly(false, false, false, true);
        assertThat(notes).extracting(Note::firstOfBar).containsExactly(true, false, false, false);
        assertThat(notes.getFirst().graces()).containsExactly(new Head(80, 'G'));
        assertThat(notes.get(2).heads()).extracting(Head::letter).containsExactly('C', 'G', 'E');
    }

    @Test
    void read_hairpins_runEvenlyToTheDynamicAtTheirEnd() throws Exception {
        var notes = notes("C", "A4 !p! !<(! A2 A2 | A8 !<)! | !f! !>(! A8 !>)! | A8 |");
        assertThat(notes)
                .extracting(Note::levelFrom)
                .usingComparatorForType(
                        (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(.62, .38, .38 + .38 / 6, .38 + .38 / 3, .76, .62);
        assertThat(notes.get(3).levelTo()).isCloseTo(.76, within(1e-9));
        assertThat(notes.get(4).levelTo()).isCloseTo(.62, within(1e-9)); // a step down
    }

    @Test
    void read_syllables_goToNotesBegunAnew() throws Exception {
        assertThat(notes("C", "(A2 B2) c4 |\nw: sa ri\n"))
                .extracting(Note::syllable)
                .containsExactly("sa", "sa", "ri");
        assertThatThrownBy(() -> notes("C", "(A2 B2) c4 |\nw: sa ri no\n"))
                .hasMessage("test.abc, voice A: 3 syllables for 2 notes begun anew");
    }

    @Test
    void read_values_areThoseOfTheDirectives() throws Exception {
        var sheet = SheetReader.read("test.abc", HEADER.replace("KEY", "C") + "A8 |");
        assertThat(sheet.lufs()).isEqualTo(-18);
        assertThat(sheet.reverberationSeconds()).isEqualTo(2);
        assertThat(sheet.wet()).isEqualTo(1);
        assertThat(sheet.tailSeconds()).isEqualTo(3.5);
        var part = sheet.parts().getFirst();
        assertThat(part.name()).isEqualTo("Alone");
        assertThat(part.instrument()).isEqualTo("flute");
        assertThat(List.of(part.pan(), part.gainDb(), part.room(), part.humanMs(), part.pedal()))
                .containsExactly(-.5, -3.0, .25, 0.0, 0.0);
    }

    @Test
    void read_tempoInside_changesFromThereOn() throws Exception {
        var sheet =
                SheetReader.read(
                        "test.abc", HEADER.replace("KEY", "C") + "A4 [Q:1/4=30] A4 | A8 |");
        assertThat(sheet.tempo().seconds(2)).isCloseTo(2, within(1e-12));
        assertThat(sheet.barSeconds(2)).isCloseTo(6, within(1e-12));
        assertThat(sheet.endSeconds()).isCloseTo(14, within(1e-12));
    }

    @Test
    void read_wrongBar_isRefusedWithItsNumber() {
        assertThatThrownBy(() -> notes("C", "A8 | B4 c3 | A8 |"))
                .isInstanceOf(UnreadableScore.class)
                .hasMessage("test.abc, line 10, voice A, bar 2: the bar is 7/8 long, not 4/4");
        assertThatThrownBy(() -> notes("C", "A8 | B8"))
                .hasMessage("test.abc, voice A, bar 2: the bar has no '|' at its end");
    }

    @Test
    void read_whatIsNotInTheSubset_isRefusedInOneLine() {
        for (String wrong :
                List.of(
                        "A8 | H8 |",
                        "A8 | ~A8 |",
                        "A8 | A>B A6 |",
                        "A8 | !turn! A8 |",
                        "A8 | \"Dm\" A8 |",
                        "A8 | [M:3/4] A6 |",
                        "A8 | A8 :|",
                        "A8 | x8 |",
                        "A8 | A4- B4 |",
                        "A8 | A4) A4 |",
                        "A8 | [A,B8 |",
                        "A8 | !<)! A8 |",
                        "A8 | !trem! z8 |",
                        "A8 | A0 A8 |")) {
            assertThatThrownBy(() -> notes("C", wrong))
                    .as(wrong)
                    .isInstanceOf(UnreadableScore.class)
                    .hasMessageMatching("test\\.abc, line 10, voice A, bar 2: [^\\n]+");
        }
        assertThatThrownBy(() -> notes("H", "A8 |"))
                .hasMessage("test.abc, line 8: no such key: K:H");
        assertThatThrownBy(() -> notes("C", "(A8 |"))
                .hasMessage("test.abc, voice A: a slur, tie, tuplet or hairpin has no end");
        assertThatThrownBy(() -> notes("C", "A8 |\nV:B\nA8 |"))
                .hasMessage("test.abc, line 11: voice B has no %%gekiban voice=B");
        assertThatThrownBy(() -> SheetReader.read("test.abc", ""))
                .hasMessage("test.abc: no K: has begun the music");
    }

    @Test
    void level_ofDynamics_isTheTable() {
        assertThat(Dynamic.values())
                .extracting(Dynamic::level)
                .containsExactly(.06, .16, .26, .38, .5, .62, .76, .88, 1.0);
    }
}
