package gekiban.desk.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.List;

/**
 * Some of all lists, those that were begun last first.
 *
 * @param all how many there are
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record ListRows(List<Row> rows, int all, int page, int pages) {
    private static final int ROWS = 100;

    /**
     * A list.
     *
     * @param by who signs it; empty where nobody says
     * @param items how many entries it has
     * @param isOfText whether it stands in a text that came in
     */
    public record Row(Id list, String title, String by, int items, boolean isOfText) {}

    public ListRows {
        rows = List.copyOf(rows);
    }

    /**
     * @param asked from 1; another number leads to the nearest page
     */
    public static ListRows of(Facts facts, int asked) {
        int all = facts.count(Kind.LIST);
        int pages = Math.max(1, (all + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        var rows =
                facts.handle()
                        .createQuery(
                                """
                                select t.id,
                                    (select f.text from fact f where f.thing = t.id
                                        and f.field = 'title' and f.ended is null
                                        and f.state <> 'refused' order by f.id limit 1),
                                    (select group_concat(distinct f.text) from fact f
                                        where f.thing = t.id and f.field = 'by'
                                        and f.ended is null and f.state <> 'refused'),
                                    (select count(*) from fact f where f.target = t.id
                                        and f.field = 'list' and f.ended is null
                                        and f.state not in ('refused', 'suggested')),
                                    exists (select 1 from fact f where f.thing = t.id
                                        and f.field = 'stands_in' and f.ended is null)
                                from thing t where t.kind = 'list' and t.ended is null
                                order by t.id desc limit ? offset ?\
                                """)
                        .bind(0, ROWS)
                        .bind(1, (page - 1) * ROWS)
                        .map((row, context) -> {
                            var id = new Id(Kind.LIST, row.getLong(1));
                            String title = row.getString(2);
                            String by = row.getString(3);
                            return new Row(
                                    id,
                                    title == null ? id.toString() : title,
                                    by == null ? "" : by.replace(",", ", "),
                                    row.getInt(4),
                                    row.getBoolean(5));
                        })
                        .list();
        return new ListRows(rows, all, page, pages);
    }
}
