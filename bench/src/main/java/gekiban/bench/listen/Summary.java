package gekiban.bench.listen;

import gekiban.bench.listen.Hearing.Heard;
import gekiban.studio.score.Score;
import gekiban.studio.score.Score.Band;
import java.util.List;
import java.util.Locale;

/** Prints one line for each set that was heard: the measures that goals are set for. */
final class Summary {
    private Summary() {}

    static String of(List<Heard> all) {
        var text = new StringBuilder();
        line(
                text,
                "%-10s %7s %7s %7s %7s %7s %7s %7s %9s %6s %6s %6s %6s %8s %7s %7s",
                "set",
                "recall",
                "-15-20",
                "-20-25",
                "< -25",
                "0-4 s",
                "4-8 s",
                "precis.",
                "wrong s/h",
                "cut ms",
                "90 %",
                "fade",
                "off",
                "wall s",
                "heap",
                "own MB");
        for (var heard : all) {
            var score = heard.score();
            line(
                    text,
                    "%-10s %7s %7s %7s %7s %7s %7s %7s %9.1f %6.0f %6.0f %6.0f %6s %8.1f %7.0f %7.0f",
                    heard.name(),
                    share(score.recall().share()),
                    share(recall(score.byLevel(), -20)),
                    share(recall(score.byLevel(), -25)),
                    share(recall(score.byLevel(), -99)),
                    share(recall(score.byLength(), 0)),
                    share(recall(score.byLength(), 4)),
                    share(score.precision()),
                    score.wrongSecondsAnHour(),
                    1000 * score.cuts().medianSeconds(),
                    1000 * score.cuts().ninetiethSeconds(),
                    1000 * score.fades().medianSeconds(),
                    share(off(score)),
                    heard.wallSeconds(),
                    heard.heapMegabytes(),
                    heard.ownMegabytes());
        }
        return text.toString();
    }

    /**
     * What rows said of themselves beside what was right, all sets together; bins without a row are
     * passed over.
     */
    static String confidence(List<Heard> all) {
        var text = new StringBuilder();
        line(text, "%-12s %6s %7s %7s %7s", "confidence", "rows", "said", "right", "off");
        int bins = all.isEmpty() ? 0 : all.getFirst().score().confidence().size();
        for (int bin = 0; bin < bins; bin++) {
            int rows = 0;
            double said = 0;
            double right = 0;
            for (var heard : all) {
                var sure = heard.score().confidence().get(bin);
                if (sure.rows() > 0) {
                    rows += sure.rows();
                    said += sure.rows() * sure.said();
                    right += sure.rows() * sure.right();
                }
            }
            if (rows > 0) {
                line(
                        text,
                        "%.1f to %.1f   %6d %7.3f %7.3f %7.3f",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        rows,
                        said / rows,
                        right / rows,
                        Math.abs(said - right) / rows);
            }
        }
        return text.toString();
    }

    /** How far confidence is from what is right: the mean over bins, each by its rows. */
    static double off(Score score) {
        double sum = 0;
        int rows = 0;
        for (var bin : score.confidence()) {
            if (bin.rows() > 0) {
                sum += bin.rows() * bin.off();
                rows += bin.rows();
            }
        }
        return rows == 0 ? Double.NaN : sum / rows;
    }

    private static double recall(List<Band> bands, double low) {
        for (var band : bands) {
            if (band.low() == low) {
                return band.recall().share();
            }
        }
        throw new IllegalArgumentException("no band begins at " + low);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
