package gekiban.catalogue.store;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Reads things and what is said of them. For one thread, as long as the reading lasts. */
public final class Facts {
    /** So many things are kept while a reading lasts. */
    private static final int MOST_KEPT = 4000;

    private static final String POINTING_IN =
            """
            select distinct t.id from fact f join thing t on t.id = f.thing
            where f.target = ? and f.ended is null and f.field = ?
                and f.state <> 'refused' and t.kind = ?
            order by t.id\
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

    private final FactRows rows;

    /** What was read: the parts of a page ask for the same things. */
    private final Map<Id, Entry> kept = new HashMap<>();

    private final boolean isFixed;

    private @Nullable Set<Long> noted;

    /**
     * @param statements of the handle's connection
     * @param isFixed whether nothing that is read changes as long as the reading lasts
     */
    Facts(Handle handle, Statements statements, boolean isFixed) {
        this.handle = handle;
        this.statements = statements;
        this.rows = new FactRows(statements);
        this.isFixed = isFixed;
    }

    /**
     * Begins to note the numbers of all things that are asked for: what is made of the answers
     * depends on these. Each call begins anew.
     *
     * @return grows while the reading lasts, until the next call
     */
    public Set<Long> note() {
        var numbers = new HashSet<Long>();
        noted = numbers;
        return numbers;
    }

    /** Notes a thing of which something was read by a query of another package. */
    public void note(Id id) {
        if (noted != null) {
            noted.add(id.number());
        }
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
        note(id);
        try (ResultSet row = statements.of(SURVIVOR, id.number()).executeQuery()) {
            return row.next()
                    ? Optional.of(id(row, 1, 2)).filter(found -> found.kind() == id.kind())
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * What a source speaks of.
     *
     * @param key by which it does
     * @param isOwn whether the source was the first to speak of it
     */
    public record KnownAs(String key, Id id, boolean isOwn) {}

    /** What a source spoke of when it was read last; nothing when it never was. */
    public List<KnownAs> knownTo(Source source) {
        return handle.createQuery(
                        """
                        select i.key, t.kind, t.id, s.id = coalesce(
                            (select f.source from fact f where f.thing = t.id order by f.id limit 1),
                            (select f.source from fact f where f.target = t.id order by f.id limit 1))
                        from source s join source_item i on i.source = s.id
                            join thing t on t.id = i.thing
                        where s.kind = ? and s.address = ? and s.name = ? and s.parent = 0
                            and t.ended is null
                        order by i.key\
                        """)
                .bind(0, source.kind().word())
                .bind(1, source.address())
                .bind(2, source.name())
                .map((row, context) ->
                        new KnownAs(row.getString(1), id(row, 3, 2), row.getBoolean(4)))
                .list();
    }

    /** A thing with all that is said of it now, refused facts too; empty for one that is not. */
    public Optional<Entry> entry(Id id) {
        return survivor(id)
                .map(living -> Objects.requireNonNull(entries(List.of(living)).get(living)));
    }

    /** The same of many living things, in the order asked, what is not there left out. */
    public Map<Id, Entry> entries(Collection<Id> ids) {
        var entries = new LinkedHashMap<Id, Entry>();
        var missing = new HashMap<Long, Id>();
        for (Id id : ids) {
            note(id);
            Entry known = kept.get(id);
            if (known == null) {
                missing.put(id.number(), id);
            }
            entries.put(id, known == null ? new Entry(id, List.of()) : known);
        }
        ofThings(missing).forEach((id, facts) -> entries.put(id, new Entry(id, facts)));
        if (isFixed && !missing.isEmpty()) {
            if (kept.size() + missing.size() > MOST_KEPT) {
                kept.clear();
            }
            if (missing.size() <= MOST_KEPT) {
                missing.values()
                        .forEach(id -> kept.put(id, Objects.requireNonNull(entries.get(id))));
            }
        }
        return entries;
    }

    /**
     * @param things by their numbers
     */
    private Map<Id, List<Fact>> ofThings(Map<Long, Id> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        var facts = new HashMap<Id, List<Fact>>(2 * things.size());
        try {
            var query = statements.of(FactRows.OF_THINGS);
            query.setString(1, things.keySet().toString()); // numbers in brackets: JSON
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Id of = Objects.requireNonNull(things.get(rows.getLong(2)));
                    facts.computeIfAbsent(of, each -> new ArrayList<>())
                            .add(this.rows.fact(rows, of));
                }
            }
            query.clearParameters();
        } catch (SQLException e) {
            throw failed(e);
        }
        return facts;
    }

    /** As Jdbi fails, so that there is one way for all that is read. */
    private static JdbiException failed(SQLException e) {
        return new ConnectionException(e);
    }

    /**
     * The most certain text of one field of many things, what has none left out: for things of
     * which no more is asked, as of the names of all who are credited.
     */
    public Map<Id, String> texts(Collection<Id> ids, Field field) {
        var things = new HashMap<Long, Id>();
        for (Id id : ids) {
            note(id);
            things.put(id.number(), id);
        }
        var texts = new HashMap<Id, String>();
        try {
            var query = statements.of(FactRows.TEXTS);
            query.setString(1, things.keySet().toString());
            query.setString(2, field.name());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    texts.putIfAbsent(
                            Objects.requireNonNull(things.get(row.getLong(1))), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return texts;
    }

    /** What points to a thing now and is not refused, in the order that it came. */
    public List<Fact> pointingTo(Id id) {
        note(id);
        return handle.createQuery(
                        FactRows.SELECT
                                + """
                                where f.id in (
                                    select id from fact where target = :id and ended is null
                                    union select id from fact where second = :id and ended is null)
                                    and f.state <> 'refused'
                                order by f.id\
                                """)
                .bind("id", id.number())
                .map((row, context) -> rows.fact(row))
                .list();
    }

    /** The things that point to a thing in one field, such as the media of a release. */
    public List<Id> of(Field field, Id target, Kind kind) {
        note(target);
        var ids = new ArrayList<Id>();
        try {
            var query = statements.of(POINTING_IN);
            query.setLong(1, target.number());
            query.setString(2, field.name());
            query.setString(3, kind.word());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(new Id(kind, rows.getLong(1)));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return ids;
    }

    /** One fact by its number, if it holds now. */
    public Optional<Fact> fact(long number) {
        return handle.createQuery(FactRows.SELECT + "where f.id = ? and f.ended is null")
                .bind(0, number)
                .map((row, context) -> rows.fact(row))
                .findFirst();
    }

    /** All versions of all facts of a thing, those that were ended too, in the order they came. */
    List<Fact> everSaidOf(Id id) {
        return handle.createQuery(FactRows.SELECT + "where f.thing = ? order by f.id")
                .bind(0, id.number())
                .map((row, context) -> rows.fact(row))
                .list();
    }

    List<Fact> where(String condition, long... numbers) {
        var query = handle.createQuery(FactRows.SELECT + condition);
        for (int i = 0; i < numbers.length; i++) {
            query.bind(i, numbers[i]);
        }
        return query.map((row, context) -> rows.fact(row)).list();
    }

    /** The paths of all files that anything of the catalogue is on. */
    public Set<String> files() {
        return handle.createQuery(
                        "select distinct text from fact where field = 'file' and ended is null")
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** The greatest number of a thing, 0 where there is none. */
    public long lastThing() {
        return handle.createQuery("select coalesce(max(id), 0) from thing").mapTo(Long.class).one();
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

    /** The source of a number, for queries of other packages that have no more of it. */
    public Source source(long number) throws SQLException {
        return rows.source(number);
    }
}
