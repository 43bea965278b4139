package gekiban.desk.pages.artist;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of all people and groups, in the order of their names, those in Latin letters first.
 *
 * @param all how many there are
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record ArtistList(List<Row> rows, int all, int page, int pages) {
    /** Rows of a page. */
    public static final int ROWS = 200;

    private static final NaturalOrder NATURAL = new NaturalOrder();

    /** All names, the primary one first, misprints last. A name without an artist is not here. */
    private static final String NAMES =
            """
            select a.target, x.text
            from thing t join fact a on a.thing = t.id and a.ended is null
            join thing who on who.id = a.target and who.ended is null
            join fact x on x.thing = t.id and x.ended is null
            left join fact p on p.thing = t.id and p.ended is null and p.field = 'primary'
                and p.text = 'yes' and p.state <> 'refused'
            left join fact k on k.thing = t.id and k.ended is null and k.field = 'kind'
                and k.text = 'misprint' and k.state <> 'refused'
            where t.kind = 'name' and t.ended is null and a.field = 'artist'
                and a.state not in ('refused', 'suggested') and x.field = 'text'
                and x.state <> 'refused'
            order by p.text is null, k.text is not null, t.id\
            """;

    /** Somebody with all names, what to show first. */
    public record Row(Id artist, List<String> names) {
        public Row {
            names = List.copyOf(names);
        }

        /** In Latin letters if there is such a name. */
        private String sorted() {
            return names.stream()
                    .filter(name -> Title.scriptOf(name).equals("Latn"))
                    .findFirst()
                    .orElse(names.getFirst());
        }
    }

    private record Called(Id artist, String name) {}

    public ArtistList {
        rows = List.copyOf(rows);
    }

    /**
     * @param asked from 1; another number leads to the nearest page
     */
    public static ArtistList of(Facts facts, int asked) {
        Map<Id, List<String>> names = new HashMap<>();
        facts.all(Kind.ARTIST).forEach(id -> names.put(id, new ArrayList<>(2)));
        for (Called each : called(facts)) {
            var list = names.get(each.artist());
            if (list != null && !list.contains(each.name())) {
                list.add(each.name());
            }
        }
        names.forEach((id, list) -> {
            if (list.isEmpty()) {
                list.add(id.toString());
            }
        });
        var rows = new ArrayList<Row>();
        names.forEach((id, list) -> rows.add(new Row(id, list)));
        rows.sort(Comparator.comparing(Row::sorted, NATURAL).thenComparing(Row::artist));
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        return new ArtistList(
                rows.subList((page - 1) * ROWS, Math.min(rows.size(), page * ROWS)),
                rows.size(),
                page,
                pages);
    }

    private static List<Called> called(Facts facts) {
        return facts.handle()
                .createQuery(NAMES)
                .map((row, context) ->
                        new Called(new Id(Kind.ARTIST, row.getLong(1)), row.getString(2)))
                .list();
    }
}
