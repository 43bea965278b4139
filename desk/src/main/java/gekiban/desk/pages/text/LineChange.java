package gekiban.desk.pages.text;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that a newer version of a text has and the one before has not, or the other way.
 *
 * @param isNew whether the newer version has it
 */
public record LineChange(boolean isNew, String line) {
    /** More lines are not told. */
    private static final int MOST = 200;

    /** More are not held against one another: then all between is told as changed. */
    private static final int MOST_PAIRS = 4_000_000;

    /** Longer lines are cut. */
    private static final int LONGEST = 400;

    /** What the last version of a text changed in its body. */
    static List<LineChange> of(Facts facts, Entry text) {
        var body = text.first(Text.BODY);
        if (body.isEmpty()) {
            return List.of();
        }
        return facts.handle()
                .createQuery(
                        """
                        select o.text from fact f join fact o on o.id = f.replaces
                        where f.id = ? and o.text <> f.text\
                        """)
                .bind(0, body.get().number())
                .mapTo(String.class)
                .findFirst()
                .map(old -> between(old.lines().toList(), body.get().text().lines().toList()))
                .orElse(List.of());
    }

    /** What differs, in order: lines that went before those that came. */
    static List<LineChange> between(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return differing(
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end));
    }

    private static List<LineChange> differing(List<String> before, List<String> after) {
        var changes = new ArrayList<LineChange>();
        int n = before.size();
        int m = after.size();
        boolean isLong = (long) n * m > MOST_PAIRS;
        // How many lines the rests from here on have in common.
        var common = isLong ? new int[0][0] : new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0 && !isLong; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while ((i < n || j < m) && changes.size() < MOST) {
            if (!isLong && i < n && j < m && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (i < n && (isLong || j == m || common[i + 1][j] >= common[i][j + 1])) {
                add(false, before.get(i++), changes);
            } else {
                add(true, after.get(j++), changes);
            }
        }
        return changes;
    }

    private static void add(boolean isNew, String line, List<LineChange> changes) {
        if (!line.isBlank()) {
            changes.add(
                    new LineChange(
                            isNew,
                            line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line));
        }
    }
}
