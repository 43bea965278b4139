package gekiban.desk.texts;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.Refused;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a person does with what was understood of a text. */
public final class TextEdits {
    private final Store store;
    private final String who;

    /**
     * @param who does it
     */
    public TextEdits(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * Confirms or refuses facts of the things that a text speaks of, in one edit.
     *
     * @return how many changed
     * @throws Refused when a fact is not there; then nothing is done
     */
    public Edited<Integer> decide(Id text, boolean isSo, Collection<Long> facts)
            throws IOException {
        State state = isSo ? State.CONFIRMED : State.REFUSED;
        String what = isSo ? "confirmed" : "refused";
        return store.edit(
                who,
                what + (facts.size() == 1 ? " a fact of " : " facts of ") + text,
                edit -> {
                    var things = new HashSet<Id>();
                    things.add(text);
                    TextSource.of(edit.facts(), text)
                            .ifPresent(source -> things.addAll(source.things(edit.facts())));
                    int changed = 0;
                    for (long number : facts) {
                        Fact fact =
                                edit.facts()
                                        .fact(number)
                                        .filter(there -> things.contains(there.of()))
                                        .orElseThrow(
                                                () -> new Refused(text + " has no fact " + number));
                        if (fact.state() != state) {
                            edit.restate(fact, state);
                            changed++;
                        }
                    }
                    return changed;
                });
    }

    /** Confirms all that is {@linkplain PlainFacts plain}, in one edit. */
    public Edited<Integer> confirmPlain(Id text) throws IOException {
        return store.edit(
                who,
                "confirmed all that is plain of " + text,
                edit -> {
                    var plain = new PlainFacts(edit.facts(), text).numbers();
                    for (long number : plain) {
                        edit.restate(edit.facts().fact(number).orElseThrow(), State.CONFIRMED);
                    }
                    return plain.size();
                });
    }

    /**
     * The words of a fact mean something else: what was read is refused, and what a person says
     * stands beside it.
     *
     * @param target what they mean
     * @throws Refused when there is no such fact, or it cannot point there
     */
    public Edited<Id> retarget(Id text, long number, Id target) throws IOException {
        Fact fact =
                store.read(facts -> facts.fact(number))
                        .filter(there -> there.of().equals(text))
                        .orElseThrow(() -> new Refused(text + " has no fact " + number));
        var saying =
                new Saying(
                        fact.field().name(), fact.value(), Optional.of(target), Optional.empty());
        return new EntryEdits(store, who)
                .change(
                        text,
                        OptionalLong.empty(),
                        List.of(new Act.Correct(number, saying, fact.place())));
    }
}
