package gekiban.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands where a fact or a version of a cue stood that a later edit ended: when that edit was
 * itself taken back, the same began again, under a number of its own. So edits can be taken back
 * one after the other, the last first.
 */
final class Standing {
    /** Which rows an edit began, by the rows that they took the place of. */
    private static final String PLACES =
            """
            select r.replaces, r.id, coalesce(r.ended, 0) from edit e
            join %1$s r on r.id >= e.%1$ss_from and r.id < e.%1$ss_to
            where e.id = ? and r.replaces is not null order by r.id\
            """;

    private final Facts facts;
    private final String places;
    private final Map<Long, List<Long>> takenBackBy = new HashMap<>();
    private final Map<Long, Map<Long, Row>> placesTaken = new HashMap<>();

    /**
     * @param table fact or cue
     */
    Standing(Facts facts, String table) {
        this.facts = facts;
        this.places = PLACES.formatted(table);
    }

    /**
     * A row of the table.
     *
     * @param ended by which edit, 0 while it holds
     */
    record Row(long number, long ended) {}

    /** The row that holds in the place of one that ended, when all that ended it was taken back. */
    Optional<Long> instead(long number, long ended) {
        var now = new Row(number, ended);
        while (now.ended() != 0) {
            var next = next(now);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            now = next.get();
        }
        return Optional.of(now.number());
    }

    private Optional<Row> next(Row row) {
        var before = placesTaken(row.ended()).get(row.number());
        for (long undo : takenBackBy(row.ended())) {
            var again = placesTaken(undo).get(row.number());
            if (again == null && before != null) {
                again = placesTaken(undo).get(before.number());
            }
            if (again != null) {
                return Optional.of(again);
            }
        }
        return Optional.empty();
    }

    /** The edits that took another back, the last first. */
    private List<Long> takenBackBy(long edit) {
        if (takenBackBy.isEmpty()) {
            facts.handle()
                    .createQuery(
                            "select undoes, id from edit where undoes is not null order by id desc")
                    .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
                    .forEach(pair ->
                            takenBackBy
                                    .computeIfAbsent(pair.number(), key -> new ArrayList<>())
                                    .add(pair.ended()));
        }
        return takenBackBy.getOrDefault(edit, List.of());
    }

    private Map<Long, Row> placesTaken(long edit) {
        return placesTaken.computeIfAbsent(
                edit,
                key -> {
                    var rows = new HashMap<Long, Row>();
                    facts.handle()
                            .createQuery(places)
                            .bind(0, edit)
                            .map((row, context) ->
                                    Map.entry(
                                            row.getLong(1),
                                            new Row(row.getLong(2), row.getLong(3))))
                            .forEach(each -> rows.put(each.getKey(), each.getValue()));
                    return rows;
                });
    }
}
