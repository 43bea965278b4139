package gekiban.studio.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.score.FoundRow.Claim;
import gekiban.studio.score.Score.Recall;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static TruthCue cue(
            double start, double end, String track, double at, CueKind kind, double snr) {
        return new TruthCue(
                start, end, track, at, 1, kind, 0, 0, PlayedThrough.NOTHING, 0, 2, snr, 0);
    }

    private static FoundRow row(double start, double end, String stem, double at) {
        return new FoundRow(start, end, 1, OptionalDouble.of(0.95), List.of(new Claim(stem, at)));
    }

    private static Score score(List<TruthCue> cues, FoundRow... rows) {
        var scorer = new Scorer();
        scorer.add(
                new Truth(6, 1, cues, List.of(), "e", "aac", "stereo", 0, null, null, List.of()),
                List.of(rows));
        return scorer.score();
    }

    private static final TruthCue QUIET = cue(10, 20, "a.ogg", 5, CueKind.SCORE, -22);

    @Test
    void recall_halfOfACueNamed_isOneHalfInItsBands() {
        var score = score(List.of(QUIET), row(10, 15, "a", 5));
        assertThat(score.recall()).isEqualTo(new Recall(100, 50));
        assertThat(score.byLevel().get(1).recall()).isEqualTo(new Recall(100, 50)); // -25 to -20
        assertThat(score.byLength().get(2).recall()).isEqualTo(new Recall(100, 50)); // 8 to 20 s
        assertThat(score.precision()).isEqualTo(1);
        // half is not more than half: its edges are not judged
        assertThat(score.cuts().count()).isZero();
    }

    @Test
    void recall_rightTrackAtAnotherPlace_isNothing() {
        var score = score(List.of(QUIET), row(10, 20, "a", 5.11));
        assertThat(score.recall()).isEqualTo(new Recall(100, 0));
        assertThat(score.precision()).isZero();
        assertThat(score.wrongSecondsAnHour()).isCloseTo(100, within(1e-9)); // 10 s in 6 minutes
    }

    @Test
    void recall_wrongSpeed_countsWhereThePlaceIsStillRight() {
        // 1 % too fast: off by 0.1 s after 10 s, 5 s to both sides of the middle
        var fast = new FoundRow(10, 30, 1.01, OptionalDouble.empty(), List.of(new Claim("a", 4.9)));
        var score = score(List.of(cue(10, 30, "a.ogg", 5, CueKind.SCORE, 3)), fast);
        assertThat(score.recall().found()).isCloseTo(200, within(2L));
    }

    @Test
    void recall_rightRecordingOnlyInAlso_counts() {
        var row =
                new FoundRow(
                        10,
                        20,
                        1,
                        OptionalDouble.empty(),
                        List.of(new Claim("b", 0), new Claim("a", 5)));
        assertThat(score(List.of(QUIET), row).recall()).isEqualTo(new Recall(100, 100));
    }

    @Test
    void precision_rowBehindTheEndOfItsCue_hasTheGraceOnly() {
        var score = score(List.of(QUIET), row(10, 25, "a", 5));
        // 10.0 to 20.1: the tenths at 20.0 and 20.1 lie within 0.15 s
        assertThat(score.right()).isEqualTo(102);
        assertThat(score.claimed()).isEqualTo(150);
    }

    @Test
    void unreleased_named_isWrongAndCounted() {
        var score =
                score(List.of(cue(10, 20, "u.ogg", 0, CueKind.UNRELEASED, 0)), row(15, 25, "u", 5));
        assertThat(score.right()).isZero();
        assertThat(score.unreleasedNamed()).isEqualTo(51); // tenths 15.0 to 20.0
        assertThat(score.recall().tenths()).isZero();
    }

    @Test
    void songs_areCountedApart() {
        var score =
                score(List.of(cue(10, 20, "op.ogg", 0, CueKind.OPENING, 9)), row(10, 20, "op", 0));
        assertThat(score.songs()).isEqualTo(new Recall(100, 100));
        assertThat(score.recall().tenths()).isZero();
    }

    @Test
    void edges_cutAndFade_areTheDistancesToTheNearestRow() {
        var score = score(List.of(QUIET), row(10.03, 15, "a", 5.03), row(15.2, 19.5, "a", 10.2));
        assertThat(score.cuts().medianSeconds()).isCloseTo(0.03, within(1e-9));
        assertThat(score.fades().medianSeconds()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void edges_ofMany_ninetiethLiesBetweenTheRanks() {
        var scorer = new Scorer();
        for (int i = 0; i < 5; i++) { // distances 0, 0.01, ... 0.04: rank 3.6
            scorer.add(
                    new Truth(
                            6, 1, List.of(QUIET), List.of(), "e", "", "", 0, null, null, List.of()),
                    List.of(row(10 + i * 0.01, 20, "a", 5 + i * 0.01)));
        }
        assertThat(scorer.score().cuts().ninetiethSeconds()).isCloseTo(0.036, within(1e-9));
    }

    @Test
    void confidence_oneRightOneWrong_isSaidAndRightInItsBin() {
        var bin =
                score(List.of(QUIET), row(10, 20, "a", 5), row(30, 32, "b", 0)).confidence().get(9);
        assertThat(bin.rows()).isEqualTo(2);
        assertThat(bin.said()).isCloseTo(0.95, within(1e-9));
        assertThat(bin.right()).isEqualTo(0.5);
        assertThat(bin.off()).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void report_ofAScore_namesWhatItCounts() {
        assertThat(ScoreReport.of(score(List.of(QUIET), row(10.03, 20, "a", 5.03))))
                .contains("-25 to -20 dB over the rest        10.0 s of music, recall 1.000")
                .contains("edges at cuts: median 30 ms, 90th percentile 30 ms, of 1")
                .contains("confidence 0.9 to 1.0: said 0.950, right 1.000 of 1 rows");
    }
}
