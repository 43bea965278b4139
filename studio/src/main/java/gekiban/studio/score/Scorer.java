package gekiban.studio.score;

import gekiban.studio.score.Score.Band;
import gekiban.studio.score.Score.Edges;
import gekiban.studio.score.Score.Recall;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Adds up how well the cue lists of episodes answer their truths. One thread at a time. */
public final class Scorer {
    private static final double PLACE_SECONDS = 0.1; // further off is another place of the track
    private static final double GRACE_SECONDS = 0.15; // a row may be that much longer than its cue
    private static final double CUT_SECONDS = 0.1; // the longest fade that still has a point
    private static final double[] LEVELS_DB = {-99, -25, -20, -15, -10, -5, 0, 99};
    private static final double[] LENGTHS_SECONDS = {0, 4, 8, 20, 999};

    private final Bands levels = new Bands(LEVELS_DB);
    private final Bands lengths = new Bands(LENGTHS_SECONDS);
    private final Calibration calibration = new Calibration();
    private final List<Double> cuts = new ArrayList<>();
    private final List<Double> fades = new ArrayList<>();
    private Recall songs = new Recall(0, 0);
    private long claimed;
    private long right;
    private long unreleasedNamed;
    private double hours;

    /** Adds an episode. */
    public void add(Truth truth, List<FoundRow> rows) {
        hours += truth.minutes() / 60;
        for (var cue : truth.cues()) {
            if (cue.kind().isOnAlbum()) {
                addCue(cue, rows);
            }
        }
        for (var row : rows) {
            addRow(row, truth.cues());
        }
    }

    /** The score of all episodes so far. */
    public Score score() {
        return new Score(
                levels.recalls(),
                lengths.recalls(),
                songs,
                claimed,
                right,
                unreleasedNamed,
                hours,
                edges(cuts),
                edges(fades),
                calibration.bins());
    }

    private void addCue(TruthCue cue, List<FoundRow> rows) {
        int from = tenth(cue.start());
        int to = Math.max(tenth(cue.end()), from + 1);
        var mine = new ArrayList<FoundRow>();
        var hit = new BitSet();
        for (var row : rows) {
            double overlapStart = Math.max(row.start(), cue.start());
            double overlapEnd = Math.min(row.end(), cue.end());
            if (overlapStart < overlapEnd && fits(row, cue, (overlapStart + overlapEnd) / 2)) {
                mine.add(row);
                for (int t = Math.max(from, tenth(row.start()));
                        t < Math.min(to, tenth(row.end()));
                        t++) {
                    if (fits(row, cue, t / 10.0)) {
                        hit.set(t - from);
                    }
                }
            }
        }
        var recall = new Recall(to - from, hit.cardinality());
        if (cue.kind() == CueKind.SCORE) {
            levels.add(cue.snrDb(), recall);
            lengths.add(cue.end() - cue.start(), recall);
        } else {
            songs = plus(songs, recall);
        }
        if (recall.share() > 0.5) {
            (cue.fadeIn() <= CUT_SECONDS ? cuts : fades)
                    .add(
                            mine.stream()
                                    .mapToDouble(r -> Math.abs(r.start() - cue.start()))
                                    .min()
                                    .orElseThrow());
            (cue.fadeOut() <= CUT_SECONDS ? cuts : fades)
                    .add(
                            mine.stream()
                                    .mapToDouble(r -> Math.abs(r.end() - cue.end()))
                                    .min()
                                    .orElseThrow());
        }
    }

    private void addRow(FoundRow row, List<TruthCue> cues) {
        int from = tenth(row.start());
        int to = tenth(row.end());
        int good = 0;
        for (int t = from; t < to; t++) {
            double second = t / 10.0;
            boolean named = false;
            boolean unreleased = false;
            for (var cue : cues) {
                if (!cue.kind().isOnAlbum()) {
                    unreleased |= cue.start() <= second && second <= cue.end();
                } else {
                    named |=
                            cue.start() - GRACE_SECONDS <= second
                                    && second <= cue.end() + GRACE_SECONDS
                                    && fits(row, cue, second);
                }
            }
            good += named ? 1 : 0;
            unreleasedNamed += unreleased && !named ? 1 : 0;
        }
        claimed += Math.max(0, to - from);
        right += good;
        if (row.confidence().isPresent() && to > from) {
            calibration.add(row.confidence().getAsDouble(), (double) good / (to - from) > 0.5);
        }
    }

    private static boolean fits(FoundRow row, TruthCue cue, double second) {
        double place = cue.trackStart() + (second - cue.start()) * cue.speed();
        return row.fits(FoundRow.stem(cue.track()), place, second, PLACE_SECONDS);
    }

    private static int tenth(double seconds) {
        return (int) Math.rint(seconds * 10);
    }

    private static Recall plus(Recall a, Recall b) {
        return new Recall(a.tenths() + b.tenths(), a.found() + b.found());
    }

    private static Edges edges(List<Double> distances) {
        var sorted = distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Edges(sorted.length, percentile(sorted, 0.5), percentile(sorted, 0.9));
    }

    /** Between the two nearest ranks, in proportion. */
    private static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    /** Recall by ranges of a measure. */
    private static final class Bands {
        private final double[] borders;
        private final Recall[] recalls;

        Bands(double[] borders) {
            this.borders = borders;
            this.recalls = new Recall[borders.length - 1];
            Arrays.fill(recalls, new Recall(0, 0));
        }

        void add(double measure, Recall recall) {
            int band = 0;
            while (band < recalls.length - 1 && measure >= borders[band + 1]) {
                band++;
            }
            recalls[band] = plus(recalls[band], recall);
        }

        List<Band> recalls() {
            var bands = new ArrayList<Band>();
            for (int i = 0; i < recalls.length; i++) {
                bands.add(new Band(borders[i], borders[i + 1], recalls[i]));
            }
            return bands;
        }
    }
}
