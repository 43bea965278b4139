package gekiban.web.site;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.ReviewEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is out: drafts are not, nor what came in from elsewhere unless somebody says that it is. */
final class Listing {
    /** Without the bodies, which are long. */
    private static final String OUT =
            """
            select distinct t.id from thing t join fact f on f.thing = t.id
            where t.kind = 'text' and t.ended is null and f.ended is null
                and f.field = 'published' and f.text = 'yes' and f.state <> 'refused'
                and exists (select 1 from fact b where b.thing = t.id and b.ended is null
                    and b.field = 'body' and b.state <> 'refused'
                    and b.detail like '%"markdown"%')
            order by t.id\
            """;

    private final Facts facts;

    Listing(Facts facts) {
        this.facts = facts;
    }

    /** Reviews and essays, the newest first. */
    List<Plan.Listed> reviews() {
        var ids =
                facts.handle().createQuery(OUT).mapTo(Long.class).list().stream()
                        .map(number -> new Id(Kind.TEXT, number))
                        .toList();
        return listed(ids);
    }

    /** Lists that stand in no text, or in one that is out. */
    List<Plan.Listed> lists(Set<Id> reviews) {
        var ids =
                facts.entries(facts.all(Kind.LIST)).values().stream()
                        .filter(list -> isOut(list, reviews))
                        .map(Entry::id)
                        .toList();
        return listed(ids);
    }

    private static boolean isOut(Entry list, Set<Id> reviews) {
        var published = Kind.LIST.field(Text.PUBLISHED.name());
        if (published.isPresent() && !list.all(published.get()).isEmpty()) {
            return ReviewEdits.isPublished(list);
        }
        var texts = Wholes.targets(list, TextList.STANDS_IN);
        return texts.isEmpty() || texts.stream().anyMatch(reviews::contains);
    }

    private List<Plan.Listed> listed(List<Id> ids) {
        var titles = facts.texts(ids, Common.TITLE);
        var by = facts.texts(ids, Text.BY);
        var written = facts.texts(ids, Text.WRITTEN);
        var listed = new ArrayList<Plan.Listed>();
        for (Id id : ids) {
            listed.add(
                    new Plan.Listed(
                            id,
                            titles.getOrDefault(id, id.toString()),
                            by.getOrDefault(id, ""),
                            written.getOrDefault(id, "")));
        }
        listed.sort(
                Comparator.comparing(Plan.Listed::written)
                        .thenComparing(Plan.Listed::id)
                        .reversed());
        return listed;
    }
}
