package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An edit that is being made: begins and ends rows. For the thread that makes it, until it is done.
 *
 * <p>Imports begin a million rows, so what they do to each is a statement that is kept; the rest
 * reads through {@link #facts()}.
 */
public final class Edit {

    /**
     * What an edit is called in the history.
     *
     * @param undoes the edit that it takes back
     */
    record Heading(String who, String what, Optional<Long> undoes) {}

    private static final String FIND_SOURCE =
            "select id from source where kind = ? and address = ? and name = ? and parent = ?";
    private static final String INSERT_SOURCE =
            "insert into source (kind, address, name, parent) values (?, ?, ?, ?)";

    private record SourceKey(Source source, long parent) {}

    private final Facts facts;
    private final Heading heading;
    private final Instant at;
    private final Statements statements;
    private final Map<SourceKey, Long> sources = new HashMap<>();

    private final long number;
    private final long firstThing;
    private final long firstFact;
    private final long firstCue;
    private long nextThing;
    private long nextFact;
    private long nextCue;
    private boolean changed;

    /**
     * @param statements of the handle's connection, kept from edit to edit
     */
    Edit(Handle handle, Statements statements, Heading heading, Instant at) throws SQLException {
        this.facts = new Facts(handle, statements, false);
        this.heading = heading;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.statements = statements;
        this.number = next("edit");
        this.firstThing = next("thing");
        this.firstFact = next("fact");
        this.firstCue = next("cue");
        this.nextThing = firstThing;
        this.nextFact = firstFact;
        this.nextCue = firstCue;
    }

    private long next(String table) throws SQLException {
        return Statements.number(statements.of("select coalesce(max(id), 0) + 1 from " + table))
                .orElseThrow();
    }

    /** What there is, with what this edit did so far. */
    public Facts facts() {
        return facts;
    }

    /** The number that the edit gets if it changes anything. */
    public long number() {
        return number;
    }

    /** Makes a thing of which nothing is known yet. */
    public Id create(Kind kind) throws StoreTrouble {
        try {
            var insert = statements.of("insert into thing (id, kind) values (?, ?)");
            insert.setLong(1, nextThing);
            insert.setString(2, kind.word());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        changed = true;
        return new Id(kind, nextThing++);
    }

    /**
     * Says something.
     *
     * @return number of the fact
     */
    public long add(NewFact fact) throws StoreTrouble {
        try {
            var insert =
                    statements.of(
                            """
                            insert into fact (id, thing, field, text, detail, target, second, source,
                                place, state, key, begun, replaces)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                            """);
            String key = fact.field().key(fact.value());
            insert.setLong(1, nextFact);
            insert.setLong(2, fact.of().number());
            insert.setString(3, fact.field().name());
            insert.setString(4, fact.value().text());
            insert.setString(5, Details.written(fact.value().detail()));
            set(insert, 6, fact.target());
            set(insert, 7, fact.second());
            insert.setLong(8, fact.source());
            insert.setString(9, fact.place());
            insert.setString(10, fact.state().word());
            insert.setString(11, key.isEmpty() ? null : key);
            insert.setLong(12, number);
            if (fact.replaces().isPresent()) {
                insert.setLong(13, fact.replaces().getAsLong());
            } else {
                insert.setNull(13, Types.INTEGER);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        changed = true;
        return nextFact++;
    }

    private static void set(PreparedStatement statement, int at, Optional<Id> id)
            throws SQLException {
        if (id.isPresent()) {
            statement.setLong(at, id.get().number());
        } else {
            statement.setNull(at, Types.INTEGER);
        }
    }

    /** Says it no more. */
    public void end(long fact) throws StoreTrouble {
        update("update fact set ended = ? where id = ? and ended is null", number, fact);
    }

    /** Another state of a fact: a person confirms or refuses it. */
    public long restate(Fact fact, State state) throws StoreTrouble {
        end(fact.number());
        return add(NewFact.like(fact, sourceOf(fact.number())).as(state));
    }

    /** Another value of a fact, by the same source in the same state. */
    public long revalue(Fact fact, Value value) throws StoreTrouble {
        end(fact.number());
        return add(NewFact.like(fact, sourceOf(fact.number())).saying(value));
    }

    /** Lets a thing go of which nothing is said and to which nothing points any more. */
    public void letGo(Id thing) throws StoreTrouble {
        update("update thing set ended = ? where id = ? and ended is null", number, thing.number());
    }

    /** Lets a thing go up in another. */
    void endInto(Id thing, Id survivor) throws StoreTrouble {
        update(
                "update thing set ended = ?, merged_into = ? where id = ?",
                number,
                survivor.number(),
                thing.number());
    }

    /**
     * Things that an edit let go, or let go up in others, are there again.
     *
     * @return how many
     */
    int reviveEndedBy(long edit) throws StoreTrouble {
        return update(
                """
                update thing set came_back = ?, came_back_from = merged_into, ended = null,
                    merged_into = null
                where ended = ?\
                """,
                number,
                edit);
    }

    /** Whether the same is said already by the same source, with the same state. */
    boolean holds(NewFact fact) {
        return facts.handle()
                .createQuery(
                        """
                        select exists (select 1 from fact
                        where thing = :thing and ended is null and field = :field
                            and text = :text and detail is :detail
                            and target is :target and second is :second
                            and source = :source and state = :state)\
                        """)
                .bind("thing", fact.of().number())
                .bind("field", fact.field().name())
                .bind("text", fact.value().text())
                .bind("detail", Details.written(fact.value().detail()))
                .bind("target", fact.target().map(Id::number).orElse(null))
                .bind("second", fact.second().map(Id::number).orElse(null))
                .bind("source", fact.source())
                .bind("state", fact.state().word())
                .mapTo(Boolean.class)
                .one();
    }

    /** The number of a source, noted where it is new. */
    public long source(Source source) throws StoreTrouble {
        return source(source, 0);
    }

    /**
     * The same for one that another source names.
     *
     * @param parent number of that one
     */
    public long source(Source source, long parent) throws StoreTrouble {
        var key = new SourceKey(source, parent);
        Long known = sources.get(key);
        if (known != null) {
            return known;
        }
        try {
            var found = Statements.number(bound(FIND_SOURCE, source, parent));
            if (found.isEmpty()) {
                bound(INSERT_SOURCE, source, parent).executeUpdate();
                found = Statements.number(statements.of("select last_insert_rowid()"));
            }
            sources.put(key, found.orElseThrow());
            return found.orElseThrow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement bound(String sql, Source source, long parent) throws SQLException {
        var statement = statements.of(sql);
        statement.setString(1, source.kind().word());
        statement.setString(2, source.address());
        statement.setString(3, source.name());
        statement.setLong(4, parent);
        return statement;
    }

    long sourceOf(long fact) throws StoreTrouble {
        try {
            return Statements.number(statements.of("select source from fact where id = ?", fact))
                    .orElseThrow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes by which key a source knows a thing. */
    public void know(long source, String key, Id thing) throws StoreTrouble {
        try {
            var insert =
                    statements.of(
                            "insert or replace into source_item (source, key, thing) values (?, ?, ?)");
            insert.setLong(1, source);
            insert.setString(2, key);
            insert.setLong(3, thing.number());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * The living things of a kind that a key makes out, at most two; on a statement that is kept.
     */
    public java.util.List<Id> withKey(Kind kind, String key) throws StoreTrouble {
        try {
            var select =
                    statements.of(
                            """
                            select distinct t.id from fact f join thing t on t.id = f.thing
                            where f.key = ? and f.ended is null and f.state <> 'refused'
                                and t.kind = ? and t.ended is null
                            limit 2\
                            """);
            select.setString(1, key);
            select.setString(2, kind.word());
            try (var rows = select.executeQuery()) {
                var found = new java.util.ArrayList<Id>(2);
                while (rows.next()) {
                    found.add(new Id(kind, rows.getLong(1)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Number for the next version of a cue; for those who write cues. */
    public long nextCue() {
        changed = true;
        return nextCue++;
    }

    /** A statement on the writing connection, kept. */
    public PreparedStatement statement(String sql) throws StoreTrouble {
        try {
            return statements.of(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * A statement that changes rows, with whole numbers for its question marks.
     *
     * @return how many it changed
     */
    public int update(String sql, long... numbers) throws StoreTrouble {
        try {
            int rows = statements.of(sql, numbers).executeUpdate();
            changed |= rows > 0;
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Details as a row keeps them; null for none. For those who write rows of facts. */
    public static @Nullable String written(SortedMap<String, String> details) {
        return Details.written(details);
    }

    /** Turns what SQLite says into something that callers may throw on. */
    public static StoreTrouble failed(SQLException e) {
        return new StoreTrouble("the catalogue could not be written: " + e.getMessage(), e);
    }

    /** Writes the edit itself, if it changed anything. */
    OptionalLong finish() throws SQLException {
        if (!changed) {
            return OptionalLong.empty();
        }
        var insert =
                statements.of(
                        """
                        insert into edit (id, at, who, what, undoes, facts_from, facts_to, cues_from,
                            cues_to, things_from, things_to)
                        values (?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?)\
                        """);
        insert.setLong(1, number);
        insert.setString(2, at.toString());
        insert.setString(3, heading.who());
        insert.setString(4, heading.what());
        insert.setLong(5, heading.undoes().orElse(0L));
        insert.setLong(6, firstFact);
        insert.setLong(7, nextFact);
        insert.setLong(8, firstCue);
        insert.setLong(9, nextCue);
        insert.setLong(10, firstThing);
        insert.setLong(11, nextThing);
        insert.executeUpdate();
        return OptionalLong.of(number);
    }
}
