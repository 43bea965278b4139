package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.LineNumbers;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The items of a text's draft: what the catalogue has is told by its id, the rest by its name. For
 * one draft.
 */
final class DraftItems {
    private final Draft.Builder draft;
    private final KnownThings things;
    private final SourceText text;
    private final LineNumbers lines;
    private final Map<String, ItemBuilder> meant = new HashMap<>();

    DraftItems(Draft.Builder draft, KnownThings things, SourceText text) {
        this.draft = draft;
        this.things = things;
        this.text = text;
        this.lines = new LineNumbers(text.text());
    }

    /** The same key is the same item. */
    ItemBuilder item(Kind kind, String key) {
        return draft.item(kind, key);
    }

    /** The place of a fact, for people to find it. */
    String line(Span span) {
        return "line " + lines.of(span.start());
    }

    /** What stands at a place, without its mark-up. */
    String words(Span span) {
        String there = text.at(span);
        if (!text.isHtml()) {
            return there.strip();
        }
        var source = new SourceText(there, text.charset(), true, text.linesBreak());
        return Layout.of(source).blocks().stream()
                .filter(Block::isWords)
                .map(block -> block.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /** A place in the text as it is kept. */
    static String at(Span span) {
        return span.start() + "-" + span.end();
    }

    /** From here on the item is what the page means by something. */
    ItemBuilder means(Known known, ItemBuilder item) {
        meant.put(known.key(), item);
        return item;
    }

    /** A thing of the catalogue. */
    ItemBuilder there(Id id) {
        return item(id.kind(), id.toString()).is(id);
    }

    /** What the page or the catalogue has a name of. */
    ItemBuilder of(Known known) {
        var there = KnownThings.id(known);
        if (there.isPresent()) {
            return meant.getOrDefault(known.key(), there(there.get()));
        }
        var item = meant.get(known.key());
        if (item != null) {
            return item;
        }
        String title = known.spellings().getFirst();
        return switch (known.kind()) {
            case PERSON -> person(title, List.of(), "");
            case SHOW -> titled(Kind.SHOW, title, "");
            case SONG -> titled(Kind.SONG, title, "");
            case RELEASE -> titled(Kind.RELEASE, title, "");
            case CHARACTER -> titled(Kind.CHARACTER, title, "");
            case TRACK -> item(Kind.TRACK, known.key());
        };
    }

    /**
     * Something that is told by its title: what the catalogue has by that title in any spelling, or
     * something new.
     */
    ItemBuilder titled(Kind kind, String title, String place) {
        Optional<Id> there = things.called(KnownThings.kind(kind), title);
        var item =
                there.isPresent()
                        ? there(there.get())
                        : item(kind, kind.word() + " " + KnownThings.folded(title));
        item.at(place).as(there.isPresent() ? State.SUGGESTED : State.IMPORTED);
        return item.says(Common.TITLE, title(title));
    }

    static Value title(String text) {
        return Value.of(text, "script", Title.scriptOf(text));
    }

    /**
     * A name as it is written; where other names of the same person are told, with whom they are
     * of.
     */
    ItemBuilder person(String text, List<String> aliases, String place) {
        var name = draft.name(text);
        Optional<Id> there = things.called(Known.Kind.PERSON, text);
        if (aliases.isEmpty() && there.isEmpty()) {
            return name;
        }
        // Whoever is written alike may be somebody else.
        var artist = there.isPresent() ? there(there.get()) : item(Kind.ARTIST, "artist " + text);
        name.at(place).as(State.SUGGESTED).says(Name.ARTIST, Value.empty(), artist);
        for (String alias : aliases) {
            draft.name(alias)
                    .at(place)
                    .as(State.SUGGESTED)
                    .says(Name.ARTIST, Value.empty(), artist);
        }
        return name;
    }
}
