package gekiban.desk.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.catalogue.store.Undo;
import gekiban.catalogue.store.Undo.Taken;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;

/** What a person does with whole things and whole edits. */
public final class ThingEdits {
    private final Store store;
    private final String who;

    public ThingEdits(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * Lets one thing go up in another.
     *
     * @return what stays
     * @throws Refused when they cannot be one
     */
    public Edited<Id> merge(Id gone, Id into) throws IOException {
        return refusing(() ->
                store.edit(
                        who,
                        "merged " + gone + " into " + into,
                        edit -> {
                            new Merge(edit).merge(gone, into);
                            return new Finder(edit.facts()).living(into);
                        }));
    }

    /**
     * Makes a new thing of some of what is said of another.
     *
     * @param facts numbers of facts of the thing
     * @param pointers things that point to it, and then to the new one
     * @return the new thing
     * @throws Refused when there is nothing to move, or something is not there
     */
    public Edited<Id> split(Id thing, Collection<Long> facts, Set<Id> pointers) throws IOException {
        return refusing(() ->
                store.edit(
                        who,
                        "split something off " + thing,
                        edit -> new Merge(edit).split(thing, facts, pointers)));
    }

    /** Whether there ever was such an edit. */
    public boolean isThere(long edit) throws StoreTrouble {
        return store.read(facts -> new History(facts).edit(edit)).isPresent();
    }

    /**
     * Takes an edit back.
     *
     * @throws Refused when nothing of it is left to take back
     */
    public Edited<Taken> undo(long edit) throws IOException {
        return refusing(() -> Undo.of(store, edit, who));
    }

    @FunctionalInterface
    private interface Doing<T> {
        T run() throws IOException;
    }

    /** What the store says no to is the asker's matter; what fails below it is not. */
    private static <T> T refusing(Doing<T> doing) throws IOException {
        try {
            return doing.run();
        } catch (StoreTrouble e) {
            if (e.getCause() == null) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
            throw e;
        }
    }
}
