package gekiban.desk.catalogue;

import gekiban.desk.catalogue.TrackRows.Row;
import gekiban.formats.lengths.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a track list as people paste it, one track a line: {@code 01. Title 3:21}, {@code 1 Title
 * (3:21)}, {@code M-05 ...} or a title alone. It never fails: what it takes for a title is looked
 * over by a person before it is saved.
 */
public final class PastedTracks {
    /** More are no disc, and nobody looks them over. */
    public static final int MOST = 500;

    /** Longer lines are no titles; looking for times in them would take long. */
    private static final int LONGEST_LINE = 1000;

    /** The number, and a sign or space after it; "3 idiots" would be the third track. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[#№]|[Tt]rack )?([0-9]{1,3})(?:\\s*[.)．、:：-]\\s*|\\s+)(.*)$");

    /** A length at the end, in brackets or not, after a space, a dash or a tab. */
    private static final Pattern TIMED =
            Pattern.compile(
                    "^(.*?)[\\s\\-–—|.…]*[\\[(（]?((?:[0-9]{1,2}:)?[0-9]{1,3}:[0-5][0-9])[\\])）]?$");

    private PastedTracks() {}

    /**
     * The tracks of a text. A line without a number follows the one before it.
     *
     * @param next the number of a first line that has none
     */
    public static List<Row> rows(String text, int next) {
        var rows = new ArrayList<Row>();
        int number = next;
        for (String line : text.lines().toList()) {
            String rest = line.strip();
            if (rest.isEmpty() || rest.length() > LONGEST_LINE || rows.size() == MOST) {
                continue;
            }
            var numbered = NUMBERED.matcher(rest);
            if (numbered.matches()) {
                number = Integer.parseInt(numbered.group(1));
                rest = numbered.group(2).strip();
            }
            String seconds = "";
            var timed = TIMED.matcher(rest);
            if (timed.matches()) {
                seconds = Lengths.clock(timed.group(2)).orElse("");
                rest = seconds.isEmpty() ? rest : timed.group(1).strip();
            }
            rows.add(new Row(Integer.toString(number), rest, seconds));
            number++;
        }
        return rows;
    }
}
