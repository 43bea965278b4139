package gekiban.formats.starter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of tab-separated cells in UTF-8. Empty lines and those that begin with {@code #} are for
 * people; the first other line names the columns, in any order.
 */
final class Table {
    private static final char NOT_UTF_8 = '\uFFFD';

    private final String file;
    private final List<String> known;
    private final Consumer<String> troubles;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private Table(String file, List<String> known, Consumer<String> troubles) {
        this.file = file;
        this.known = known;
        this.troubles = troubles;
    }

    /**
     * The rows of a file. One that cannot be read, or that names no source, is left out and told
     * of.
     *
     * @param columns that the file has besides those for doubts and source
     * @param troubles takes a line for each row left out
     */
    static List<Row> read(
            String file, byte[] bytes, List<String> columns, Consumer<String> troubles) {
        var known = new ArrayList<>(columns);
        known.add(Row.DOUBTFUL);
        known.add(Row.SOURCE);
        var table = new Table(file, known, troubles);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int number = 0;
        for (String line : text.startsWith("\uFEFF") ? split(text.substring(1)) : split(text)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                table.line(file + ":" + number, line);
            }
        }
        return table.rows;
    }

    private static List<String> split(String text) {
        return text.lines().toList();
    }

    private void line(String place, String line) {
        if (line.indexOf(NOT_UTF_8) >= 0) {
            troubles.accept(place + ": is not UTF-8");
            return;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (columns.isEmpty()) {
            names(place, cells.stream().map(String::strip).toList());
        } else {
            row(place, cells);
        }
    }

    private void names(String place, List<String> names) {
        columns = names;
        for (String name : names) {
            if (!known.contains(name)) {
                troubles.accept(place + ": " + file + " has no column \"" + name + "\"");
            }
        }
        if (new HashSet<>(names).size() < names.size()) {
            troubles.accept(place + ": two columns have the same name");
        }
        for (String name : known) {
            if (!names.contains(name)) {
                troubles.accept(place + ": the column " + name + " is missing");
            }
        }
    }

    private void row(String place, List<String> cells) {
        if (cells.size() > columns.size()) {
            troubles.accept(
                    place + ": " + cells.size() + " cells, but " + columns.size() + " columns");
            return;
        }
        var byColumn = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                byColumn.put(columns.get(i), cells.get(i).strip());
            }
        }
        var row = new Row(place, byColumn);
        if (row.text(Row.SOURCE).isEmpty()) {
            troubles.accept(place + ": names no source");
            return;
        }
        for (String doubt : row.doubtful()) {
            if (!doubt.equals(Row.ALL) && !known.contains(doubt)) {
                troubles.accept(place + ": doubts the column \"" + doubt + "\", which is none");
            }
        }
        rows.add(row);
    }
}
