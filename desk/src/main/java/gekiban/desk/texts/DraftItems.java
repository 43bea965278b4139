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
import gekiban.formats.prose.source.LineNumbers;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a text's draft. What the text spoke of before keeps its key; what the catalogue has
 * besides is told by its id, the rest by its name. For one draft.
 */
final class DraftItems {
    private final Draft.Builder draft;
    private final KnownThings things;
    private final SaidBefore before;
    private final String text;
    private final LineNumbers lines;
    private final Map<String, ItemBuilder> meant = new HashMap<>();

    DraftItems(Draft.Builder draft, KnownThings things, SaidBefore before, SourceText text) {
        this.draft = draft;
        this.things = things;
        this.before = before;
        this.text = text.text();
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

    /** A place in the text as it is kept. */
    static String at(Span span) {
        return span.start() + "-" + span.end();
    }

    /** From here on the item is what the page means by something. */
    ItemBuilder means(String key, ItemBuilder item) {
        meant.put(key, item);
        return item;
    }

    /** A thing of the catalogue. */
    ItemBuilder there(Id id) {
        return item(id.kind(), before.key(id, id.toString())).is(id);
    }

    /**
     * Whether it is a guess that something is this thing of the catalogue: not where the text
     * itself brought it there.
     */
    boolean isGuess(Optional<Id> there) {
        return there.isPresent() && !before.isOwn(there.get());
    }

    /** What the page or the catalogue has a name of. */
    ItemBuilder of(Known known) {
        var item = meant.get(known.key());
        if (item != null) {
            return item;
        }
        String title = known.spellings().getFirst();
        if (known.kind() == Known.Kind.PERSON) {
            return person(asWritten(known), List.of(), "");
        }
        var there = KnownThings.id(known);
        if (there.isPresent()) {
            return there(there.get());
        }
        return switch (known.kind()) {
            case PERSON -> throw new IllegalStateException(title);
            case SHOW -> titled(Kind.SHOW, title, "");
            case SONG -> titled(Kind.SONG, title, "");
            case RELEASE -> titled(Kind.RELEASE, title, "");
            case CHARACTER -> titled(Kind.CHARACTER, title, "");
            case TRACK -> item(Kind.TRACK, known.key());
        };
    }

    /**
     * Something that is told by its title: what the catalogue has by that title in any spelling, or
     * something new. Said once, where it stands first.
     */
    ItemBuilder titled(Kind kind, String title, String place) {
        String name = kind.word() + " " + KnownThings.folded(title);
        var known = meant.get(name);
        if (known != null) {
            return known;
        }
        var there = before.id(name).or(() -> things.called(KnownThings.kind(kind), title));
        var item = there.isPresent() ? there(there.get()) : item(kind, name);
        item.at(place).as(isGuess(there) ? State.SUGGESTED : State.IMPORTED);
        return means(name, item.says(Common.TITLE, title(title)));
    }

    static Value title(String text) {
        return Value.of(text, "script", Title.scriptOf(text));
    }

    /** The name of a person that stands in the text, or the one to show. */
    private String asWritten(Known person) {
        return person.spellings().stream()
                .filter(each -> text.contains(each))
                .findFirst()
                .orElse(person.spellings().getFirst());
    }

    /**
     * A name as it is written. Whose it is, the text says where it tells another name of the same
     * person; that it may be somebody who is called alike in another spelling is a suggestion.
     */
    ItemBuilder person(String written, List<String> aliases, String place) {
        var name = draft.name(written);
        String key = "artist " + written;
        var there = before.id(key).or(() -> alike(written));
        if (!aliases.isEmpty() || there.isPresent()) {
            var artist = there.isPresent() ? there(there.get()) : item(Kind.ARTIST, key);
            name.at(place)
                    .as(isGuess(there) ? State.SUGGESTED : State.IMPORTED)
                    .says(Name.ARTIST, Value.empty(), artist);
            for (String alias : aliases) {
                if (!alias.equals(written)) {
                    draft.name(alias).at(place).says(Name.ARTIST, Value.empty(), artist);
                }
            }
        }
        return name;
    }

    /** Somebody whom the catalogue has by a name in another spelling, and not by this one. */
    private Optional<Id> alike(String written) {
        return things.called(Known.Kind.PERSON, written)
                .filter(id -> !things.isCalled(id, written));
    }
}
