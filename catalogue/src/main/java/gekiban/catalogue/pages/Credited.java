package gekiban.catalogue.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who made recordings: who is credited on the recording, its work, its tracks or songs; where
 * nobody is, who is on the release as a whole. What is only suggested is left out: minutes of a
 * guess would look like a fact.
 */
final class Credited {
    /**
     * What is said of a recording's parts and wholes; r.id is the recording, w.id who has credits.
     */
    private static final String NEAR =
            """
            select r.value as recording, r.value as owner from json_each(:recordings) r
            union select r.value, f.target from json_each(:recordings) r
                join fact f on f.thing = r.value and f.ended is null
                where f.field = 'work' and f.state <> 'refused'
            union select r.value, f.thing from json_each(:recordings) r
                join fact f on f.target = r.value and f.ended is null
                where f.field = 'recording' and f.state <> 'refused'\
            """;

    private static final String RELEASES =
            """
            select r.value as recording, m.target as owner from json_each(:recordings) r
                join fact f on f.target = r.value and f.ended is null
                join fact t on t.thing = f.thing and t.ended is null
                join fact m on m.thing = t.target and m.ended is null
                where f.field = 'recording' and f.state <> 'refused'
                    and t.field = 'medium' and t.state <> 'refused'
                    and m.field = 'release' and m.state <> 'refused'\
            """;

    /** The artist who goes by the name, or the name. */
    private static final String CREDITS =
            """
            select distinct o.recording, coalesce(a.target, f.target), coalesce(at.kind, 'name')
            from (%s) o join fact f on f.thing = o.owner and f.ended is null
            left join fact a on a.thing = f.target and a.ended is null and a.field = 'artist'
                and a.state <> 'refused'
            left join thing at on at.id = a.target
            where f.field = 'credit' and f.text = :role and f.target is not null
                and f.state not in ('refused', 'suggested')
            """;

    private Credited() {}

    /**
     * Artists, or names of which nobody knows whose they are, by recording; without recordings of
     * which nobody is said.
     *
     * @param role such as "composer"
     */
    static Map<Id, Set<Id>> of(Facts facts, Collection<Id> recordings, String role) {
        var found = new HashMap<Id, Set<Id>>();
        recordings.forEach(facts::note);
        read(facts, NEAR, recordings, role, found);
        var missing = recordings.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            read(facts, RELEASES, missing, role, found);
        }
        return found;
    }

    private static void read(
            Facts facts, String owners, Collection<Id> of, String role, Map<Id, Set<Id>> found) {
        List<Id[]> pairs =
                facts.handle()
                        .createQuery(CREDITS.formatted(owners))
                        .bind("recordings", of.stream().map(Id::number).toList().toString())
                        .bind("role", role)
                        .map((row, context) -> pair(row))
                        .list();
        for (Id[] pair : pairs) {
            facts.note(pair[1]);
            found.computeIfAbsent(pair[0], each -> new LinkedHashSet<>(2)).add(pair[1]);
        }
    }

    private static Id[] pair(ResultSet row) throws SQLException {
        return new Id[] {
            new Id(Kind.RECORDING, row.getLong(1)),
            new Id(Kind.of(row.getString(3)).orElseThrow(), row.getLong(2))
        };
    }
}
