package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What readers sent that nobody let be seen: comments that wait or were hidden, and entries that
 * are only suggested for a list, or were refused there. They are for who wrote them and for those
 * who decide, and stand nowhere else.
 */
public final class Unseen {
    /**
     * Whether a thing is one of them, as a condition of SQL with the column of its number twice: a
     * few looks into the facts of that one thing.
     */
    public static final String SQL =
            """
            (exists (select 1 from fact u where u.thing = %1$s and u.ended is null
                and u.field = 'moderation' and u.text in ('waiting', 'hidden')
                and u.state <> 'refused')
            or exists (select 1 from fact u join source us on us.id = u.source
                where u.thing = %1$s and u.ended is null and u.field = 'list'
                and u.state in ('suggested', 'refused') and us.kind = 'person'))\
            """;

    private Unseen() {}

    /** Whether it is for few: false of a thing that is not there. */
    public static boolean isHidden(Facts facts, Id id) {
        return !among(facts, Set.of(id)).isEmpty();
    }

    /** All of them but those that somebody wrote. */
    static Set<Id> from(Facts facts, String who) {
        var comments =
                facts.handle()
                        .createQuery(
                                """
                                select u.thing from fact u
                                where u.field = 'moderation' and u.ended is null
                                    and u.text in ('waiting', 'hidden') and u.state <> 'refused'
                                    and not exists (select 1 from fact b where b.thing = u.thing
                                        and b.field = 'by' and b.ended is null and b.text = ?)\
                                """)
                        .bind(0, who)
                        .mapTo(Long.class)
                        .map(number -> new Id(Kind.COMMENT, number));
        var items =
                facts.handle()
                        .createQuery(
                                """
                                select u.thing from fact u join source s on s.id = u.source
                                where u.field = 'list' and u.ended is null
                                    and u.state in ('suggested', 'refused')
                                    and s.kind = 'person' and s.name <> ?\
                                """)
                        .bind(0, who)
                        .mapTo(Long.class)
                        .map(number -> new Id(Kind.ITEM, number));
        var all = new HashSet<Id>();
        comments.forEach(all::add);
        items.forEach(all::add);
        return all;
    }

    /** Those of some things that are. */
    public static Set<Id> among(Facts facts, Collection<Id> ids) {
        var asked =
                ids.stream()
                        .filter(id -> id.kind() == Kind.COMMENT || id.kind() == Kind.ITEM)
                        .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        var numbers =
                facts.handle()
                        .createQuery(
                                "select t.id from thing t where t.id in"
                                        + " (select value from json_each(?)) and "
                                        + SQL.formatted("t.id"))
                        .bind(0, asked.stream().map(Id::number).toList().toString())
                        .mapTo(Long.class)
                        .set();
        var found = new HashSet<Id>();
        asked.stream().filter(id -> numbers.contains(id.number())).forEach(found::add);
        return found;
    }
}
