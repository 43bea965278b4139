package gekiban.desk.pages.entry;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A thing with every field that its kind has, and what is said in each.
 *
 * @param last its last edit, 0 for none
 * @param sources how many speak of it
 * @param questions on how many questions they differ
 */
public record EntryPage(Label label, long last, List<Part> parts, int sources, int questions) {

    public EntryPage {
        parts = List.copyOf(parts);
    }

    /**
     * One field.
     *
     * @param said what is said in it, what holds first, refused facts last
     * @param differs whether sources contradict one another in it and nobody decided
     */
    public record Part(Field field, List<Said> said, boolean differs) {
        public Part {
            said = List.copyOf(said);
        }

        /**
         * The same, what several sources say alike told once.
         *
         * @return groups of facts that say the same and stand alike, in order
         */
        public List<List<Said>> alike() {
            var groups = new LinkedHashMap<List<Object>, List<Said>>();
            for (Said each : said) {
                Fact fact = each.fact();
                List<Object> same =
                        List.of(
                                fact.value(),
                                fact.target(),
                                fact.second(),
                                fact.state(),
                                each.stands(),
                                each.side());
                groups.computeIfAbsent(same, key -> new ArrayList<>()).add(each);
            }
            return List.copyOf(groups.values());
        }

        /** The sides of what sources differ on, each with its groups of facts. */
        public List<List<List<Said>>> sides() {
            var sides = new TreeMap<Integer, List<List<Said>>>();
            for (var group : alike()) {
                Said first = group.getFirst();
                if (first.stands() == Stands.ASKED) {
                    sides.computeIfAbsent(first.side(), key -> new ArrayList<>()).add(group);
                }
            }
            return List.copyOf(sides.values());
        }

        /** The groups of facts on which nobody differs, or somebody decided. */
        public List<List<Said>> settled() {
            return alike().stream()
                    .filter(group -> group.getFirst().stands() != Stands.ASKED)
                    .toList();
        }

        /** What holds in a field of one value. */
        public Optional<Fact> held() {
            return said.stream()
                    .map(Said::fact)
                    .filter(fact -> fact.state() != gekiban.catalogue.model.State.REFUSED)
                    .findFirst()
                    .filter(fact -> !field.many());
        }
    }

    /**
     * One fact.
     *
     * @param by the person who confirmed, refused or entered it; empty when none did
     * @param stands how it stands among the others
     * @param side of which side of a question it is; 0 where none is asked
     * @param target what it points to
     * @param second what it points to besides
     */
    public record Said(
            Fact fact,
            String by,
            Stands stands,
            int side,
            Optional<Label> target,
            Optional<Label> second) {}

    /** How a fact stands among the others of its field. */
    public enum Stands {
        /** Nobody contradicts it. */
        ALONE,
        /** Another source contradicts it, and nobody decided. */
        ASKED,
        /** A person's word contradicts it. */
        NOT_TAKEN
    }

    /**
     * @param id of a living thing
     */
    public static EntryPage of(Facts facts, Id id) {
        Entry entry = facts.entry(id).orElse(new Entry(id, List.of()));
        var disagreements = new Disagreements(facts);
        var asked = new HashMap<Long, Integer>();
        var askedFields = new HashSet<Field>();
        int sides = 0;
        var questions = disagreements.of(entry);
        for (var question : questions) {
            askedFields.add(question.field());
            for (var side : question.sides()) {
                sides++;
                for (Fact fact : side) {
                    asked.put(fact.number(), sides);
                }
            }
        }
        var labels = new Labels(facts);
        var pointedTo = new LinkedHashSet<Id>();
        for (Fact fact : entry.facts()) {
            fact.target().ifPresent(pointedTo::add);
            fact.second().ifPresent(pointedTo::add);
        }
        var context =
                new Context(
                        new Deciders(facts).of(entry.facts()),
                        asked,
                        disagreements.notTaken(entry),
                        labels.of(pointedTo));
        var parts = new ArrayList<Part>();
        for (Field field : id.kind().entered()) {
            var said =
                    entry.facts().stream()
                            .filter(fact -> fact.field().equals(field))
                            .map(context::said)
                            .toList();
            parts.add(new Part(field, said, askedFields.contains(field)));
        }
        long sources = entry.facts().stream().map(Fact::source).distinct().count();
        return new EntryPage(
                labels.of(id),
                new History(facts).lastOf(id),
                parts,
                (int) sources,
                questions.size());
    }

    /** A thing that is not there yet. */
    public static EntryPage empty(Kind kind) {
        var parts =
                kind.entered().stream().map(field -> new Part(field, List.of(), false)).toList();
        var label = new Label(new Id(kind, Long.MAX_VALUE), "", List.of(), List.of(), "", "");
        return new EntryPage(label, 0, parts, 0, 0);
    }

    private record Context(
            Map<Long, String> deciders,
            Map<Long, Integer> asked,
            Set<Fact> notTaken,
            Map<Id, Label> labels) {

        Said said(Fact fact) {
            Stands stands =
                    asked.containsKey(fact.number())
                            ? Stands.ASKED
                            : notTaken.contains(fact) ? Stands.NOT_TAKEN : Stands.ALONE;
            return new Said(
                    fact,
                    deciders.getOrDefault(fact.number(), ""),
                    stands,
                    asked.getOrDefault(fact.number(), 0),
                    fact.target().map(labels::get),
                    fact.second().map(labels::get));
        }
    }
}
