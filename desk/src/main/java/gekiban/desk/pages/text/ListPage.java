package gekiban.desk.pages.text;

import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list that somebody keeps, entry by entry.
 *
 * @param in texts that it stands in
 * @param rest what is said to it and speaks of no entry
 */
public record ListPage(
        Id id,
        String title,
        String by,
        List<TextRows.Row> in,
        List<Item> items,
        List<Understood.Said> rest) {

    public ListPage {
        in = List.copyOf(in);
        items = List.copyOf(items);
        rest = List.copyOf(rest);
    }

    /**
     * An entry.
     *
     * @param about what it is
     * @param words what the list says of it
     * @param answers comments that speak of it
     */
    public record Item(
            Id id,
            String number,
            String title,
            List<Claimed> about,
            String words,
            List<Answer> answers) {
        public Item {
            about = List.copyOf(about);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A comment on an entry.
     *
     * @param how "agrees", "challenges" or "speaks_of"
     */
    public record Answer(String how, boolean isDoubtful, Understood.Said comment) {}

    /** Of one that is there; empty when it is not. */
    public static Optional<ListPage> of(Facts facts, Id id) {
        return facts.entry(id).map(entry -> of(facts, entry));
    }

    private static ListPage of(Facts facts, Entry list) {
        var texts =
                list.all(TextList.STANDS_IN).stream()
                        .flatMap(fact -> fact.target().stream())
                        .distinct()
                        .toList();
        var items = facts.entries(facts.of(ListItem.LIST, list.id(), Kind.ITEM));
        var ids = new LinkedHashSet<Id>();
        items.values()
                .forEach(item ->
                        item.all(ListItem.ABOUT)
                                .forEach(fact -> fact.target().ifPresent(ids::add)));
        Map<Id, Pointed> pointed = Pointed.of(facts, new Labels(facts), ids);
        var comments = new LinkedHashMap<Id, Understood.Said>();
        var on = new ArrayList<Id>(texts);
        on.add(list.id());
        for (Id each : on) {
            new CommentThreads(facts, each, fact -> claimed(fact, pointed))
                    .all()
                    .forEach(comment -> comments.put(comment.id(), comment));
        }
        var answers = answers(comments.values());
        comments.values().removeIf(comment -> !comment.takes().isEmpty());
        return new ListPage(
                list.id(),
                list.first(Common.TITLE).map(Fact::text).orElse(list.id().toString()),
                String.join(
                        ", ", list.all(TextList.BY).stream().map(Fact::text).distinct().toList()),
                TextRows.rows(facts, texts),
                items.values().stream()
                        .map(item -> item(item, pointed, answers))
                        .sorted(Comparator.comparingInt(ListPage::place))
                        .toList(),
                List.copyOf(comments.values()));
    }

    private static Map<Id, List<Answer>> answers(Iterable<Understood.Said> comments) {
        var answers = new HashMap<Id, List<Answer>>();
        for (Understood.Said comment : comments) {
            for (Claimed takes : comment.takes()) {
                Fact fact = takes.fact();
                boolean isRefused = fact.state() == gekiban.catalogue.model.State.REFUSED;
                if (!isRefused && fact.target().isPresent()) {
                    answers.computeIfAbsent(fact.target().get(), id -> new ArrayList<>())
                            .add(
                                    new Answer(
                                            fact.text(),
                                            fact.state() == gekiban.catalogue.model.State.SUGGESTED,
                                            comment));
                }
            }
        }
        return answers;
    }

    private static Claimed claimed(Fact fact, Map<Id, Pointed> pointed) {
        return new Claimed(fact, fact.target().map(pointed::get), "", false);
    }

    private static Item item(Entry item, Map<Id, Pointed> pointed, Map<Id, List<Answer>> answers) {
        return new Item(
                item.id(),
                item.text(ListItem.NUMBER),
                item.first(Common.TITLE).map(Fact::text).orElse(""),
                item.all(ListItem.ABOUT).stream().map(fact -> claimed(fact, pointed)).toList(),
                item.text(ListItem.WORDS),
                answers.getOrDefault(item.id(), List.of()));
    }

    private static int place(Item item) {
        return item.number().matches("[0-9]{1,9}")
                ? Integer.parseInt(item.number())
                : Integer.MAX_VALUE;
    }
}
