package gekiban.studio.score;

import gekiban.studio.score.FoundRow.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads found cue lists: CSV as in RFC 4180 with a line of column names, of which {@code start_s},
 * {@code end_s}, {@code track} and {@code track_start_s} are needed and {@code speed}, {@code
 * confidence} and {@code also} (recordings that hold the same sound, {@code track@second} separated
 * by {@code |}) are read where they are there. An apostrophe before a cell that would else begin
 * like a formula is not part of it.
 */
public final class FoundCsv {
    private FoundCsv() {}

    public static List<FoundRow> read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Reads the text of such a file. */
    static List<FoundRow> parse(String csv) {
        var lines = lines(csv);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no line of column names");
        }
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            columns.put(lines.getFirst().get(i).strip(), i);
        }
        for (var needed : List.of("start_s", "end_s", "track", "track_start_s")) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException(
                        "no column " + needed + " in " + lines.getFirst());
            }
        }
        return lines.stream().skip(1).map(cells -> row(cells, columns)).toList();
    }

    private static FoundRow row(List<String> cells, Map<String, Integer> columns) {
        var claims = new ArrayList<Claim>();
        double at = Double.parseDouble(cell(cells, columns, "track_start_s"));
        claims.add(new Claim(FoundRow.stem(cell(cells, columns, "track")), at));
        for (var other : cell(cells, columns, "also").split("\\|")) {
            int mark = other.lastIndexOf('@');
            if (mark >= 0) {
                double place = Double.parseDouble(other.substring(mark + 1));
                claims.add(new Claim(FoundRow.stem(other.substring(0, mark)), place));
            }
        }
        String speed = cell(cells, columns, "speed");
        String confidence = cell(cells, columns, "confidence");
        return new FoundRow(
                Double.parseDouble(cell(cells, columns, "start_s")),
                Double.parseDouble(cell(cells, columns, "end_s")),
                speed.isEmpty() ? 1 : Double.parseDouble(speed),
                confidence.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(confidence)),
                claims);
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
        var index = columns.get(column);
        if (index == null || index >= cells.size()) {
            return "";
        }
        String cell = cells.get(index);
        boolean guarded =
                cell.length() > 1
                        && cell.charAt(0) == '\''
                        && "=+-@\t".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static List<List<String>> lines(String csv) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean twice = i + 1 < csv.length() && csv.charAt(i + 1) == '"';
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                cells.add(take(cell));
            } else if (c == '\n') {
                cells.add(take(cell));
                endLine(lines, cells);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(take(cell));
        endLine(lines, cells);
        return lines;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static void endLine(List<List<String>> lines, List<String> cells) {
        boolean empty = cells.size() == 1 && cells.getFirst().isEmpty();
        if (!empty) {
            lines.add(List.copyOf(cells));
        }
        cells.clear();
    }
}
