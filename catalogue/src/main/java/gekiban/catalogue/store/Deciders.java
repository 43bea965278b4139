package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who gave facts the state that they have. */
public final class Deciders {
    /** Later versions, as a merge makes them, keep the state that somebody gave an earlier one. */
    private static final String SELECT =
            """
            with recursive version (id, begun, replaces, state) as (
                select id, begun, replaces, state from fact where id = ?
                union
                select f.id, f.begun, f.replaces, f.state
                from version join fact f on f.id = version.replaces
                where f.state = version.state)
            select e.who from version join edit e on e.id = version.begun
            order by version.id limit 1\
            """;

    private static final String SELECT_MANY =
            """
            with recursive version (fact, id, begun, replaces, state) as (
                select id, id, begun, replaces, state from fact
                    where id in (select value from json_each(?))
                union
                select version.fact, f.id, f.begun, f.replaces, f.state
                from version join fact f on f.id = version.replaces
                where f.state = version.state)
            select fact, e.who, min(version.id) from version join edit e on e.id = version.begun
            group by fact\
            """;

    private final Facts facts;

    public Deciders(Facts facts) {
        this.facts = facts;
    }

    /** The person who confirmed, refused or entered a fact; empty when no person did. */
    public Optional<String> of(Fact fact) {
        if (!fact.state().isPersons()) {
            return Optional.empty();
        }
        return facts.handle()
                .createQuery(SELECT)
                .bind(0, fact.number())
                .mapTo(String.class)
                .findFirst();
    }

    /** The same of many facts at once: persons by the numbers of the facts that they decided. */
    public Map<Long, String> of(Collection<Fact> all) {
        var numbers =
                all.stream().filter(fact -> fact.state().isPersons()).map(Fact::number).toList();
        var deciders = new HashMap<Long, String>();
        if (!numbers.isEmpty()) {
            facts.handle()
                    .createQuery(SELECT_MANY)
                    .bind(0, numbers.toString())
                    .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(each -> deciders.put(each.getKey(), each.getValue()));
        }
        return deciders;
    }
}
