package gekiban.desk.talk;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Changes lists that are kept here. Each act is one edit; one that is based on what somebody
 * changed since is not done.
 */
public final class ListEdits {
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST = 10_000;
    static final int MOST_ITEMS = 2000;
    private static final int MOST_HANDS = 50;

    private final Store store;
    private final Asker asker;

    public ListEdits(Store store, Asker asker) {
        this.store = store;
        this.asker = asker;
    }

    /** Begins a list. */
    public Edited<Id> make(String title, String words) throws IOException {
        String called = title(title);
        String said = words(words);
        return store.edit(
                asker.name(),
                "began a list: " + called,
                edit -> {
                    Id id = edit.create(Kind.LIST);
                    var says = new Says(edit, asker.name());
                    says.says(id, Common.TITLE, titled(called), Optional.empty(), none());
                    says.text(id, TextList.BY, asker.name());
                    if (!said.isEmpty()) {
                        says.text(id, TextList.WORDS, said);
                    }
                    return id;
                });
    }

    /**
     * Gives a list another title, other words.
     *
     * @param seen numbers of the facts that were title and words when they were shown, 0 for none
     */
    public OptionalLong head(Id list, List<Long> seen, String title, String words)
            throws IOException {
        String called = title(title);
        String said = words(words);
        return store.edit(
                        asker.name(),
                        "wrote the head of " + list,
                        edit -> {
                            Entry kept = kept(edit.facts(), list);
                            set(edit, kept, Common.TITLE, seen.getFirst(), called);
                            set(edit, kept, TextList.WORDS, seen.getLast(), said);
                            return list;
                        })
                .number();
    }

    /**
     * Says who keeps a list: these, and always the one who began it.
     *
     * @param names that they sign in with
     */
    public OptionalLong hands(Id list, Collection<String> names) throws IOException {
        var wanted = new LinkedHashSet<String>();
        for (String name : names) {
            if (!name.isBlank()) {
                wanted.add(title(name));
            }
        }
        if (wanted.size() > MOST_HANDS) {
            throw new NotTaken(NotTaken.Why.FULL);
        }
        return store.edit(
                        asker.name(),
                        "said who keeps " + list,
                        edit -> {
                            Entry kept = kept(edit.facts(), list);
                            var now = kept.all(TextList.BY);
                            now.stream()
                                    .min(Comparator.comparingLong(Fact::number))
                                    .ifPresent(first -> wanted.add(first.text()));
                            for (Fact by : now) {
                                if (!wanted.remove(by.text())) {
                                    edit.end(by.number());
                                }
                            }
                            for (String name : wanted) {
                                new Says(edit, asker.name()).text(list, TextList.BY, name);
                            }
                            return list;
                        })
                .number();
    }

    /** Adds something at the end. */
    public Edited<Id> add(Id list, What what, String words) throws IOException {
        String said = words(words);
        return store.edit(
                asker.name(),
                "added an entry to " + list,
                edit -> {
                    Entry kept = kept(edit.facts(), list);
                    Id id = item(edit, kept.id(), what, said, State.ENTERED);
                    int number = items(edit.facts(), kept.id()).size();
                    new Says(edit, asker.name())
                            .text(id, ListItem.NUMBER, Integer.toString(number));
                    return id;
                });
    }

