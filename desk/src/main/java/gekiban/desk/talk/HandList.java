package gekiban.desk.talk;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.reviews.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A list that is kept at this desk, as one person sees it.
 *
 * @param titleFact number of the fact that is the title, 0 for none
 * @param wordsFact the same of the words
 * @param order changes when an entry comes, goes or moves
 * @param suggested what readers suggest, for those who keep the list and for whoever suggested it
 * @param isKept whether who reads may change it
 */
public record HandList(
        Id id,
        String title,
        List<String> by,
        String words,
        long titleFact,
        long wordsFact,
        String order,
        List<Item> items,
        List<Item> suggested,
        boolean isKept) {

    static final Comparator<Entry> BY_NUMBER =
            Comparator.comparingInt(HandList::number).thenComparingLong(item -> item.id().number());

    public HandList {
        by = List.copyOf(by);
        items = List.copyOf(items);
        suggested = List.copyOf(suggested);
    }

    /**
     * An entry.
     *
     * @param title what the list calls it; empty for a thing of the catalogue
     * @param about the thing; of a cue what sounds in it
     * @param in the episode of a cue
     * @param from where the part of the thing begins, seconds; empty for the whole
     * @param words what the list says of it
     * @param wordsFact number of the fact that says so, 0 for none
     * @param addedBy who added or suggested it
     * @param takenBy who took it into the list; empty where it was no suggestion
     * @param people who made it
     * @param stars what the writers of the list gave to the music
     */
    public record Item(
            Id id,
            String title,
            Optional<Label> about,
            Optional<Label> in,
            OptionalDouble from,
            OptionalDouble to,
            String words,
            long wordsFact,
            String addedBy,
            String takenBy,
            List<CreditLine> people,
            List<Rating> stars,
            Optional<Playing> plays) {
        public Item {
            people = List.copyOf(people);
            stars = List.copyOf(stars);
        }
    }

    /**
     * What is heard of it.
     *
     * @param sound the recording or episode
     * @param to where it ends there, seconds; 0 for its end
     * @param cue in the episode
     */
    public record Playing(Id sound, double from, double to, Optional<Id> cue) {}

    /** Whether a list is kept here: others are what their texts say. */
    public static boolean isByHand(Entry list) {
        return list.id().kind() == Kind.LIST
                && list.all(TextList.STANDS_IN).isEmpty()
                && list.all(TextList.BY).stream()
                        .anyMatch(by -> by.source().kind() == Source.Kind.PERSON);
    }

    /** Whether somebody may change it: who edits, and writers whose name it bears. */
    public static boolean isKeptBy(Entry list, Asker asker) {
        return isByHand(list)
                && (asker.mayDecide()
                        || asker.mayWrite()
                                && list.all(TextList.BY).stream()
                                        .anyMatch(by -> by.text().equals(asker.name())));
    }

    static String order(List<Id> items) {
        return Integer.toHexString(items.hashCode());
    }

    private static int number(Entry item) {
        String number = item.text(ListItem.NUMBER);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    /** Of one that is kept here; empty of others. */
    public static Optional<HandList> of(Facts facts, Id id, Asker asker) {
        return facts.entry(id).filter(HandList::isByHand).map(list -> of(facts, list, asker));
    }

    private static HandList of(Facts facts, Entry list, Asker asker) {
        boolean isKept = isKeptBy(list, asker);
        var items = new ArrayList<Entry>();
        var suggested = new ArrayList<Entry>();
        facts.entries(facts.of(ListItem.LIST, list.id(), Kind.ITEM)).values().stream()
                .sorted(BY_NUMBER)
                .forEach(item -> {
                    Fact in = item.first(ListItem.LIST).orElseThrow();
                    if (in.state() != State.SUGGESTED) {
                        items.add(item);
                    } else if (isKept || in.source().name().equals(asker.name())) {
                        suggested.add(item);
                    }
                });
        var by = list.all(TextList.BY).stream().map(Fact::text).distinct().toList();
        var reading = new Reading(facts, by, items, suggested);
        return new HandList(
                list.id(),
                list.first(Common.TITLE).map(Fact::text).orElse(list.id().toString()),
                by,
                list.text(TextList.WORDS),
                list.first(Common.TITLE).map(Fact::number).orElse(0L),
                list.first(TextList.WORDS).map(Fact::number).orElse(0L),
                order(items.stream().map(Entry::id).toList()),
                items.stream().map(reading::item).toList(),
                suggested.stream().map(reading::item).toList(),
                isKept);
    }

    /** Reads what all entries need, at once. */
    private static final class Reading {
        private final List<String> by;
        private final ListedThings things;
        private final Map<Long, String> deciders;

        Reading(Facts facts, List<String> by, List<Entry> items, List<Entry> suggested) {
            this.by = by;
            var all = new ArrayList<>(items);
            all.addAll(suggested);
            this.things =
                    new ListedThings(
                            facts,
                            all.stream()
                                    .flatMap(item -> item.target(ListItem.ABOUT).stream())
                                    .distinct()
                                    .toList());
            this.deciders =
                    new Deciders(facts)
                            .of(
                                    all.stream()
                                            .flatMap(item -> item.first(ListItem.LIST).stream())
                                            .toList());
        }

        Item item(Entry item) {
            var about = item.first(ListItem.ABOUT);
            Optional<Id> id = about.flatMap(Fact::target);
            var from = seconds(about, "start");
            var to = seconds(about, "end");
            Fact in = item.first(ListItem.LIST).orElseThrow();
            String taker = Objects.requireNonNullElse(deciders.get(in.number()), "");
            return new Item(
                    item.id(),
                    item.text(Common.TITLE),
                    id.flatMap(things::label),
                    id.flatMap(things::in),
                    from,
                    to,
                    item.text(ListItem.WORDS),
                    item.first(ListItem.WORDS).map(Fact::number).orElse(0L),
                    in.source().name(),
                    in.state() == State.CONFIRMED ? taker : "",
                    id.map(things::people).orElse(List.of()),
                    id.map(things::ratings).orElse(List.of()).stream()
                            .filter(each -> by.contains(each.who()))
                            .filter(each -> each.of().equals(Ratings.MUSIC))
                            .limit(1)
                            .toList(),
                    id.flatMap(each -> things.plays(each, from, to)));
        }

        private static OptionalDouble seconds(Optional<Fact> about, String name) {
            String text = about.map(fact -> fact.value().detail(name)).orElse("");
            return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                    ? OptionalDouble.of(Double.parseDouble(text))
                    : OptionalDouble.empty();
        }
    }
}
