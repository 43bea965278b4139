package gekiban.desk.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CreditEdits.Credited;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.FactEdits.Saying;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a person fills into a form about one thing: several acts that are one edit, done as a whole
 * or not at all, and not at all where somebody changed the thing since the form was shown.
 */
public final class EntryEdits {
    /** More in one line of the history are not read. */
    private static final int NAMED_FIELDS = 4;

    private final Store store;
    private final FactEdits facts;
    private final CreditEdits credits;
    private final String who;

    public EntryEdits(Store store, String who) {
        this.store = store;
        this.who = who;
        this.facts = new FactEdits(store, who);
        this.credits = new CreditEdits(store, who);
    }

    /** One thing that a person does. */
    public sealed interface Act {
        /**
         * Says something.
         *
         * @param place where it says so: "booklet, p. 7"; empty when nobody says
         */
        record Say(Saying saying, String place) implements Act {}

        /**
         * Gives a credit to a name, which is found or made.
         *
         * @param name as it is written, or the id of a name or artist
         */
        record Give(Value value, String name, Optional<Id> character) implements Act {}

        /**
         * Says it otherwise. What the same person said before ends; what a source says is refused
         * in a field of many values, and stands beside it in a field of one.
         */
        record Correct(long fact, Saying saying, String place) implements Act {}

        /** Confirms, refuses or removes. */
        record Decide(Decision decision, List<Long> facts) implements Act {
            public Decide {
                facts = List.copyOf(facts);
            }
        }
    }

    /** Somebody changed the thing since the form was shown; nothing was done. */
    public static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed(Id id, long edit) {
            super(id + " was changed meanwhile, by edit " + edit + "; nothing was saved");
        }
    }

    /** A name that several go by; nothing was done. */
    public static final class Unclear extends IOException {
        private static final long serialVersionUID = 1;
        private final transient List<Label> names;

        Unclear(String name, List<Label> names) {
            super("several are called " + name + ": choose one");
            this.names = names;
        }

        /** Those that go by it. */
        public List<Label> names() {
            return names;
        }
    }

    /**
     * @param seen the last edit of the thing when the form was shown; empty when nobody says
     * @return the thing, which another may have gone up in
     * @throws Changed when somebody changed it since
     * @throws Unclear when a credit's name could be several
     * @throws Refused when something cannot be done as asked
     */
    public Edited<Id> change(Id id, OptionalLong seen, List<Act> acts) throws IOException {
        return store.edit(
                who,
                what(acts) + " of " + id,
                edit -> {
                    Id living = new Finder(edit.facts()).living(id);
                    long last = new History(edit.facts()).lastOf(living);
                    if (seen.isPresent() && seen.getAsLong() != last) {
                        throw new Changed(living, last);
                    }
                    for (Act act : acts) {
                        apply(edit, living, act);
                    }
                    return living;
                });
    }

    /** Makes a thing of which this is said, at least something. */
    public Edited<Id> make(Kind kind, List<Act> acts) throws IOException {
        if (kind == Kind.CUE) {
            throw new Refused("a cue is added on the page of its episode");
        }
        if (acts.isEmpty()) {
            throw new Refused("nothing is said of the new " + kind.word());
        }
        return store.edit(
                who,
                "made a " + kind.word() + ": " + what(acts),
                edit -> {
                    Id made = edit.create(kind);
                    for (Act act : acts) {
                        apply(edit, made, act);
                    }
                    return made;
                });
    }

    private void apply(Edit edit, Id id, Act act) throws IOException {
        switch (act) {
            case Act.Say say ->
                    facts.say(edit, id, say.saying(), say.place(), OptionalLong.empty());
            case Act.Give give -> give(edit, id, give);
            case Act.Correct correct -> correct(edit, id, correct);
            case Act.Decide decide -> {
                for (long number : decide.facts()) {
                    FactEdits.decide(edit, fact(edit, id, number), decide.decision());
                }
            }
        }
    }

    private void give(Edit edit, Id id, Act.Give give) throws IOException {
        var credited = credits.credit(edit, id, give.value(), give.name(), give.character());
        if (credited instanceof Credited.Several several) {
            throw new Unclear(give.name(), several.names());
        }
    }

    private void correct(Edit edit, Id id, Act.Correct correct) throws IOException {
        Fact fact = fact(edit, id, correct.fact());
        if (!fact.field().name().equals(correct.saying().field())) {
            throw new Refused("fact " + fact.number() + " is no " + correct.saying().field());
        }
        var saying = correct.saying();
        // A credit that is corrected keeps its name where no other is said.
        if (fact.field().equals(Common.CREDIT) && saying.target().isEmpty()) {
            saying = new Saying(saying.field(), saying.value(), fact.target(), saying.second());
        }
        if (facts.isMine(fact)) {
            var corrects = OptionalLong.of(fact.number());
            facts.say(edit, id, saying, correct.place(), corrects);
            return;
        }
        if (fact.field().many() && fact.state() != State.REFUSED) {
            edit.restate(fact, State.REFUSED);
        }
        facts.say(edit, id, saying, correct.place(), OptionalLong.empty());
    }

    private static Fact fact(Edit edit, Id id, long number) throws Refused {
        return edit.facts()
                .fact(number)
                .filter(there -> there.of().equals(id))
                .orElseThrow(() -> new Refused(id + " has no fact " + number));
    }

    private static String what(List<Act> acts) {
        var decided = new LinkedHashSet<String>();
        var fields = new LinkedHashSet<String>();
        for (Act act : acts) {
            switch (act) {
                case Act.Say say -> fields.add(say.saying().field());
                case Act.Give give -> fields.add(give.value().text());
                case Act.Correct correct -> fields.add(correct.saying().field());
                case Act.Decide decide ->
                        decided.add(
                                switch (decide.decision()) {
                                    case CONFIRM -> "confirmed facts";
                                    case REFUSE -> "refused facts";
                                    case REMOVE -> "removed facts";
                                });
            }
        }
        if (!fields.isEmpty()) {
            var named = fields.stream().limit(NAMED_FIELDS).toList();
            String more =
                    fields.size() > NAMED_FIELDS
                            ? " and " + (fields.size() - NAMED_FIELDS) + " more"
                            : "";
            decided.add("set " + String.join(", ", named) + more);
        }
        return decided.isEmpty() ? "nothing" : String.join(" and ", decided);
    }
}