    /** Makes an entry; without a number it has no place yet. */
    Id item(Edit edit, Id list, What what, String words, State state) throws IOException {
        Facts facts = edit.facts();
        if (what.isEmpty()) {
            throw new NotTaken(NotTaken.Why.EMPTY);
        }
        if (facts.of(ListItem.LIST, list, Kind.ITEM).size() >= MOST_ITEMS) {
            throw new NotTaken(NotTaken.Why.FULL);
        }
        What living = what;
        if (what.id().isPresent()) {
            living =
                    what.chosen(
                            facts.survivor(what.id().get())
                                    .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE)));
        }
        new Already(facts, list).check(living);
        Id id = edit.create(Kind.ITEM);
        var says = new Says(edit, asker.name());
        says.says(id, ListItem.LIST, Value.empty(), Optional.of(list), none(), state);
        if (living.id().isPresent()) {
            says.says(id, ListItem.ABOUT, living.value(), living.id(), none());
        } else {
            says.says(id, Common.TITLE, titled(living.words()), Optional.empty(), none());
        }
        if (!words.isEmpty()) {
            says.text(id, ListItem.WORDS, words);
        }
        return id;
    }

    /**
     * Puts an entry at another place; those between move up or down, all in one edit.
     *
     * @param place from 1; beyond the ends is at the end
     * @param order that the list had when it was shown ({@link HandList#order()})
     */
    public OptionalLong move(Id list, Id item, int place, String order) throws IOException {
        return store.edit(
                        asker.name(),
                        "moved an entry of " + list,
                        edit -> {
                            kept(edit.facts(), list);
                            var items = ordered(edit.facts(), list, item, order);
                            Entry moved =
                                    items.stream()
                                            .filter(each -> each.id().equals(item))
                                            .findFirst()
                                            .orElseThrow();
                            items.remove(moved);
                            items.add(Math.clamp(place - 1L, 0, items.size()), moved);
                            number(edit, items);
                            return item;
                        })
                .number();
    }

    private static List<Entry> ordered(Facts facts, Id list, Id item, String order)
            throws NotTaken {
        var items = new ArrayList<>(items(facts, list));
        if (items.stream().noneMatch(each -> each.id().equals(item))) {
            throw new NotTaken(NotTaken.Why.GONE);
        }
        if (!HandList.order(items.stream().map(Entry::id).toList()).equals(order)) {
            throw new NotTaken(NotTaken.Why.CHANGED);
        }
        return items;
    }

    /** Those that have a place, in their order. */
    static List<Entry> items(Facts facts, Id list) {
        return facts.entries(facts.of(ListItem.LIST, list, Kind.ITEM)).values().stream()
                .filter(each ->
                        each.first(ListItem.LIST)
                                .filter(fact -> fact.state() != State.SUGGESTED)
                                .isPresent())
                .sorted(HandList.BY_NUMBER)
                .toList();
    }

    private void number(Edit edit, List<Entry> items) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            String number = Integer.toString(i + 1);
            if (!items.get(i).text(ListItem.NUMBER).equals(number)) {
                replace(edit, items.get(i), ListItem.NUMBER, Value.of(number));
            }
        }
    }

    /**
     * Says something else of an entry.
     *
     * @param seen number of the fact that was shown, 0 where nothing was said
     */
    public OptionalLong annotate(Id list, Id item, long seen, String words) throws IOException {
        String said = words(words);
        return store.edit(
                        asker.name(),
                        "wrote to an entry of " + list,
                        edit -> {
                            Entry entry = entry(edit.facts(), list, item);
                            set(edit, entry, ListItem.WORDS, seen, said);
                            return item;
                        })
                .number();
    }

    /** Takes an entry out. */
    public OptionalLong remove(Id list, Id item, long seen) throws IOException {
        return store.edit(
                        asker.name(),
                        "removed an entry of " + list,
                        edit -> {
                            Entry entry = entry(edit.facts(), list, item);
                            check(entry, ListItem.WORDS, seen);
                            for (Fact fact : entry.facts()) {
                                edit.end(fact.number());
                            }
                            if (edit.facts().pointingTo(item).isEmpty()) {
                                edit.letGo(item);
                            }
                            number(edit, items(edit.facts(), list));
                            return item;
                        })
                .number();
    }

    /** A list that who asks may change. */
    Entry kept(Facts facts, Id list) throws NotTaken {
        return facts.entry(list)
                .filter(each -> HandList.isKeptBy(each, asker))
                .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
    }

    private Entry entry(Facts facts, Id list, Id item) throws NotTaken {
        kept(facts, list);
        return facts.entry(item)
                .filter(each -> each.target(ListItem.LIST).filter(list::equals).isPresent())
                .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
    }

    private void set(Edit edit, Entry thing, Field field, long seen, String text)
            throws IOException {
        if (thing.text(field).equals(text)) {
            return;
        }
        check(thing, field, seen);
        Value value = field.equals(Common.TITLE) ? titled(text) : Value.of(text);
        if (text.isEmpty()) {
            new Says(edit, asker.name()).ends(thing, field);
        } else {
            replace(edit, thing, field, value);
        }
    }

    private static void check(Entry thing, Field field, long seen) throws NotTaken {
        if (thing.first(field).map(Fact::number).orElse(0L) != seen) {
            throw new NotTaken(NotTaken.Why.CHANGED);
        }
    }

    private void replace(Edit edit, Entry thing, Field field, Value value) throws IOException {
        new Says(edit, asker.name()).instead(thing, field, value);
    }

    private static String title(String title) throws NotTaken {
        String called = title.replaceAll("\\s+", " ").strip();
        if (called.isEmpty()) {
            throw new NotTaken(NotTaken.Why.EMPTY);
        }
        if (called.length() > LONGEST_TITLE) {
            throw new NotTaken(NotTaken.Why.LONG);
        }
        return called;
    }

    static String words(String words) throws NotTaken {
        String said = words.replace("\r\n", "\n").strip();
        if (said.length() > LONGEST) {
            throw new NotTaken(NotTaken.Why.LONG);
        }
        return said;
    }

    static Value titled(String title) {
        return Title.of(title, "", Title.Kind.ORIGINAL).value();
    }

    private static OptionalLong none() {
        return OptionalLong.empty();
    }
}
