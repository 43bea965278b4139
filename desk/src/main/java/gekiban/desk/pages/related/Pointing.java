package gekiban.desk.pages.related;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups what points to a thing. */
public final class Pointing {
    private static final NaturalOrder NATURAL = new NaturalOrder();

    private Pointing() {}

    private record Way(Kind kind, String field) {}

    private record Said(Id of, Value value) {}

    /**
     * @param kinds of things that are wanted
     */
    public static List<Group> to(Facts facts, Labels labels, Id thing, Set<Kind> kinds) {
        var ways =
                new TreeMap<Way, Map<Said, List<Fact>>>(
                        Comparator.comparing(Way::kind).thenComparing(Way::field));
        var pointing =
                facts.pointingTo(thing).stream()
                        .filter(fact -> kinds.contains(fact.of().kind()))
                        .sorted(Comparator.comparing(Fact::state))
                        .toList();
        for (Fact fact : pointing) {
            ways.computeIfAbsent(
                            new Way(fact.of().kind(), fact.field().name()),
                            way -> new LinkedHashMap<>())
                    .computeIfAbsent(new Said(fact.of(), fact.value()), said -> new ArrayList<>(2))
                    .add(fact);
        }
        Map<Id, Label> labelOf =
                labels.of(pointing.stream().map(Fact::of).collect(Collectors.toSet()));
        var groups = new ArrayList<Group>();
        ways.forEach((way, said) ->
                groups.add(new Group(way.kind(), way.field(), items(said, labelOf))));
        return groups;
    }

    private static List<Group.Item> items(Map<Said, List<Fact>> said, Map<Id, Label> labelOf) {
        var items = new ArrayList<Group.Item>();
        said.forEach((what, those) -> {
            Label label = labelOf.get(what.of());
            if (label != null) {
                items.add(
                        new Group.Item(
                                label,
                                what.value(),
                                those.getFirst().state(),
                                those.stream()
                                        .map(fact -> fact.source().name())
                                        .distinct()
                                        .toList()));
            }
        });
        items.sort(
                Comparator.comparing((Group.Item item) -> item.label().in(), NATURAL)
                        .thenComparing(item -> item.label().number(), NATURAL)
                        .thenComparing(item -> item.label().id()));
        return items;
    }
}
