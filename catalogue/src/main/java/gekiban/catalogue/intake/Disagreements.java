package gekiban.catalogue.intake;

import gekiban.catalogue.model.Check;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.names.FoldKey;
import gekiban.catalogue.store.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where sources contradict one another.
 *
 * <p>In a field of one value two sources contradict one another when they say different things; in
 * one of many when nothing of one sort that the one says is said by the other too: two composers by
 * one source are two composers, two by two sources are a question. Once a person confirmed or
 * entered one of a sort, there is no question any more. Spellings that only folding tells apart are
 * no contradiction, nor are a year and a day in it, or lengths that differ by a rounding.
 */
public final class Disagreements {
    /** Some sources round lengths to whole seconds, up or down; seconds. */
    private static final BigDecimal ROUNDED = BigDecimal.ONE;

    private final Facts facts;

    public Disagreements(Facts facts) {
        this.facts = facts;
    }

    /**
     * One question on which sources differ.
     *
     * @param sides what each side says, at least two; a side is one or more facts
     */
    public record Disagreement(Id of, Field field, List<List<Fact>> sides) {}

    /** What sources say of a thing and do not agree on. */
    public List<Disagreement> of(Entry entry) {
        var found = new ArrayList<Disagreement>();
        var meant = new HashMap<Id, Id>();
        for (var facts : questions(entry)) {
            boolean decided = facts.stream().anyMatch(fact -> fact.state().isPersons());
            if (!decided && facts.size() > 1) {
                var sides = sides(facts, meant);
                if (sides.size() > 1) {
                    found.add(new Disagreement(entry.id(), facts.getFirst().field(), sides));
                }
            }
        }
        return found;
    }

    private static Collection<List<Fact>> questions(Entry entry) {
        var questions = new LinkedHashMap<List<String>, List<Fact>>();
        for (Fact fact : entry.facts()) {
            if (fact.state() != State.REFUSED && !isOneAmongMany(fact)) {
                questions.computeIfAbsent(sort(fact), key -> new ArrayList<>()).add(fact);
            }
        }
        return questions.values();
    }

    /**
     * What sources say of a thing against the word of a person. It stays as what they say, and is
     * not what holds.
     */
    public Set<Fact> notTaken(Entry entry) {
        var notTaken = new LinkedHashSet<Fact>();
        var meant = new HashMap<Id, Id>();
        for (var facts : questions(entry)) {
            var persons = new HashSet<Object>();
            var bySource = new LinkedHashMap<Source, List<Fact>>();
            for (Fact fact : facts) {
                bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact);
                if (fact.state().isPersons()) {
                    persons.add(meaning(fact, meant));
                }
            }
            for (var said : bySource.values()) {
                var meaning = new HashSet<Object>();
                said.forEach(fact -> meaning.add(meaning(fact, meant)));
                if (!persons.isEmpty() && !agree(meaning, persons)) {
                    notTaken.addAll(said);
                }
            }
        }
        return notTaken;
    }

    /** What sources do not agree on of many things, as lines for people. */
    public List<String> lines(Collection<Id> things) {
        var lines = new ArrayList<String>();
        for (var entry : facts.entries(things).values()) {
            for (var question : of(entry)) {
                var sides = new ArrayList<String>();
                for (var side : question.sides()) {
                    Fact first = side.getFirst();
                    sides.add(said(first) + " (" + first.source().name() + ")");
                }
                lines.add(
                        entry.id()
                                + " "
                                + question.field().name()
                                + ": "
                                + String.join(" or ", sides));
            }
        }
        return lines;
    }

    private String said(Fact fact) {
        String target =
                fact.target()
                        .flatMap(facts::entry)
                        .map(entry ->
                                entry.id().kind() == Kind.NAME
                                        ? entry.text(Name.TEXT)
                                        : entry.id().toString())
                        .orElse("");
        return (fact.text() + " " + target).strip();
    }

    /** Fields of many values that are no answer to one question. */
    private static boolean isOneAmongMany(Fact fact) {
        Field field = fact.field();
        boolean asks =
                !field.many()
                        || !field.apart().isEmpty()
                                && !field.name().equals("external_id")
                                && !field.name().equals("holding")
                                && !field.name().equals("watching")
                                && !field.name().equals("label");
        boolean anotherName =
                field.name().equals("title")
                        && Set.of("alternative", "fan").contains(fact.value().detail("kind"));
        return !asks || anotherName;
    }

    /** What is asked: the field, and what sort of value it is. Of credits, the role. */
    private static List<String> sort(Fact fact) {
        var sort = new ArrayList<String>();
        sort.add(fact.field().name());
        if (fact.field().name().equals("credit")) {
            sort.add(fact.text());
        }
        for (String name : fact.field().apart()) {
            String detail = fact.value().detail(name);
            // A misprint is a wrong answer to the question what is on the sleeve.
            sort.add(detail.equals("misprint") ? "sleeve" : detail);
        }
        return sort;
    }

    /** Each source is of the first side whose sources it all agrees with, or of a new one. */
    private List<List<Fact>> sides(List<Fact> facts, Map<Id, Id> meant) {
        var bySource = new LinkedHashMap<Source, List<Fact>>();
        for (Fact fact : facts) {
            bySource.computeIfAbsent(fact.source(), source -> new ArrayList<>()).add(fact);
        }
        var sides = new ArrayList<List<Fact>>();
        var meanings = new ArrayList<List<Set<Object>>>();
        for (var said : bySource.values()) {
            var meaning = new HashSet<Object>();
            said.forEach(fact -> meaning.add(meaning(fact, meant)));
            int side = 0;
            while (side < sides.size()
                    && !meanings.get(side).stream().allMatch(other -> agree(meaning, other))) {
                side++;
            }
            if (side == sides.size()) {
                sides.add(new ArrayList<>());
                meanings.add(new ArrayList<>());
            }
            sides.get(side).addAll(said);
            meanings.get(side).add(meaning);
        }
        return sides;
    }

    /** Whether something that the one says is said by the other too. */
    private static boolean agree(Set<Object> one, Set<Object> other) {
        return one.stream()
                .anyMatch(a -> other.contains(a) || other.stream().anyMatch(b -> agree(a, b)));
    }

    /** A year and a day of it agree, and so do lengths of which one is rounded. */
    private static boolean agree(Object a, Object b) {
        if (a instanceof PartialDate one && b instanceof PartialDate other) {
            return one.toString().startsWith(other.toString())
                    || other.toString().startsWith(one.toString());
        }
        return a instanceof BigDecimal one
                && b instanceof BigDecimal other
                && one.subtract(other).abs().compareTo(ROUNDED) <= 0;
    }

    /** Two names of one artist mean the same; so do two spellings of one title. */
    private Object meaning(Fact fact, Map<Id, Id> meant) {
        if (fact.target().isPresent()) {
            return meant.computeIfAbsent(
                    fact.target().get(),
                    id ->
                            id.kind() == Kind.NAME
                                    ? facts.entry(id)
                                            .flatMap(entry -> entry.target(Name.ARTIST))
                                            .orElse(id)
                                    : id);
        }
        boolean isGood = Check.trouble(fact.field(), fact.value(), false).isEmpty();
        if (isGood && fact.field().type() == Field.Type.SECONDS) {
            return new BigDecimal(fact.text());
        }
        if (isGood && fact.field().type() == Field.Type.DATE) {
            return PartialDate.of(fact.text()).orElseThrow();
        }
        String folded = FoldKey.of(fact.text()).key();
        return folded.isEmpty() ? fact.text() : folded;
    }
}
