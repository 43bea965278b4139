package gekiban.catalogue.finding;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.store.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What edits changed after one of them of what things are called. */
final class Changes {
    /** Facts that began lie together; those that ended have an index. */
    private static final String FACTS =
            """
            (select id, thing, field from fact where id >= (
                select coalesce(min(facts_from), 9e18) from edit where id > :edit)
            union all select id, thing, field from fact where ended > :edit) f\
            """;

    private final Facts facts;
    private final long edit;

    Changes(Facts facts, long edit) {
        this.facts = facts;
        this.edit = edit;
    }

    /**
     * The things that are called otherwise; with a name the artists whose it is or was, and with an
     * artist all names.
     */
    Set<Id> things() {
        var things = new HashSet<Id>();
        var names = new HashSet<Long>();
        var changed =
                facts.handle()
                        .createQuery(
                                "select distinct t.id, t.kind from "
                                        + FACTS
                                        + " join thing t on t.id = f.thing where f.field in (<fields>)")
                        .bind("edit", edit)
                        .bindList("fields", Called.FIELDS);
        for (Id id : changed.map((row, context) -> id(row)).list()) {
            things.add(id);
            if (id.kind() == Kind.NAME) {
                names.add(id.number());
            }
        }
        // Those of before too: they are not called so any more.
        var artists = new HashSet<Long>();
        for (Id artist : pairs("f.target", "f.thing", names, "")) {
            things.add(artist);
            artists.add(artist.number());
        }
        things.addAll(pairs("f.thing", "f.target", artists, " and f.ended is null"));
        return things;
    }

    /** Artists of names, or names of artists. */
    private Set<Id> pairs(String wanted, String known, Set<Long> numbers, String condition) {
        return facts.handle()
                .createQuery(
                        "select distinct t.id, t.kind from fact f join thing t on t.id = "
                                + wanted
                                + " where "
                                + known
                                + " in (select value from json_each(:numbers))"
                                + " and f.field = '"
                                + Name.ARTIST.name()
                                + "'"
                                + condition)
                .bind("numbers", numbers.toString())
                .map((row, context) -> id(row))
                .set();
    }

    private static Id id(ResultSet row) throws SQLException {
        return new Id(Kind.of(row.getString(2)).orElseThrow(), row.getLong(1));
    }
}
