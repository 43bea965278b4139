package gekiban.desk.pages.vital;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who did what for some things, those of one role by one name together. */
public final class CreditReader {
    /** Whose credits come first; the others follow as they were said. */
    private static final List<String> ROLES =
            List.of(
                    Credit.COMPOSER,
                    Credit.ARRANGER,
                    Credit.LYRICIST,
                    Credit.ARTIST,
                    Credit.PERFORMER,
                    "vocals",
                    Credit.CONDUCTOR);

    private final Facts facts;
    private final Labels labels;

    public CreditReader(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    private record Key(String role, String instrument, Id name, Optional<Id> as) {}

    /** Composers before arrangers and so on; those of most things first. */
    public List<CreditLine> of(Collection<Entry> things) {
        var credits = new LinkedHashMap<Key, List<Fact>>();
        var pointedTo = new LinkedHashSet<Id>();
        for (Entry thing : things) {
            for (Fact fact : thing.all(Common.CREDIT)) {
                fact.target()
                        .ifPresent(name -> {
                            pointedTo.add(name);
                            fact.second().ifPresent(pointedTo::add);
                            var key =
                                    new Key(
                                            fact.text(),
                                            fact.value().detail("instrument"),
                                            name,
                                            fact.second());
                            credits.computeIfAbsent(key, each -> new ArrayList<>(2)).add(fact);
                        });
            }
        }
        Map<Id, Label> labelOf = labels.of(pointedTo);
        Map<Id, Id> artists = Vitals.pages(facts, pointedTo);
        var lines = new ArrayList<CreditLine>();
        credits.forEach((key, said) -> {
            Label name = labelOf.get(key.name());
            if (name != null) {
                lines.add(line(key, name, said, labelOf, artists));
            }
        });
        lines.sort(
                Comparator.comparingInt(CreditReader::weight)
                        .thenComparing(
                                Comparator.comparingInt((CreditLine line) -> line.of().size())
                                        .reversed()));
        return lines;
    }

    private static CreditLine line(
            Key key, Label name, List<Fact> said, Map<Id, Label> labelOf, Map<Id, Id> artists) {
        return new CreditLine(
                key.role(),
                key.instrument(),
                name,
                Optional.ofNullable(artists.get(key.name())),
                key.as().map(labelOf::get),
                said.stream().map(Fact::of).distinct().toList(),
                said.stream().map(Fact::state).min(Comparator.naturalOrder()).orElseThrow(),
                Vitals.sources(said));
    }

    private static int weight(CreditLine line) {
        int place = ROLES.indexOf(line.role());
        return place < 0 ? ROLES.size() : place;
    }
}
