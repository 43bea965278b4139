package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Who changed what, when, from what to what. */
public final class History {
    private static final String SELECT =
            """
            select e.id, e.at, e.who, e.what, coalesce(e.undoes, 0), e.facts_from, e.facts_to,
                e.cues_from, e.cues_to, e.things_from, e.things_to
            from edit e
            """;

    private final Facts facts;

    public History(Facts facts) {
        this.facts = facts;
    }

    /**
     * An edit.
     *
     * @param at when it was made, ISO 8601 in UTC
     * @param undoes the edit that it takes back, 0 for none
     * @param factsFrom the first fact that it began, and so on; up to without the last
     */
    public record Entry(
            long number,
            String at,
            String who,
            String what,
            long undoes,
            long factsFrom,
            long factsTo,
            long cuesFrom,
            long cuesTo,
            long thingsFrom,
            long thingsTo) {}

    /**
     * One fact of a thing before and after an edit. What came from another thing, by a merge or a
     * split, had nothing before; what went to another has nothing after.
     *
     * @param before empty when there was nothing
     * @param after empty when there is nothing any more
     */
    public record Change(Optional<Fact> before, Optional<Fact> after) {}

    /** An edit, and what it did to one thing. */
    public record OfThing(Entry edit, List<Change> changes) {}

    public Optional<Entry> edit(long number) {
        return facts.handle()
                .createQuery(SELECT + "where e.id = ?")
                .bind(0, number)
                .map((row, context) -> entry(row))
                .findFirst();
    }

    /** The last edit; none where there is no history yet. */
    public OptionalLong last() {
        return facts.handle()
                .createQuery("select max(id) from edit having max(id) is not null")
                .mapTo(Long.class)
                .findFirst()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /**
     * The last edit that changed what is said of a thing, or of a cue how it is; 0 where there is
     * none. Whoever shows a thing keeps it, to see whether somebody changed the thing meanwhile.
     */
    public long lastOf(Id id) {
        return facts.handle()
                .createQuery(
                        """
                        select max(coalesce(max(begun), 0), coalesce(max(ended), 0)) from (
                            select begun, ended from fact where thing = :id
                            union all select begun, ended from cue where thing = :id)\
                        """)
                .bind("id", id.number())
                .mapTo(Long.class)
                .one();
    }

    /** The latest edits, the last first. */
    public List<Entry> latest(int limit) {
        return before(Long.MAX_VALUE, limit);
    }

    /** The edits before another, the last first. */
    public List<Entry> before(long edit, int limit) {
        return facts.handle()
                .createQuery(SELECT + "where e.id < ? order by e.id desc limit ?")
                .bind(0, edit)
                .bind(1, limit)
                .map((row, context) -> entry(row))
                .list();
    }

    /** What was ever done to a thing, the last first. */
    public List<OfThing> of(Id id) {
        var changes = new TreeMap<Long, List<Change>>(Comparator.reverseOrder());
        var ends = ends(id);
        var replaced = replaced(id);
        Map<Long, Fact> held = new LinkedHashMap<>();
        for (Fact fact : facts.everSaidOf(id)) {
            // What an edit itself ended again, a step between, nobody ever saw.
            if (ends.getOrDefault(fact.number(), 0L) != fact.edit()) {
                held.put(fact.number(), fact);
            }
        }
        var successors = new HashSet<Long>();
        for (Fact fact : held.values()) {
            long number = replaced.getOrDefault(fact.number(), 0L);
            while (number != 0 && !held.containsKey(number)) {
                number = replaced.getOrDefault(number, 0L);
            }
            // An undo may begin again what had ended long before.
            boolean isSuccessor = ends.getOrDefault(number, 0L) == fact.edit();
            var before = Optional.ofNullable(isSuccessor ? held.get(number) : null);
            before.ifPresent(old -> successors.add(old.number()));
            changes.computeIfAbsent(fact.edit(), edit -> new ArrayList<>())
                    .add(new Change(before, Optional.of(fact)));
        }
        held.forEach((number, fact) -> {
            Long end = ends.get(number);
            if (end != null && !successors.contains(number)) {
                changes.computeIfAbsent(end, edit -> new ArrayList<>())
                        .add(new Change(Optional.of(fact), Optional.empty()));
            }
        });
        var history = new ArrayList<OfThing>();
        edits(changes.keySet())
                .forEach(entry ->
                        history.add(
                                new OfThing(
                                        entry, changes.getOrDefault(entry.number(), List.of()))));
        return history;
    }

    /** The last first. */
    private List<Entry> edits(Collection<Long> numbers) {
        return facts.handle()
                .createQuery(
                        SELECT
                                + "where e.id in (select value from json_each(?)) order by e.id desc")
                .bind(0, numbers.toString())
                .map((row, context) -> entry(row))
                .list();
    }

    /** By which edit each fact of a thing ended. */
    private Map<Long, Long> ends(Id id) {
        return pairs("select id, ended from fact where thing = ? and ended is not null", id);
    }

    private Map<Long, Long> replaced(Id id) {
        return pairs("select id, replaces from fact where thing = ? and replaces is not null", id);
    }

    private Map<Long, Long> pairs(String sql, Id id) {
        var pairs = new HashMap<Long, Long>();
        facts.handle()
                .createQuery(sql)
                .bind(0, id.number())
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
    }
}
