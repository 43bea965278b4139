package gekiban.formats.subtitles;

import gekiban.formats.encoding.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ASS and SSA. The Format line of the events says which column is which. */
final class AssReader {
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2})(?:[.:]([0-9]{1,3}))?");
    private static final Pattern OVERRIDE = Pattern.compile("\\{([^}]*)\\}");

    /** Begins a drawing, or ends it with 0. */
    private static final Pattern DRAWING = Pattern.compile("\\\\p([0-9]+)");

    private static final List<String> USUAL =
            List.of(
                    "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv",
                    "effect", "text");

    private final Subtitles.Found found;
    private List<String> columns = USUAL;

    AssReader(Subtitles.Found found) {
        this.found = found;
    }

    static boolean looksLike(String text) {
        return text.lines()
                .limit(200)
                .anyMatch(line ->
                        line.startsWith("[Script Info]")
                                || line.startsWith("[Events]")
                                || line.startsWith("Dialogue:"));
    }

    void read(String text) {
        int number = 0;
        boolean areEvents = true;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("[")) {
                areEvents = line.strip().equalsIgnoreCase("[Events]");
            } else if (areEvents && line.startsWith("Format:")) {
                format(line.substring("Format:".length()));
            } else if (areEvents
                    && line.startsWith("Dialogue:")
                    && !dialogue(number, line.substring("Dialogue:".length()))) {
                return;
            }
        }
    }

    private void format(String line) {
        var names = new ArrayList<String>();
        for (String name : line.split(",")) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        if (names.contains("start") && names.contains("end") && names.getLast().equals("text")) {
            columns = names;
        }
    }

    private boolean dialogue(int number, String line) {
        String[] values = line.split(",", columns.size());
        if (values.length < columns.size()) {
            found.trouble(number, "has " + values.length + " of " + columns.size() + " columns");
            return true;
        }
        double start = seconds(values[columns.indexOf("start")]);
        double end = seconds(values[columns.indexOf("end")]);
        if (Double.isNaN(start) || Double.isNaN(end)) {
            found.trouble(number, "no two times");
            return true;
        }
        int name = Math.max(columns.indexOf("name"), columns.indexOf("actor"));
        String speaker = name < 0 ? "" : CleanText.of(values[name]);
        return found.add(number, start, end, words(values[columns.size() - 1]), speaker);
    }

    private static double seconds(String text) {
        var time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Double.NaN;
        }
        String fraction = time.group(4);
        double part =
                fraction == null ? 0 : Integer.parseInt(fraction) / Math.pow(10, fraction.length());
        return Integer.parseInt(time.group(1)) * 3600.0
                + Integer.parseInt(time.group(2)) * 60.0
                + Integer.parseInt(time.group(3))
                + part;
    }

    /** The text without what is in braces and what is drawn between {@code \p1} and {@code \p0}. */
    private static String words(String text) {
        var words = new StringBuilder();
        Matcher override = OVERRIDE.matcher(text);
        boolean isDrawing = false;
        int from = 0;
        while (override.find()) {
            if (!isDrawing) {
                words.append(text, from, override.start());
            }
            from = override.end();
            Matcher drawing = DRAWING.matcher(override.group(1));
            while (drawing.find()) {
                isDrawing = !drawing.group(1).matches("0+");
            }
        }
        if (!isDrawing) {
            words.append(text, from, text.length());
        }
        return CleanText.lines(
                words.toString().replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " "));
    }
}
