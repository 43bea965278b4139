package gekiban.desk.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.store.Facts;
import gekiban.desk.catalogue.ThingPage.Group;
import gekiban.desk.catalogue.ThingPage.Member;
import gekiban.desk.catalogue.ThingPage.Span;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What points to a thing, in groups that have a name. */
final class Pointers {
    private static final NaturalOrder NATURAL = new NaturalOrder();

    private final Facts facts;
    private final Labels labels;

    Pointers(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /**
     * @param hasTrackList whether media and tracks are told elsewhere
     */
    List<Group> of(Entry entry, boolean hasTrackList) {
        var pointing = new ArrayList<>(facts.pointingTo(entry.id()));
        if (entry.id().kind() == Kind.ARTIST) {
            // Credits point to the names.
            for (Id name : facts.of(Name.ARTIST, entry.id(), Kind.NAME)) {
                pointing.addAll(facts.pointingTo(name));
            }
        }
        var byName = new LinkedHashMap<String, List<Fact>>();
        pointing.stream()
                .filter(fact -> !(hasTrackList && isOfTrackList(fact)))
                .sorted(Comparator.comparing(Pointers::weight))
                .forEach(fact ->
                        byName.computeIfAbsent(name(fact, entry.id()), n -> new ArrayList<>())
                                .add(fact));
        var ids = new LinkedHashSet<Id>();
        pointing.forEach(fact -> ids.add(fact.of()));
        Map<Id, Label> labelOf = labels.of(ids);
        Map<Id, Entry> scenes =
                facts.entries(ids.stream().filter(id -> id.kind() == Kind.SCENE).toList());
        var groups = new ArrayList<Group>();
        byName.forEach(
                (name, those) -> groups.add(new Group(name, members(those, labelOf, scenes))));
        return groups;
    }

    private static boolean isOfTrackList(Fact fact) {
        return fact.of().kind() == Kind.MEDIUM || fact.of().kind() == Kind.TRACK;
    }

    /** What belongs to the thing before what it did elsewhere. */
    private static int weight(Fact fact) {
        int kind = fact.of().kind() == Kind.NAME ? -1 : fact.of().kind().ordinal();
        return fact.field().name().equals("credit") ? kind + Kind.values().length : kind;
    }

    private static String name(Fact fact, Id thing) {
        String field = fact.field().name();
        if (field.equals("credit")) {
            return thing.kind() == Kind.CHARACTER ? "sung by, as " + fact.text() : fact.text();
        }
        String things = plural(fact.of().kind());
        boolean isSaidByTheKind = field.equals(thing.kind().word()) || field.equals("use");
        return isSaidByTheKind ? things : things + ", " + field.replace('_', ' ');
    }

    private static String plural(Kind kind) {
        return kind == Kind.MEDIUM ? "media" : kind.word() + "s";
    }

    private static List<Member> members(
            List<Fact> pointing, Map<Id, Label> labelOf, Map<Id, Entry> scenes) {
        // Several sources say the same: it is told once, in the most certain form.
        var once = new LinkedHashMap<List<Object>, Fact>();
        pointing.stream()
                .sorted(Comparator.comparing(Fact::state))
                .forEach(fact ->
                        once.putIfAbsent(
                                List.of(fact.of(), fact.value(), fact.target(), fact.second()),
                                fact));
        var members = new ArrayList<Member>();
        for (Fact fact : once.values()) {
            Label label = labelOf.get(fact.of());
            if (label != null) {
                members.add(
                        new Member(
                                label,
                                fact,
                                Optional.ofNullable(scenes.get(fact.of()))
                                        .flatMap(Pointers::span)));
            }
        }
        members.sort(
                Comparator.comparingDouble((Member m) -> m.span().map(Span::from).orElse(0.0))
                        .thenComparing(m -> m.label().in(), NATURAL)
                        .thenComparing(m -> m.label().number(), NATURAL)
                        .thenComparing(m -> m.label().id()));
        return members;
    }

    private static Optional<Span> span(Entry scene) {
        OptionalDouble from = TrackLists.seconds(scene.text(Scene.START));
        OptionalDouble to = TrackLists.seconds(scene.text(Scene.END));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.getAsDouble(), to.getAsDouble()))
                : Optional.empty();
    }
}
