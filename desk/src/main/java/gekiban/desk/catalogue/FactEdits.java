package gekiban.desk.catalogue;

import gekiban.catalogue.model.Check;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person says of things, and of what others say of them. */
public final class FactEdits {
    private final Store store;
    private final String who;

    public FactEdits(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * What a person says.
     *
     * @param field its name
     * @param target what it points to
     * @param second what it points to besides
     */
    public record Saying(String field, Value value, Optional<Id> target, Optional<Id> second) {}

    /**
     * A thing that a person spoke of.
     *
     * @param facts numbers of the facts that say so now
     */
    public record Spoken(Id id, List<Long> facts) {
        public Spoken {
            facts = List.copyOf(facts);
        }
    }

    /** What a person does with a fact. */
    public enum Decision {
        /** It is so. */
        CONFIRM,
        /** It is not so; kept, so that it does not come back. */
        REFUSE,
        /** Away with it: what a person entered ends, what a source says is refused. */
        REMOVE
    }

    /**
     * Says something of a thing. In a field of one value it takes the place of what the same person
     * said there before.
     *
     * @throws Refused when it cannot be said
     */
    public Edited<Spoken> say(Id id, Saying saying) throws IOException {
        return store.edit(
                who,
                "set " + saying.field() + " of " + id,
                edit -> say(edit, new Finder(edit.facts()).living(id), saying));
    }

    /** Makes a thing of which this is said. */
    public Edited<Spoken> make(Kind kind, Saying saying) throws IOException {
        if (kind == Kind.CUE) {
            throw new Refused("a cue is made by gekiban cue add");
        }
        return store.edit(
                who,
                "made a " + kind.word() + " with " + saying.field(),
                edit -> say(edit, edit.create(kind), saying));
    }

    private Spoken say(Edit edit, Id id, Saying saying) throws IOException {
        return say(edit, id, saying, "", OptionalLong.empty());
    }

    /**
     * @param place where it says so: "booklet, p. 7"; empty when nobody says
     * @param corrects the fact that it takes the place of
     */
    Spoken say(Edit edit, Id id, Saying saying, String place, OptionalLong corrects)
            throws IOException {
        Field field = field(id.kind(), saying.field());
        var finder = new Finder(edit.facts());
        var target = pointed(finder, field, field.targets(), saying.target());
        var second = pointed(finder, field, field.seconds(), saying.second());
        if (field.equals(Common.CREDIT) && target.isEmpty()) {
            throw new Refused("a credit points to a name; gekiban credit finds or makes it");
        }
        Value value = completed(field, saying.value());
        var trouble = Check.trouble(field, value, target.isPresent());
        if (trouble.isPresent()) {
            throw new Refused(trouble.get());
        }
        Entry entry = edit.facts().entry(id).orElse(new Entry(id, List.of()));
        var mine = mine(entry, field);
        for (Fact fact : mine) {
            if (corrects.isEmpty()
                    && fact.value().equals(value)
                    && fact.target().equals(target)
                    && fact.second().equals(second)) {
                return new Spoken(id, List.of(fact.number()));
            }
        }
        OptionalLong replaced = corrects;
        if (!field.many()) {
            for (Fact fact : mine) {
                edit.end(fact.number());
                replaced = OptionalLong.of(fact.number());
            }
        }
        if (corrects.isPresent()) {
            edit.end(corrects.getAsLong());
        }
        long fact =
                edit.add(
                        new NewFact(
                                id,
                                field,
                                value,
                                target,
                                second,
                                edit.source(Source.person(who)),
                                place,
                                State.ENTERED,
                                replaced));
        return new Spoken(id, List.of(fact));
    }

    private static Field field(Kind kind, String name) throws Refused {
        return kind.field(name)
                .orElseThrow(() ->
                        new Refused(
                                "a "
                                        + kind.word()
                                        + " has no "
                                        + name
                                        + "; it has "
                                        + kind.fields().stream()
                                                .map(Field::name)
                                                .collect(Collectors.joining(", "))));
    }

    private static Optional<Id> pointed(
            Finder finder, Field field, Set<Kind> kinds, Optional<Id> to) throws Refused {
        if (to.isEmpty()) {
            return to;
        }
        if (!kinds.contains(to.get().kind())) {
            String wanted =
                    kinds.stream().sorted().map(Kind::word).collect(Collectors.joining(" or a "));
            throw new Refused(
                    field.name()
                            + (kinds.isEmpty()
                                    ? " does not point"
                                    : " points to a " + wanted + ", not")
                            + " to "
                            + to.get());
        }
        return Optional.of(finder.living(to.get()));
    }

    /** The script of a title is seen by its letters. */
    private static Value completed(Field field, Value value) {
        return field.equals(Common.TITLE) && value.detail("script").isEmpty()
                ? value.with("script", Title.scriptOf(value.text()))
                : value;
    }

    /** Whether it is this person's own, and so theirs to end. */
    boolean isMine(Fact fact) {
        return fact.state() == State.ENTERED && fact.source().equals(Source.person(who));
    }

    private List<Fact> mine(Entry entry, Field field) {
        return entry.all(field).stream().filter(this::isMine).toList();
    }

    /**
     * Decides on facts of a thing.
     *
     * @param facts their numbers
     * @return the facts that changed, under their new numbers; those that ended are left out
     * @throws Refused when a fact is not there or not of the thing; then nothing is done
     */
    public Edited<Spoken> decide(Id id, Decision decision, Collection<Long> facts)
            throws IOException {
        String what =
                switch (decision) {
                    case CONFIRM -> "confirmed";
                    case REFUSE -> "refused";
                    case REMOVE -> "removed";
                };
        return store.edit(
                who,
                what + (facts.size() == 1 ? " a fact of " : " facts of ") + id,
                edit -> {
                    Id living = new Finder(edit.facts()).living(id);
                    var changed = new ArrayList<Long>();
                    for (long number : facts) {
                        Fact fact =
                                edit.facts()
                                        .fact(number)
                                        .filter(there -> there.of().equals(living))
                                        .orElseThrow(() ->
                                                new Refused(living + " has no fact " + number));
                        decide(edit, fact, decision).ifPresent(changed::add);
                    }
                    return new Spoken(living, changed);
                });
    }

    static OptionalLong decide(Edit edit, Fact fact, Decision decision) throws IOException {
        if (decision == Decision.REMOVE && fact.state() == State.ENTERED) {
            edit.end(fact.number());
            return OptionalLong.empty();
        }
        State state = decision == Decision.CONFIRM ? State.CONFIRMED : State.REFUSED;
        return fact.state() == state
                ? OptionalLong.empty()
                : OptionalLong.of(edit.restate(fact, state));
    }
}
