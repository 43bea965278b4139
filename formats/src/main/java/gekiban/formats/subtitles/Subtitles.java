package gekiban.formats.subtitles;

import gekiban.formats.Unreadable;
import gekiban.formats.encoding.TextEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a subtitle file, in any usual encoding: WebVTT, SRT, or ASS with its forerunner SSA.
 *
 * <p>What cannot be read is passed over and noted; a cue without words, such as a drawing, is no
 * line.
 *
 * @param lines in order of time
 * @param troubles at most a hundred, with line numbers
 */
public record Subtitles(List<SubtitleLine> lines, List<String> troubles) {
    private static final int MOST_TROUBLES = 100;

    /** Ten times what a film of three hours has. */
    private static final int MOST_LINES = 100_000;

    public Subtitles {
        lines = List.copyOf(lines);
        troubles = List.copyOf(troubles);
    }

    /**
     * @throws Unreadable when there is no cue in it
     */
    public static Subtitles read(byte[] bytes) throws Unreadable {
        String text = TextEncoding.decode(bytes).text();
        var found = new Found();
        if (AssReader.looksLike(text)) {
            new AssReader(found).read(text);
        } else {
            new CueReader(found).read(text);
        }
        if (found.lines.isEmpty()) {
            String why = found.troubles.isEmpty() ? "" : ": " + found.troubles.getFirst();
            throw new Unreadable("no subtitles: no line with a time and words" + why);
        }
        found.lines.sort(Comparator.comparingDouble(SubtitleLine::start));
        return new Subtitles(found.lines, found.troubles);
    }

    /** What a reader has found; for one thread. */
    static final class Found {
        final List<SubtitleLine> lines = new ArrayList<>();
        final List<String> troubles = new ArrayList<>();

        /** Whether there is room for more. */
        boolean add(int lineNumber, double start, double end, String text, String speaker) {
            if (end < start) {
                trouble(lineNumber, "ends before it begins");
            } else if (!text.isEmpty()) {
                lines.add(new SubtitleLine(start, end, text, speaker));
            }
            if (lines.size() < MOST_LINES) {
                return true;
            }
            trouble(lineNumber, "more than " + MOST_LINES + " lines");
            return false;
        }

        void trouble(int lineNumber, String what) {
            if (troubles.size() < MOST_TROUBLES) {
                troubles.add("line " + lineNumber + ": " + what);
            }
        }
    }
}
