package gekiban.desk.pages.vital;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts together what is said of things. As long as the reading of the facts that it is made with.
 */
public final class Vitals {
    private final Facts facts;
    private final Labels labels;

    public Vitals(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /** What makes two facts one saying. */
    private record Said(Field field, Value value, Optional<Id> target, Optional<Id> second) {}

    /**
     * What is said of a thing and was not refused, by field in the order of its kind.
     *
     * @param wanted which fields
     */
    public List<Vital> of(Entry entry, Predicate<Field> wanted) {
        var said = new LinkedHashMap<Said, List<Fact>>();
        for (Fact fact : entry.facts()) {
            if (wanted.test(fact.field()) && fact.state() != State.REFUSED) {
                var key = new Said(fact.field(), fact.value(), fact.target(), fact.second());
                said.computeIfAbsent(key, each -> new ArrayList<>(2)).add(fact);
            }
        }
        var pointedTo = new LinkedHashSet<Id>();
        for (Said each : said.keySet()) {
            each.target().ifPresent(pointedTo::add);
            each.second().ifPresent(pointedTo::add);
        }
        Map<Id, Label> labelOf = labels.of(pointedTo);
        Map<Id, Id> pages = pages(facts, pointedTo);
        var byField = new LinkedHashMap<String, List<Saying>>();
        said.forEach((key, those) ->
                byField.computeIfAbsent(key.field().name(), name -> new ArrayList<>())
                        .add(saying(key, those, labelOf, pages)));
        Set<String> disputed = disputed(entry, wanted);
        var vitals = new ArrayList<Vital>();
        byField.forEach((field, sayings) ->
                vitals.add(new Vital(field, sayings, disputed.contains(field))));
        return vitals;
    }

    private static Saying saying(
            Said key, List<Fact> those, Map<Id, Label> labelOf, Map<Id, Id> pages) {
        return new Saying(
                key.value(),
                key.target().map(labelOf::get),
                key.target().map(pages::get),
                key.second().map(labelOf::get),
                those.getFirst().state(),
                sources(those));
    }

    /** The names of the sources of facts, each once. */
    static List<String> sources(Collection<Fact> facts) {
        return facts.stream().map(fact -> fact.source().name()).distinct().toList();
    }

    /** The fields of a thing on which sources differ and no person decided. */
    private Set<String> disputed(Entry entry, Predicate<Field> wanted) {
        var asked =
                new Entry(
                        entry.id(),
                        entry.facts().stream().filter(fact -> wanted.test(fact.field())).toList());
        var disputed = new LinkedHashSet<String>();
        new Disagreements(facts)
                .of(asked)
                .forEach(question -> disputed.add(question.field().name()));
        return disputed;
    }

    /**
     * Whose page tells more of each thing: its own, of a name that of its artist; names of which
     * nobody knows whose they are have none.
     */
    static Map<Id, Id> pages(Facts facts, Collection<Id> things) {
        var pages = new HashMap<Id, Id>();
        var names = new ArrayList<Id>();
        for (Id id : things) {
            if (id.kind() == Kind.NAME) {
                names.add(id);
            } else {
                pages.put(id, id);
            }
        }
        facts.entries(names)
                .forEach((id, name) ->
                        name.target(Name.ARTIST).ifPresent(artist -> pages.put(id, artist)));
        return pages;
    }
}
