package gekiban.cli;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A cue list for people, a line a piece; the second and later pieces of a cue are indented. */
final class CueListText {
    private static final int WIDEST_TITLE = 40;
    private static final int WIDEST_ALSO = 2;

    private CueListText() {}

    static List<String> lines(EpisodeCues cues) {
        var lines = new ArrayList<String>();
        lines.add(Text.oneLine(cues.episode()));
        int title =
                Math.min(
                        WIDEST_TITLE,
                        cues.pieces().stream().mapToInt(p -> Text.width(title(p))).max().orElse(0));
        int cue = 0;
        for (var piece : cues.pieces()) {
            lines.add(line(piece, piece.cue() == cue, title));
            cue = piece.cue();
        }
        lines.add(totals(cues));
        return lines;
    }

    private static String line(CuePiece piece, boolean goesOn, int title) {
        String line =
                String.format(
                        Locale.ROOT,
                        "%s%7s – %-7s %s %s %7s – %-7s %4d dB  %s",
                        goesOn ? "    " : "  ",
                        Times.show(piece.startSeconds()),
                        Times.show(piece.endSeconds()),
                        goesOn ? "" : "  ",
                        Text.fit(title(piece), title),
                        Times.show(piece.trackStartSeconds()),
                        Times.show(piece.trackEndSeconds()),
                        Math.round(piece.levelDb()),
                        sure(piece.confidence()));
        return also(piece).isEmpty() ? line : line + "  also " + also(piece);
    }

    private static String title(CuePiece piece) {
        return Text.oneLine(piece.track().title());
    }

    /** The other tracks that hold the sound, without the piece's own other places. */
    private static String also(CuePiece piece) {
        var titles = new LinkedHashSet<String>();
        for (var place : piece.also()) {
            if (!place.track().equals(piece.track())) {
                titles.add(Text.oneLine(place.track().title()));
            }
        }
        String first = String.join(", ", titles.stream().limit(WIDEST_ALSO).toList());
        int more = titles.size() - WIDEST_ALSO;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** How sure, in percent; never more than can be known. */
    static String sure(double confidence) {
        return confidence >= 0.995
                ? ">99 %"
                : String.format(Locale.ROOT, "%3.0f %%", 100 * confidence);
    }

    /** One sentence. */
    static String totals(EpisodeCues cues) {
        return String.format(
                Locale.ROOT,
                "%d %s, %d heard, %s of music in %s",
                cues.tracks(),
                cues.tracks() == 1 ? "track" : "tracks",
                cues.tracksHeard(),
                Times.show(cues.musicSeconds()),
                Times.show(cues.seconds()));
    }
}
