package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
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
}
