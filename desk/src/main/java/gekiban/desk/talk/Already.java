package gekiban.desk.talk;

import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.State;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.names.NameIndex;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is in a list already, or was suggested for it: the same thing, or the same title in
 * any spelling where one of the two is not known to be a thing of the catalogue.
 */
final class Already {
    private final Facts facts;
    private final Map<Id, Entry> items;

    Already(Facts facts, Id list) {
        this.facts = facts;
        this.items = facts.entries(all(facts, list));
    }

    /** Those that were refused too. */
    private static List<Id> all(Facts facts, Id list) {
        return facts.handle()
                .createQuery(
                        """
                        select distinct t.id from fact f join thing t on t.id = f.thing
                        where f.target = ? and f.field = 'list' and f.ended is null
                            and t.kind = 'item' and t.ended is null
                        order by t.id\
                        """)
                .bind(0, list.number())
                .mapTo(Long.class)
                .map(number -> new Id(Kind.ITEM, number))
                .list();
    }

    /**
     * @throws NotTaken when it is there, with where
     */
    void check(What what) throws NotTaken {
        Optional<Entry> found = same(what);
        if (found.isEmpty()) {
            return;
        }
        Entry item = found.get();
        State state =
                item.facts().stream()
                        .filter(fact -> fact.field().name().equals(ListItem.LIST.name()))
                        .map(Fact::state)
                        .min(State::compareTo)
                        .orElse(State.ENTERED);
        throw switch (state) {
            case SUGGESTED -> new NotTaken(NotTaken.Why.SUGGESTED);
            case REFUSED -> new NotTaken(NotTaken.Why.REFUSED);
            default -> new NotTaken(NotTaken.Why.ALREADY, item.text(ListItem.NUMBER));
        };
    }

    private Optional<Entry> same(What what) {
        for (Entry item : items.values()) {
            if (what.id().isPresent() && isThing(item, what)) {
                return Optional.of(item);
            }
        }
        var labels = new Labels(facts);
        var titles = new NameIndex.Builder<Id>();
        for (Entry item : items.values()) {
            var called = new ArrayList<>(texts(item.all(Common.TITLE)));
            if (what.id().isEmpty()) {
                item.all(ListItem.ABOUT).stream()
                        .filter(fact -> fact.value().detail().isEmpty())
                        .flatMap(fact -> fact.target().stream())
                        .flatMap(id -> facts.entry(id).stream())
                        .forEach(thing -> called.addAll(labels.titles(thing)));
            } else if (item.first(ListItem.ABOUT).isPresent()) {
                continue; // two things of one name are two
            }
            if (!called.isEmpty()) {
                titles.add(item.id(), called);
            }
        }
        var index = titles.build();
        return called(what, labels).stream()
                .flatMap(title -> index.find(title, 3).stream())
                .filter(found -> found.match() == Match.EXACT || found.match() == Match.SAME_WORDS)
                .flatMap(found -> Optional.ofNullable(items.get(found.item())).stream())
                .findFirst();
    }

    private static boolean isThing(Entry item, What what) {
        return item.all(ListItem.ABOUT).stream()
                .anyMatch(fact ->
                        fact.target().equals(what.id())
                                && fact.value().detail().equals(what.value().detail()));
    }

    private Collection<String> called(What what, Labels labels) {
        if (what.id().isEmpty()) {
            return List.of(what.words());
        }
        if (what.from().isPresent()) {
            return List.of(); // a part of it has no name
        }
        return what.id().flatMap(facts::entry).map(labels::titles).orElse(List.of());
    }

    private static List<String> texts(List<Fact> said) {
        return said.stream().map(Fact::text).toList();
    }
}
