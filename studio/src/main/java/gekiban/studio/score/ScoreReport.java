package gekiban.studio.score;

import gekiban.studio.score.Score.Band;
import gekiban.studio.score.Score.Edges;
import gekiban.studio.score.Score.Recall;
import java.util.List;
import java.util.Locale;

/** Prints a score as lines of text. */
public final class ScoreReport {
    private ScoreReport() {}

    public static String of(Score score) {
        var text = new StringBuilder();
        bands(text, "dB over the rest", score.byLevel());
        bands(text, "s long", score.byLength());
        if (score.songs().tenths() > 0) {
            recall(text, "openings, endings", score.songs());
        }
        line(
                text,
                "all scenes: recall %.4f, precision %.4f (of songs too)",
                score.recall().share(),
                score.precision());
        line(
                text,
                "wrongly named: %.1f s an hour, %.1f of them while unreleased music sounds",
                score.wrongSecondsAnHour(),
                score.unreleasedSecondsAnHour());
        edges(text, "cuts", score.cuts());
        edges(text, "fades", score.fades());
        for (var bin : score.confidence()) {
            if (bin.rows() > 0) {
                line(
                        text,
                        "confidence %.1f to %.1f: said %.3f, right %.3f of %d rows",
                        bin.low(),
                        bin.high(),
                        bin.said(),
                        bin.right(),
                        bin.rows());
            }
        }
        return text.toString();
    }

    private static void bands(StringBuilder text, String unit, List<Band> bands) {
        for (var band : bands) {
            if (band.recall().tenths() > 0) {
                recall(
                        text,
                        String.format(
                                Locale.ROOT, "%.0f to %.0f %s", band.low(), band.high(), unit),
                        band.recall());
            }
        }
    }

    private static void recall(StringBuilder text, String name, Recall recall) {
        line(
                text,
                "%-30s %8.1f s of music, recall %.3f",
                name,
                recall.tenths() / 10.0,
                recall.share());
    }

    private static void edges(StringBuilder text, String name, Edges edges) {
        if (edges.count() > 0) {
            line(
                    text,
                    "edges at %s: median %.0f ms, 90th percentile %.0f ms, of %d",
                    name,
                    1000 * edges.medianSeconds(),
                    1000 * edges.ninetiethSeconds(),
                    edges.count());
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
