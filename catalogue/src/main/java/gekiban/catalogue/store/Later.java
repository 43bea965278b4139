package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What became of a fact that an edit moved from one thing to another, by later edits. */
final class Later {
    private final Facts facts;

    /** For each edit that was looked at: which fact of it took the place of which. */
    private final Map<Long, Map<Long, Long>> takenPlaces = new HashMap<>();

    Later(Facts facts) {
        this.facts = facts;
    }

    /** What an undo does about it. */
    sealed interface Way {
        Way STAYS = new Stays();

        /**
         * What holds now goes back to where the fact was.
         *
         * @param word what holds now
         */
        record Back(Fact word) implements Way {}

        /** Another said the same, and the fact went up in that: it begins again. */
        record Joined() implements Way {}

        /** The later word stays as it is. */
        record Stays() implements Way {}
    }

    /**
     * @param before a fact that an edit ended
     * @param after the fact that it began in its place, and that a later edit ended
     */
    Way way(long before, long after) {
        Fact old = any(before);
        Fact moved = any(after);
        boolean isMoved =
                !old.of().equals(moved.of())
                        || !old.target().equals(moved.target())
                        || !old.second().equals(moved.second());
        if (!isMoved || facts.survivor(old.of()).isEmpty()) {
            return Way.STAYS;
        }
        Fact now = moved;
        for (long end = ended(now); end != 0; end = ended(now)) {
            var next = Optional.ofNullable(placesTakenBy(end).get(now.number()));
            if (next.isEmpty()) {
                return isEnd(now, end) ? new Way.Joined() : Way.STAYS;
            }
            now = any(next.get());
        }
        boolean onlyMerged =
                leads(Optional.of(moved.of()), Optional.of(now.of()))
                        && leads(moved.target(), now.target())
                        && leads(moved.second(), now.second());
        return onlyMerged ? new Way.Back(now) : Way.STAYS;
    }

    private Fact any(long number) {
        return facts.where("where f.id = ?", number).getFirst();
    }

    private long ended(Fact fact) {
        return facts.handle()
                .createQuery("select coalesce(ended, 0) from fact where id = ?")
                .bind(0, fact.number())
                .mapTo(Long.class)
                .one();
    }

    private Map<Long, Long> placesTakenBy(long edit) {
        return takenPlaces.computeIfAbsent(
                edit,
                number -> {
                    var places = new HashMap<Long, Long>();
                    facts.handle()
                            .createQuery(
                                    """
                                    select f.replaces, f.id from edit e
                                    join fact f on f.id >= e.facts_from and f.id < e.facts_to
                                    where e.id = ? and f.replaces is not null\
                                    """)
                            .bind(0, number)
                            .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                            .forEach(pair -> places.put(pair[0], pair[1]));
                    return places;
                });
    }

    /** Whether something that the fact is of or points to went up in another thing by the edit. */
    private boolean isEnd(Fact fact, long edit) {
        return facts.handle()
                .createQuery(
                        """
                        select exists (select 1 from thing
                            where id in (:of, :target, :second) and ended = :edit
                                and merged_into is not null)\
                        """)
                .bind("of", fact.of().number())
                .bind("target", fact.target().map(Id::number).orElse(0L))
                .bind("second", fact.second().map(Id::number).orElse(0L))
                .bind("edit", edit)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether one thing is now the other. */
    private boolean leads(Optional<Id> from, Optional<Id> to) {
        return from.equals(to) || from.flatMap(facts::survivor).equals(to);
    }
}
