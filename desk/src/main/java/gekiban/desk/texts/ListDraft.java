package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.model.Value;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.list.Item;
import java.util.ArrayList;
import java.util.List;

/** The list of a text: works with who made their music and their songs. For one text. */
final class ListDraft {
    private final Page page;
    private final TextOrigin origin;
    private final DraftItems items;

    ListDraft(Page page, TextOrigin origin, DraftItems items) {
        this.page = page;
        this.origin = origin;
        this.items = items;
    }

    /** The entries of the list, in their order; none where the text has no list. */
    List<ItemBuilder> write(ItemBuilder text) {
        var entries = new ArrayList<ItemBuilder>();
        if (page.items().isEmpty()) {
            return entries;
        }
        var list = items.item(Kind.LIST, "list");
        list.says(
                Common.TITLE,
                DraftItems.title(page.title().isEmpty() ? origin.name() : page.title()));
        list.says(TextList.BY, origin.by()).says(TextList.STANDS_IN, Value.empty(), text);
        for (int i = 0; i < page.items().size(); i++) {
            var item = page.items().get(i);
            String line = items.line(item.workSpan());
            var show = items.titled(Kind.SHOW, item.work(), line);
            var entry = items.item(Kind.ITEM, "entry " + KnownThings.folded(item.work()));
            entry.at(line)
                    .says(ListItem.LIST, Value.empty(), list)
                    .says(ListItem.NUMBER, Integer.toString(item.rank() > 0 ? item.rank() : i + 1))
                    .says(Common.TITLE, DraftItems.title(item.work()))
                    .says(
                            ListItem.WORDS,
                            Value.of(
                                    page.source().words(item.span()),
                                    "at",
                                    DraftItems.at(item.span())));
            // Which show is meant is taken from its name.
            entry.as(State.SUGGESTED).says(ListItem.ABOUT, Value.empty(), show);
            entry.as(State.IMPORTED);
            item.credits().forEach(credit -> credit(credit, item, show));
            entries.add(entry);
        }
        return entries;
    }

    private void credit(Item.Credit credit, Item item, ItemBuilder show) {
        String line = items.line(credit.span());
        switch (credit.role()) {
            case "op" -> song("OP", credit, item, show, line);
            case "ed" -> song("ED", credit, item, show, line);
            case "insert" -> song("IN", credit, item, show, line);
            default -> {
                String role = credit.role().equals("music") ? Credit.COMPOSER : credit.role();
                for (var person : credit.people()) {
                    var name = items.person(person.name(), person.aliases(), line);
                    show.at(line)
                            .as(
                                    credit.isDoubtful() || person.isDoubtful()
                                            ? State.SUGGESTED
                                            : State.IMPORTED)
                            .says(Common.CREDIT, Credit.of(role).value(), name);
                }
            }
        }
    }

    private void song(String type, Item.Credit credit, Item item, ItemBuilder show, String line) {
        String number = credit.number() > 0 ? Integer.toString(credit.number()) : "";
        ItemBuilder song;
        if (credit.song().isBlank()) {
            song =
                    items.item(
                            Kind.SONG,
                            "song " + KnownThings.folded(item.work()) + " " + type + number);
        } else {
            song = items.titled(Kind.SONG, credit.song(), line);
        }
        song.at(line)
                .as(credit.isDoubtful() ? State.SUGGESTED : State.IMPORTED)
                .says(Song.USE, new SongUse(type, number, "", "").value(), show);
        for (var person : credit.people()) {
            var name = items.person(person.name(), person.aliases(), line);
            song.says(Common.CREDIT, Credit.of(Credit.PERFORMER).value(), name);
        }
    }
}
