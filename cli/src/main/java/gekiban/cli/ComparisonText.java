package gekiban.cli;

import gekiban.studio.score.Comparison;
import gekiban.studio.score.FoundRow;
import gekiban.studio.truth.TruthCue;
import java.util.List;
import java.util.Locale;

/** What was heard beside what was made, a line a piece. */
final class ComparisonText {
    private static final String COLUMNS = "%-6s %-17s  %-17s  %7s %7s  %s";

    private ComparisonText() {}

    static String header() {
        return String.format(Locale.ROOT, COLUMNS, "", "made", "heard", "mixed", "stands", "track");
    }

    static List<String> lines(Comparison comparison) {
        return comparison.lines().stream().map(ComparisonText::line).toList();
    }

    private static String line(Comparison.Line line) {
        var truth = line.truth();
        var found = line.found();
        String verdict = line.isRight() ? (found.isPresent() ? "right" : "") : "WRONG";
        return String.format(
                        Locale.ROOT,
                        COLUMNS,
                        verdict,
                        truth.map(cue -> span(cue.start(), cue.end())).orElse(""),
                        found.map(row -> span(row.start(), row.end())).orElse("-"),
                        truth.map(cue -> db(cue.levelDb())).orElse(""),
                        truth.map(cue -> db(cue.snrDb())).orElse(""),
                        name(line))
                .stripTrailing();
    }

    private static String name(Comparison.Line line) {
        String track =
                line.truth()
                        .map(TruthCue::track)
                        .or(() -> line.found().map(ComparisonText::claimed))
                        .orElse("");
        String note =
                line.truth()
                        .map(cue ->
                                switch (cue.kind()) {
                                    case UNRELEASED -> " (on no album: not to be named)";
                                    case OTHER_RECORDING ->
                                            " (another recording of it: not to be named)";
                                    case OPENING, ENDING, SCORE -> "";
                                })
                        .orElse("");
        return Text.oneLine(track) + note + (line.isRight() ? "" : ": " + line.fault());
    }

    private static String claimed(FoundRow row) {
        return row.claims().isEmpty() ? "" : row.claims().getFirst().stem();
    }

    private static String db(double level) {
        return String.format(Locale.ROOT, "%.0f dB", level);
    }

    private static String span(double from, double to) {
        return exact(from) + " – " + exact(to);
    }

    /** To the hundredth of a second. */
    private static String exact(double seconds) {
        long hundredths = Math.round(seconds * 100);
        return String.format(
                Locale.ROOT,
                "%d:%02d.%02d",
                hundredths / 6000,
                hundredths / 100 % 60,
                hundredths % 100);
    }
}
