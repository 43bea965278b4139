package gekiban.catalogue.store;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Reads things and what is said of them. For one thread, as long as the reading lasts. */
public final class Facts {
    private static final String SELECT =
            """
            select f.id, f.thing, t.kind, f.field, f.text, f.detail,
                f.target, tt.kind, f.second, st.kind, f.source, f.place, f.state, f.begun
            from fact f
            join thing t on t.id = f.thing
            left join thing tt on tt.id = f.target
            left join thing st on st.id = f.second
            """;

    private static final String OF_THINGS =
            SELECT
                    + """
                    where f.thing in (select value from json_each(?)) and f.ended is null
                    order by f.id\
                    """;

    private static final String SURVIVOR =
            """
            with recursive way (id, kind, ended, merged_into) as (
                select id, kind, ended, merged_into from thing where id = ?
                union select t.id, t.kind, t.ended, t.merged_into
                from way join thing t on t.id = way.merged_into)
            select id, kind from way where ended is null\
            """;

    private final Handle handle;
    private final Statements statements;

    /** Many facts have one source. */
    private final Map<Long, Source> sources = new HashMap<>();

    /**
     * @param statements of the handle's connection
     */
    Facts(Handle handle, Statements statements) {
        this.handle = handle;
        this.statements = statements;
    }

    /** For queries of other packages of the catalogue. */
    public Handle handle() {
        return handle;
    }

    /** The thing of a number, whether it lives or not. */
    public Optional<Id> thing(long number) {
        return handle.createQuery("select kind from thing where id = ?")
                .bind(0, number)
                .mapTo(String.class)
                .findFirst()
                .flatMap(Kind::of)
                .map(kind -> new Id(kind, number));
    }

