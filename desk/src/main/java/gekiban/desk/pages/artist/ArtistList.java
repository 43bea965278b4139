package gekiban.desk.pages.artist;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * What the names of artists say, each text once however many sources have it. A name without an
     * artist is not here.
     */
    private static final String NAMES =
            """
            select n.artist, n.name, case when f.field = 'text' then f.text end,
                max(f.field = 'primary'), max(f.field = 'kind')
            from (
                select distinct a.target artist, a.thing name
                from thing who join fact a on a.target = who.id
                where who.kind = 'artist' and who.ended is null
                    and a.target is not null and a.ended is null and a.field = 'artist'
                    and a.state in ('confirmed', 'entered', 'imported')) n
            join thing t on t.id = n.name and t.kind = 'name' and t.ended is null
            join fact f on f.thing = n.name and f.ended is null
            where f.state <> 'refused' and (f.field = 'text'
                or f.field = 'primary' and f.text = 'yes'
                or f.field = 'kind' and f.text = 'misprint')
            group by 1, 2, 3
            order by 1, 2, min(f.id)\
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

    /** A row of the names: one text, or what is said of all texts of the name. */
    private record Said(
            Id artist, long name, Optional<String> text, boolean isPrimary, boolean isMisprint) {}

    /** What an artist is called by one name. */
    private static final class Name {
        private final List<String> texts = new ArrayList<>(1);
        private boolean isPrimary;
        private boolean isMisprint;

        void add(Said said) {
            said.text().ifPresent(texts::add);
            isPrimary |= said.isPrimary();
            isMisprint |= said.isMisprint();
        }

        /** The primary one first, misprints last. */
        int rank() {
            return (isPrimary ? 0 : 2) + (isMisprint ? 1 : 0);
        }
    }

    public ArtistList {
        rows = List.copyOf(rows);
    }

    /** Everybody, in their order. */
    public static List<Row> all(Facts facts) {
        Map<Id, Map<Long, Name>> names = new HashMap<>();
        facts.all(Kind.ARTIST).forEach(id -> names.put(id, new LinkedHashMap<>(2)));
        for (Said said : said(facts)) {
            var those = names.get(said.artist());
            if (those != null) {
                those.computeIfAbsent(said.name(), name -> new Name()).add(said);
            }
        }
        // What they are sorted by is looked for once, and not in each comparison.
        record Sorted(String by, Row row) {}
        var rows = new ArrayList<Sorted>(names.size());
        names.forEach((id, those) -> {
            var row = new Row(id, texts(id, those.values()));
            rows.add(new Sorted(row.sorted(), row));
        });
        rows.sort(
                Comparator.comparing(Sorted::by, NATURAL)
                        .thenComparing(sorted -> sorted.row().artist()));
        return rows.stream().map(Sorted::row).toList();
    }

    private static List<String> texts(Id artist, Collection<Name> names) {
        var texts =
                names.stream()
                        .sorted(Comparator.comparingInt(Name::rank))
                        .flatMap(name -> name.texts.stream())
                        .distinct()
                        .toList();
        return texts.isEmpty() ? List.of(artist.toString()) : texts;
    }

    /**
     * @param rows of {@link #all}
     * @param asked from 1; another number leads to the nearest page
     */
    public static ArtistList of(List<Row> rows, int asked) {
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        return new ArtistList(
                rows.subList((page - 1) * ROWS, Math.min(rows.size(), page * ROWS)),
                rows.size(),
                page,
                pages);
    }

    private static List<Said> said(Facts facts) {
        return facts.handle()
                .createQuery(NAMES)
                .map((row, context) ->
                        new Said(
                                new Id(Kind.ARTIST, row.getLong(1)),
                                row.getLong(2),
                                Optional.ofNullable(row.getString(3)),
                                row.getBoolean(4),
                                row.getBoolean(5)))
                .list();
    }
}
