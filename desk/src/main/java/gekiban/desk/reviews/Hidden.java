package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is not for everybody: drafts, comments that wait or were hidden, entries that readers
 * suggest for a list and nobody took, and how texts that are written here came to be. Each is for
 * its writer and for those who edit.
 *
 * @param things that are shown nowhere
 * @param others these, and texts of others that are written here: they are read on their pages, and
 *     nothing else is told of them
 */
public record Hidden(Set<Id> things, Set<Id> others) {
    /** For those who edit. */
    public static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

    private static final String OUT = "yes";
    private static final String SHOWN = "shown";

    public Hidden {
        things = Set.copyOf(things);
        others = Set.copyOf(others);
    }

    private record Said(Id id, String text) {}

    /** From somebody who does not edit. */
    public static Hidden from(Facts facts, String who) {
        var things = new HashSet<Id>();
        var others = new HashSet<Id>();
        facts.handle()
                .createQuery(
                        """
                        select p.thing, t.kind, p.text, max(p.id)
                        from fact p join thing t on t.id = p.thing
                        where p.field in ('published', 'moderation') and p.ended is null
                            and not exists (
                                select 1 from fact b
                                where b.thing = p.thing and b.ended is null and b.field = 'by'
                                    and coalesce(json_extract(b.detail, '$.account'), b.text) = ?)
                        group by p.thing\
                        """)
                .bind(0, who)
                .map((row, context) ->
                        new Said(
                                new Id(
                                        Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                        row.getLong(1)),
                                row.getString(3)))
                .forEach(said -> {
                    boolean isText = said.id().kind() == Kind.TEXT;
                    boolean isHidden = !said.text().equals(isText ? OUT : SHOWN);
                    if (isHidden) {
                        things.add(said.id());
                    }
                    if (isHidden || isText) {
                        others.add(said.id());
                    }
                });
        facts.handle()
                .createQuery(
                        """
                        select f.thing from fact f join source s on s.id = f.source
                        where f.field = 'list' and f.state in ('suggested', 'refused')
                            and f.ended is null and s.kind = 'person' and s.name <> ?\
                        """)
                .bind(0, who)
                .mapTo(Long.class)
                .forEach(item -> {
                    things.add(new Id(Kind.ITEM, item));
                    others.add(new Id(Kind.ITEM, item));
                });
        return new Hidden(things, others);
    }

    /** Those that are not hidden. */
    public List<Label> without(Collection<Label> labels) {
        return labels.stream().filter(label -> !things.contains(label.id())).toList();
    }

    /** Those edits in which nothing was done to any of the others. */
    public List<History.Entry> without(Facts facts, List<History.Entry> edits) {
        if (others.isEmpty()) {
            return edits;
        }
        var done = new TreeSet<Long>();
        facts.handle()
                .createQuery(
                        """
                        select id from fact
                        where thing in (select value from json_each(?))\
                        """)
                .bind(0, others.stream().map(Id::number).toList().toString())
                .mapTo(Long.class)
                .forEach(done::add);
        return edits.stream()
                .filter(edit -> {
                    Long first = done.ceiling(edit.factsFrom());
                    return first == null || first >= edit.factsTo();
                })
                .toList();
    }
}
