package gekiban.web.site;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.store.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whose page a name leads to. */
final class People {
    private static final String NAMES =
            """
            select f.thing, f.target from fact f
            where f.target in (select value from json_each(?)) and f.field = 'artist'
                and f.ended is null and f.state <> 'refused'
            order by f.id\
            """;

    private People() {}

    /** By each name of the artists among the pages; of one that several go by, the first artist. */
    static Map<String, Id> of(Facts facts, Collection<Id> pages) {
        var artists =
                pages.stream().filter(id -> id.kind() == Kind.ARTIST).map(Id::number).toList();
        var owners = new LinkedHashMap<Id, Id>();
        facts.handle()
                .createQuery(NAMES)
                .bind(0, artists.toString())
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair ->
                        owners.putIfAbsent(
                                new Id(Kind.NAME, pair[0]), new Id(Kind.ARTIST, pair[1])));
        var people = new HashMap<String, Id>();
        facts.texts(owners.keySet(), Name.TEXT)
                .forEach((name, text) -> {
                    Id artist = owners.get(name);
                    if (artist != null) {
                        people.merge(text, artist, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                    }
                });
        return people;
    }
}
