package gekiban.desk.pages.release;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.release.ReleasePage.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the other editions of a release: what it repeats, what repeats it, what repeats the same.
 */
final class Editions {
    private final Facts facts;
    private final Labels labels;

    Editions(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /** In the order of their dates, the release itself among them; empty when it has no others. */
    List<Edition> of(Entry release) {
        var ids = new LinkedHashSet<Id>();
        Optional<Id> original = release.target(Release.REISSUE_OF);
        ids.add(release.id());
        original.ifPresent(id -> {
            ids.add(id);
            ids.addAll(facts.of(Release.REISSUE_OF, id, Kind.RELEASE));
        });
        ids.addAll(facts.of(Release.REISSUE_OF, release.id(), Kind.RELEASE));
        if (ids.size() == 1) {
            return List.of();
        }
        Map<Id, Label> labelOf = labels.of(ids);
        var editions = new ArrayList<Edition>();
        for (Entry entry : facts.entries(ids).values()) {
            editions.add(
                    edition(
                            entry,
                            Objects.requireNonNull(labelOf.get(entry.id())),
                            release,
                            original));
        }
        editions.sort(Comparator.comparing(each -> each.date().isEmpty() ? "9" : each.date()));
        return editions;
    }

    private static Edition edition(Entry entry, Label label, Entry release, Optional<Id> original) {
        boolean isThis = entry.id().equals(release.id());
        boolean isOriginal = original.isPresent() && entry.id().equals(original.get());
        // Who says that the original is one is the release itself.
        Optional<Fact> said = (isOriginal ? release : entry).first(Release.REISSUE_OF);
        return new Edition(
                label,
                texts(entry, Release.CATALOGUE_NUMBER),
                entry.text(Release.DATE),
                entry.text(Release.FORM),
                isThis ? "this" : isOriginal ? "original" : "reissue",
                !isThis && said.filter(fact -> fact.state() == State.SUGGESTED).isPresent());
    }

    private static String texts(Entry entry, gekiban.catalogue.model.Field field) {
        return entry.all(field).stream()
                .map(Fact::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
