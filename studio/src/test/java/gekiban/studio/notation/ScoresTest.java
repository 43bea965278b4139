package gekiban.studio.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
    /** Seconds until the last bar ends, and of the tail. */
    private static final Map<String, List<Double>> LENGTHS =
            Map.ofEntries(
                    Map.entry("01-shiokaze-daiya", List.of(55.7, 3.5)),
                    Map.entry("02-nagisaguchi-eki", List.of(51.2, 3.5)),
                    Map.entry("03-ame-no-saishu-ressha", List.of(43.1, 3.5)),
                    Map.entry("04-wasuremono", List.of(48.5, 3.0)),
                    Map.entry("05-kaidan-kakeashi", List.of(35.4, 3.5)),
                    Map.entry("06-zabuton-no-hirune", List.of(59.1, 3.5)),
                    Map.entry("07-karappo-no-zaseki", List.of(62.4, 5.0)),
                    Map.entry("08-shio-no-hokora", List.of(54.4, 5.0)),
                    Map.entry("09-yoake-mae", List.of(61.4, 6.0)),
                    Map.entry("10-dare-mo-inai-fumikiri", List.of(54.5, 3.5)),
                    Map.entry("11-saigo-no-ichion", List.of(83.1, 6.0)),
                    Map.entry("u1-te-no-hira", List.of(20.5, 3.5)));

    @Test
    void sheet_allTwelve_areReadToTheirEnds() {
        assertThat(Scores.NAMES).containsExactlyInAnyOrderElementsOf(LENGTHS.keySet());
        LENGTHS.forEach((name, lengths) -> {
            var sheet = Scores.sheet(name);
            assertThat(sheet.endSeconds()).as(name).isCloseTo(lengths.getFirst(), within(.1));
            assertThat(sheet.tailSeconds()).as(name).isEqualTo(lengths.getLast());
            for (var part : sheet.parts()) {
                assertThat(part.notes()).as(name + " " + part.voice()).isNotEmpty();
                assertThat(part.notes().getLast().endBeat())
                        .isLessThanOrEqualTo(sheet.bars() * sheet.barBeats() + 1e-9);
            }
        });
    }

    private static double seconds(String name, String voice, int pitch, double near) {
        var sheet = Scores.sheet(name);
        return sheet.parts().stream()
                .filter(part -> part.voice().equals(voice))
                .flatMap(part -> part.notes().stream())
                .filter(note -> note.heads().getLast().semitones() == pitch)
                .mapToDouble(note -> sheet.tempo().seconds(note.beat()))
                .filter(second -> Math.abs(second - near) < .05)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Test
    void notes_thatBeginThemes_areWhereTheFilmNeedsThem() {
        assertThat(seconds("01-shiokaze-daiya", "S", 66, 6.957)).isCloseTo(6.957, within(.005));
        assertThat(seconds("01-shiokaze-daiya", "S", 66, 34.78)).isCloseTo(34.783, within(.005));
        assertThat(seconds("03-ame-no-saishu-ressha", "V1", 81, 6.154))
                .isCloseTo(6.154, within(.005));
        assertThat(seconds("04-wasuremono", "M", 78, 20.87)).isCloseTo(20.870, within(.005));
        assertThat(seconds("05-kaidan-kakeashi", "F", 79, 1.967)).isCloseTo(1.967, within(.005));
        assertThat(seconds("06-zabuton-no-hirune", "C", 65, 4.138)).isCloseTo(4.138, within(.005));
        assertThat(seconds("07-karappo-no-zaseki", "C", 52, 8.571)).isCloseTo(8.571, within(.005));
        assertThat(seconds("07-karappo-no-zaseki", "C", 49, 56.4)).isCloseTo(56.4, within(.05));
        assertThat(seconds("09-yoake-mae", "CH", 66, 6.667)).isCloseTo(6.667, within(.005));
        assertThat(seconds("11-saigo-no-ichion", "BL", 74, 68.77)).isCloseTo(68.77, within(.01));
    }

    @Test
    void wasuremono_lacksItsLastNoteTwice() {
        var sheet = Scores.sheet("04-wasuremono");
        var box = sheet.parts().getFirst().notes();
        for (double end : List.of(28.0, 60.0)) { // beats after a f g e, where d is due
            var before = box.stream().filter(note -> note.endBeat() <= end + 1e-9).toList();
            var after = box.stream().filter(note -> note.beat() >= end - 1e-9).toList();
            assertThat(before.getLast().heads()).containsExactly(new Head(76, 'E'));
            assertThat(before.getLast().endBeat()).isEqualTo(end);
            assertThat(after).allMatch(note -> note.beat() >= end + sheet.barBeats());
        }
    }
}
