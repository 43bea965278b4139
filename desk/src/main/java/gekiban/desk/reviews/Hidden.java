package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is not for everybody: drafts, and how texts that are written here came to be. Each is for
 * its writer and for those who edit.
 *
 * @param drafts that are shown nowhere
 * @param others texts of others that are written here, drafts among them: read on their pages, and
 *     nothing else is told of them
 */
public record Hidden(Set<Id> drafts, Set<Id> others) {
    /** For those who edit. */
    public static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

    public Hidden {
        drafts = Set.copyOf(drafts);
        others = Set.copyOf(others);
    }

    private record Text(long number, boolean isDraft) {}

    /** From somebody who does not edit. */
    public static Hidden from(Facts facts, String who) {
        var drafts = new HashSet<Id>();
        var others = new HashSet<Id>();
        facts.handle()
                .createQuery(
                        """
                        select p.thing, max(p.text = 'yes') from fact p
                        where p.field = 'published' and p.ended is null and not exists (
                            select 1 from fact b
                            where b.thing = p.thing and b.ended is null and b.field = 'by' and ?
                                = coalesce(json_extract(b.detail, '$.account'), b.text))
                        group by p.thing\
                        """)
                .bind(0, who)
                .map((row, context) -> new Text(row.getLong(1), row.getInt(2) == 0))
                .forEach(text -> {
                    var id = new Id(Kind.TEXT, text.number());
                    others.add(id);
                    if (text.isDraft()) {
                        drafts.add(id);
                    }
                });
        return new Hidden(drafts, others);
    }

    /** Those that are not hidden. */
    public List<Label> without(Collection<Label> labels) {
        return labels.stream().filter(label -> !drafts.contains(label.id())).toList();
    }

    /** Those edits in which nothing was done to a text of others. */
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
