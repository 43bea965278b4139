package gekiban.desk.talk;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.util.OptionalLong;

/** "Add what I left out": what readers suggest for a list, and its keepers take or refuse. */
public final class Suggestions {
    private final Store store;
    private final Asker asker;
    private final ListEdits lists;

    public Suggestions(Store store, Asker asker) {
        this.store = store;
        this.asker = asker;
        this.lists = new ListEdits(store, asker);
    }

    /** Anybody may, for a list that is kept here. */
    public Edited<Id> suggest(Id list, What what, String words) throws IOException {
        String said = ListEdits.words(words);
        return store.edit(
                asker.name(),
                "suggested an entry for " + list,
                edit -> {
                    Entry kept =
                            edit.facts()
                                    .entry(list)
                                    .filter(HandList::isByHand)
                                    .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
                    return lists.item(edit, kept.id(), what, said, State.SUGGESTED);
                });
    }

    /** Takes a suggestion to the end of the list, or refuses it for good. */
    public OptionalLong decide(Id list, Id item, boolean isTaken) throws IOException {
        return store.edit(
                        asker.name(),
                        (isTaken ? "took" : "refused") + " a suggestion for " + list,
                        edit -> {
                            lists.kept(edit.facts(), list);
                            Fact suggested =
                                    edit.facts()
                                            .entry(item)
                                            .flatMap(each -> each.first(ListItem.LIST))
                                            .filter(fact -> fact.state() == State.SUGGESTED)
                                            .filter(fact ->
                                                    fact.target().filter(list::equals).isPresent())
                                            .orElseThrow(() -> new NotTaken(NotTaken.Why.CHANGED));
                            edit.restate(suggested, isTaken ? State.CONFIRMED : State.REFUSED);
                            if (isTaken) {
                                int number = ListEdits.items(edit.facts(), list).size();
                                new Says(edit, asker.name())
                                        .text(item, ListItem.NUMBER, Integer.toString(number));
                            }
                            return item;
                        })
                .number();
    }
}