    /**
     * The living thing that an id leads to: itself, or what it went up in.
     *
     * @return empty when there is none
     */
    public Optional<Id> survivor(Id id) {
        try (ResultSet row = statements.of(SURVIVOR, id.number()).executeQuery()) {
            return row.next()
                    ? Optional.of(id(row, 1, 2)).filter(found -> found.kind() == id.kind())
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A thing with all that is said of it now, refused facts too; empty for one that is not. */
    public Optional<Entry> entry(Id id) {
        return survivor(id).map(living -> new Entry(living, ofThings(List.of(living.number()))));
    }

    /** The same of many living things, in the order asked, what is not there left out. */
    public Map<Id, Entry> entries(Collection<Id> ids) {
        var facts = new LinkedHashMap<Id, List<Fact>>();
        ids.forEach(id -> facts.put(id, new ArrayList<>()));
        for (Fact fact : ofThings(ids.stream().map(Id::number).toList())) {
            var list = facts.get(fact.of());
            if (list != null) {
                list.add(fact);
            }
        }
        var entries = new LinkedHashMap<Id, Entry>();
        facts.forEach((id, list) -> entries.put(id, new Entry(id, list)));
        return entries;
    }

    private List<Fact> ofThings(Collection<Long> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        try {
            var query = statements.of(OF_THINGS);
            query.setString(1, things.toString()); // numbers in brackets: JSON
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    facts.add(fact(rows));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return facts;
    }

    /** As Jdbi fails, so that there is one way for all that is read. */
    private static JdbiException failed(SQLException e) {
        return new ConnectionException(e);
    }

    /** What points to a thing now and is not refused, in the order that it came. */
    public List<Fact> pointingTo(Id id) {
        return handle.createQuery(
                        SELECT
                                + """
                                where f.id in (
                                    select id from fact where target = :id and ended is null
                                    union select id from fact where second = :id and ended is null)
                                    and f.state <> 'refused'
                                order by f.id\
                                """)
                .bind("id", id.number())
                .map((row, context) -> fact(row))
                .list();
    }

    /** The things that point to a thing in one field, such as the media of a release. */
    public List<Id> of(Field field, Id target, Kind kind) {
        return handle.createQuery(
                        """
                        select distinct t.id, t.kind from fact f join thing t on t.id = f.thing
                        where f.target = ? and f.ended is null and f.field = ?
                            and f.state <> 'refused' and t.kind = ?
                        order by t.id\
                        """)
                .bind(0, target.number())
                .bind(1, field.name())
                .bind(2, kind.word())
                .map((row, context) -> id(row, 1, 2))
                .list();
    }

    /** One fact by its number, if it holds now. */
    public Optional<Fact> fact(long number) {
        return handle.createQuery(SELECT + "where f.id = ? and f.ended is null")
                .bind(0, number)
                .map((row, context) -> fact(row))
                .findFirst();
    }

    /** All versions of all facts of a thing, those that were ended too, in the order they came. */
    List<Fact> everSaidOf(Id id) {
        return handle.createQuery(SELECT + "where f.thing = ? order by f.id")
                .bind(0, id.number())
                .map((row, context) -> fact(row))
                .list();
    }

    List<Fact> where(String condition, long... numbers) {
        var query = handle.createQuery(SELECT + condition);
        for (int i = 0; i < numbers.length; i++) {
            query.bind(i, numbers[i]);
        }
        return query.map((row, context) -> fact(row)).list();
    }

    /** The paths of all files that anything of the catalogue is on. */
    public Set<String> files() {
        return handle.createQuery(
                        "select distinct text from fact where field = 'file' and ended is null")
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** All living things of a kind. */
    public List<Id> all(Kind kind) {
        return handle.createQuery(
                        "select id, kind from thing where kind = ? and ended is null order by id")
                .bind(0, kind.word())
                .map((row, context) -> id(row, 1, 2))
                .list();
    }

    /**
     * The next living things of a kind, in the order of their numbers.
     *
     * @param after the number before the first, 0 for the beginning
     */
    public List<Id> after(Kind kind, long after, int limit) {
        return handle.createQuery(
                        """
                        select id, kind from thing where kind = ? and ended is null and id > ?
                        order by id limit ?\
                        """)
                .bind(0, kind.word())
                .bind(1, after)
                .bind(2, limit)
                .map((row, context) -> id(row, 1, 2))
                .list();
    }

    /** How many living things there are of a kind. */
    public int count(Kind kind) {
        return handle.createQuery("select count(*) from thing where kind = ? and ended is null")
                .bind(0, kind.word())
                .mapTo(Integer.class)
                .one();
    }

    /** The living things of a kind that a key makes out ({@link Field#key}). */
    public List<Id> withKey(Kind kind, String key) {
        return handle.createQuery(
                        """
                        select distinct t.id, t.kind from fact f join thing t on t.id = f.thing
                        where f.key = ? and f.ended is null and f.state <> 'refused'
                            and t.kind = ? and t.ended is null
                        order by t.id\
                        """)
                .bind(0, key)
                .bind(1, kind.word())
                .map((row, context) -> id(row, 1, 2))
                .list();
    }

    private static Id id(ResultSet row, int number, int kind) throws SQLException {
        return new Id(kindOf(row.getString(kind)), row.getLong(number));
    }

    private static Kind kindOf(String word) {
        return Kind.of(word)
                .orElseThrow(() -> new IllegalStateException("no kind is called " + word));
    }

    private static Optional<Id> idOrNone(ResultSet row, int number, int kind) throws SQLException {
        return row.getString(kind) == null ? Optional.empty() : Optional.of(id(row, number, kind));
    }

    private Fact fact(ResultSet row) throws SQLException {
        Id of = id(row, 2, 3);
        String field = row.getString(4);
        return new Fact(
                row.getLong(1),
                of,
                of.kind()
                        .field(field)
                        .orElseThrow(() ->
                                new IllegalStateException(of.kind().word() + " has no " + field)),
                new Value(row.getString(5), Details.read(row.getString(6))),
                idOrNone(row, 7, 8),
                idOrNone(row, 9, 10),
                source(row.getLong(11)),
                row.getString(12),
                State.of(row.getString(13)),
                row.getLong(14));
    }

    private Source source(long number) throws SQLException {
        var known = sources.get(number);
        if (known == null) {
            var select =
                    statements.of("select kind, name, address from source where id = ?", number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no source " + number);
                }
                known =
                        new Source(
                                Source.Kind.of(row.getString(1)),
                                row.getString(2),
                                row.getString(3));
            }
            sources.put(number, known);
        }
        return known;
    }
}
