package gekiban.desk.pages.release;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Some of all releases, in the order of their titles, those in Latin letters first.
 *
 * @param all how many there are
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record ReleaseList(List<Row> rows, int all, int page, int pages) {
    /** Rows of a page. */
    public static final int ROWS = 200;

    private static final NaturalOrder NATURAL = new NaturalOrder();

    /** A release. */
    public record Row(Label release, String numbers, String date) {}

    private record Called(Id release, String text) {}

    public ReleaseList {
        rows = List.copyOf(rows);
    }

    /** All of them, in their order. */
    public static List<Id> order(Facts facts) {
        var titles = new HashMap<Id, String>();
        facts.all(Kind.RELEASE).forEach(id -> titles.put(id, ""));
        for (Called title : titles(facts)) {
            titles.merge(title.release(), title.text(), ReleaseList::better);
        }
        return titles.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Id, String> each) -> each.getValue(), NATURAL)
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param order of {@link #order}
     * @param asked from 1; another number leads to the nearest page
     */
    public static ReleaseList of(Facts facts, List<Id> order, int asked) {
        int pages = Math.max(1, (order.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        var here = order.subList((page - 1) * ROWS, Math.min(order.size(), page * ROWS));
        return new ReleaseList(rows(facts, here), order.size(), page, pages);
    }

    /** Latin letters sort as people look for them; kanji do not. */
    private static String better(String one, String other) {
        return one.isEmpty() || isLatin(other) && !isLatin(one) ? other : one;
    }

    private static boolean isLatin(String text) {
        return Title.scriptOf(text).equals("Latn");
    }

    private static List<Called> titles(Facts facts) {
        return facts.handle()
                .createQuery(
                        """
                        select t.id, f.text from thing t join fact f on f.thing = t.id
                        where t.kind = 'release' and t.ended is null
                            and f.field = 'title' and f.ended is null
                            and f.state not in ('refused', 'suggested')
                        order by f.id\
                        """)
                .map((row, context) ->
                        new Called(new Id(Kind.RELEASE, row.getLong(1)), row.getString(2)))
                .list();
    }

    private static List<Row> rows(Facts facts, List<Id> releases) {
        var labels = new Labels(facts);
        var entries = facts.entries(releases);
        // Read at once, or each label would ask for its people.
        labels.of(
                entries.values().stream()
                        .flatMap(entry -> entry.all(Common.CREDIT).stream())
                        .flatMap(credit -> credit.target().stream())
                        .toList());
        var labelOf = labels.of(releases);
        var rows = new ArrayList<Row>();
        entries.forEach((id, entry) -> {
            Label label = labelOf.get(id);
            if (label != null) {
                rows.add(new Row(label, numbers(entry), entry.text(Release.DATE)));
            }
        });
        return rows;
    }

    private static String numbers(Entry entry) {
        return entry.all(Release.CATALOGUE_NUMBER).stream()
                .map(Fact::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
