package gekiban.catalogue.labels;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/**
 * The texts that things can be asked for by: titles, names, and numbers as printed. What is called
 * by a name is the artist. As long as the reading of the facts that it is made with.
 */
public final class Called {
    private static final List<String> FIELDS =
            List.of("title", "text", "reading", "romanised", "catalogue_number", "barcode");

    /** A name's artist stands in its place. */
    private static final String SELECT =
            """
            select coalesce(a.id, t.id), coalesce(a.kind, t.kind), f.text
            from fact f
            join thing t on t.id = f.thing and t.ended is null
            left join fact w on t.kind = 'name' and w.thing = t.id and w.field = 'artist'
                and w.ended is null and w.state <> 'refused'
            left join thing a on a.id = w.target and a.ended is null
            where f.field in (<fields>) and f.ended is null and f.state <> 'refused'
            """;

    private final Facts facts;

    public Called(Facts facts) {
        this.facts = facts;
    }

    private record Row(Id id, String text) {}

    /** The things of which a text is written in just these letters. */
    public Set<Id> exactly(String text) {
        try (var query = facts.handle().createQuery(SELECT + "and f.text = :text order by f.id")) {
            var ids = new LinkedHashSet<Id>();
            rows(query.bind("text", text)).forEach(row -> ids.add(row.id()));
            return ids;
        }
    }

    /** All of them with all their texts, in the order in which they came. */
    public Map<Id, Set<String>> all() {
        try (var query = facts.handle().createQuery(SELECT + "order by f.id")) {
            var all = new LinkedHashMap<Id, Set<String>>();
            rows(query)
                    .forEach(row ->
                            all.computeIfAbsent(row.id(), id -> new LinkedHashSet<>())
                                    .add(row.text()));
            return all;
        }
    }

    private static List<Row> rows(Query query) {
        return query.bindList("fields", FIELDS)
                .map((row, context) ->
                        new Row(
                                new Id(Kind.of(row.getString(2)).orElseThrow(), row.getLong(1)),
                                row.getString(3)))
                .list();
    }
}
