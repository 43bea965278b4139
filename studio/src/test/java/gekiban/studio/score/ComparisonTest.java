package gekiban.studio.score;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final PlayedThrough NOTHING = PlayedThrough.NOTHING;

    private static TruthCue cue(double start, double end, CueKind kind, double fadeOut) {
        return new TruthCue(
                start, end, "01 a.flac", 5, 1, kind, -10, 0, NOTHING, 0, fadeOut, -10, 0);
    }

    private static Truth truth(TruthCue... cues) {
        return new Truth(
                1, 1, List.of(cues), List.of(), "e", "opus", "stereo", 0, null, null, List.of());
    }

    private static FoundRow row(double start, double end, String stem, double at) {
        return new FoundRow(
                start, end, 1, OptionalDouble.of(1), List.of(new FoundRow.Claim(stem, at)));
    }

    private static List<String> faults(Truth truth, FoundRow... rows) {
        return Comparison.of(truth, List.of(rows)).lines().stream()
                .map(Comparison.Line::fault)
                .toList();
    }

    private static final Truth CUT = truth(cue(10, 20, CueKind.SCORE, 0));

    @Test
    void of_pieceAsItIs_isRight() {
        assertThat(faults(CUT, row(10.05, 19.93, "01 a", 5.05))).containsExactly("");
        assertThat(Comparison.of(CUT, List.of(row(10.05, 19.93, "01 a", 5.05))).isRight()).isTrue();
    }

    @Test
    void of_cutMissedByMoreThanATenth_isSaid() {
        assertThat(faults(CUT, row(10.12, 20, "01 a", 5.12))).containsExactly("begins 0.12 s off");
        assertThat(faults(CUT, row(10, 19.8, "01 a", 5))).containsExactly("ends -0.20 s off");
    }

    @Test
    void of_fade_isGivenItsTime() {
        var faded = truth(cue(10, 20, CueKind.SCORE, 2));
        assertThat(faults(faded, row(10, 17.6, "01 a", 5))).containsExactly("");
        assertThat(faults(faded, row(10, 17.4, "01 a", 5))).containsExactly("ends -2.60 s off");
    }

    @Test
    void of_nothingHeard_isMissing() {
        assertThat(faults(CUT)).containsExactly("not heard");
    }

    @Test
    void of_anotherTrackOrPlace_isMissingAndWrong() {
        assertThat(faults(CUT, row(10, 20, "02 b", 5)))
                .containsExactly("not heard", "heard, but does not sound");
        assertThat(faults(CUT, row(10, 20, "01 a", 9)))
                .containsExactly("not heard", "heard, but does not sound");
    }

    @Test
    void of_musicOnNoAlbum_isRightWhenNotNamed() {
        var unreleased = truth(cue(10, 20, CueKind.UNRELEASED, 0));
        assertThat(faults(unreleased)).containsExactly("");
        assertThat(faults(unreleased, row(10, 20, "01 a", 5)))
                .containsExactly("", "heard, but does not sound");
        var other = truth(cue(10, 20, CueKind.OTHER_RECORDING, 0));
        assertThat(Comparison.of(other, List.of(row(10, 20, "01 a", 5))).isRight()).isFalse();
    }
}
