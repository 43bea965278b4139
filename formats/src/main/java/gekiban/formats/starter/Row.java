package gekiban.formats.starter;

import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param place the file and the line: {@code shows.tsv:12}
 * @param cells by column, without space at their ends; what is empty is left out
 */
record Row(String place, Map<String, String> cells) {
    static final String SOURCE = "source";

    /** The columns of the row that are no more than suggestions, or {@link #ALL}. */
    static final String DOUBTFUL = "doubtful";

    static final String ALL = "all";

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern NAME_AND_PAGE = Pattern.compile("([^<>]*[^<> ]) <(\\S+)>");
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    Row {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column, empty where it has none. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What is written in the column of doubts, word by word. */
    List<String> doubtful() {
        String doubts = text(DOUBTFUL);
        return doubts.isEmpty() ? List.of() : List.of(SPACE.split(doubts));
    }

    /** How far the cell of a column is to be believed. */
    State state(String column) {
        var doubts = doubtful();
        return doubts.contains(ALL) || doubts.contains(column) ? State.SUGGESTED : State.IMPORTED;
    }

    /**
     * Who says so, all of the cell: {@code NAME <ADDRESS>}, or a name whose first whole URL is the
     * address.
     *
     * @throws IllegalArgumentException where the row names none; {@link Table} lets no such row in
     */
    Source source() {
        String written = text(SOURCE);
        var both = NAME_AND_PAGE.matcher(written);
        if (both.matches()) {
            return new Source(Source.Kind.STARTER, both.group(1), both.group(2));
        }
        // Addresses that somebody shortened with dots lead nowhere.
        String address =
                URL.matcher(written)
                        .results()
                        .map(found -> found.group())
                        .filter(url -> !url.contains("..."))
                        .findFirst()
                        .orElse("");
        return new Source(Source.Kind.STARTER, written, address);
    }
}
