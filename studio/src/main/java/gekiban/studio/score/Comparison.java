package gekiban.studio.score;

import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets the cue list of an episode beside its truth, piece by piece. A piece is right when it names
 * the track and the place in it, begins and ends within 0.1 s of a cut, and of a fade within the
 * fade and half a second; what is named where no such piece sounds is wrong.
 *
 * @param lines one a piece of the truth, then one a wrong piece
 */
public record Comparison(List<Line> lines) {
    private static final double CUT_SECONDS = 0.1;
    private static final double BESIDE_A_FADE_SECONDS = 0.5;
    private static final double PLACE_SECONDS = 0.1;
    private static final double LEAST_OVERLAP = 0.5; // of the piece that was heard

    /**
     * One piece.
     *
     * @param truth what sounds; empty when nothing of the kind does
     * @param found what was heard; empty when nothing of the kind was
     * @param fault what is wrong, in a few words; empty when nothing is
     */
    public record Line(Optional<TruthCue> truth, Optional<FoundRow> found, String fault) {
        public boolean isRight() {
            return fault.isEmpty();
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** Compares. */
    public static Comparison of(Truth truth, List<FoundRow> rows) {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<>(rows);
        for (var cue : truth.cues()) {
            if (!cue.kind().isOnAlbum()) {
                lines.add(new Line(Optional.of(cue), Optional.empty(), ""));
                continue;
            }
            var found = open.stream().filter(row -> isOf(row, cue)).findFirst();
            found.ifPresent(open::remove);
            String fault = found.map(row -> fault(row, cue)).orElse("not heard");
            lines.add(new Line(Optional.of(cue), found, fault));
        }
        for (var row : open) {
            lines.add(new Line(Optional.empty(), Optional.of(row), "heard, but does not sound"));
        }
        return new Comparison(lines);
    }

    /** Whether all is as it should be. */
    public boolean isRight() {
        return lines.stream().allMatch(Line::isRight);
    }

    private static boolean isOf(FoundRow row, TruthCue cue) {
        double from = Math.max(row.start(), cue.start());
        double to = Math.min(row.end(), cue.end());
        double middle = (from + to) / 2;
        double place = cue.trackStart() + (middle - cue.start()) * cue.speed();
        return to - from > LEAST_OVERLAP * (row.end() - row.start())
                && row.fits(FoundRow.stem(cue.track()), place, middle, PLACE_SECONDS);
    }

    private static String fault(FoundRow row, TruthCue cue) {
        double atStart = row.start() - cue.start();
        double atEnd = row.end() - cue.end();
        if (Math.abs(atStart) > allowed(cue.fadeIn())) {
            return String.format(Locale.ROOT, "begins %.2f s off", atStart);
        }
        if (Math.abs(atEnd) > allowed(cue.fadeOut())) {
            return String.format(Locale.ROOT, "ends %.2f s off", atEnd);
        }
        return "";
    }

    private static double allowed(double fade) {
        return fade <= CUT_SECONDS ? CUT_SECONDS : fade + BESIDE_A_FADE_SECONDS;
    }
}
