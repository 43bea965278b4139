package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Artists and their names, gathered from all the places where one is mentioned. */
final class Artists {
    private static final String VARIOUS = "89ad4ac3-39f7-470e-963a-56509c546377";

    private final Draft.Builder draft;
    private final Once once;

    /** Keys of names that are an artist's own, or an alias. */
    private final Set<String> known = new HashSet<>();

    /** Names that were only met in credits so far, by key. */
    private final Map<String, ItemBuilder> credited = new LinkedHashMap<>();

    Artists(Draft.Builder draft, Once once) {
        this.draft = draft;
        this.once = once;
    }

    /** Whether it stands for no artist: Various Artists, [unknown], [no artist] and so on. */
    static boolean isNobody(Node artist) {
        String name = artist.text("name");
        return artist.text("id").equals(VARIOUS) || name.startsWith("[") && name.endsWith("]");
    }

    static boolean isCharacter(Node artist) {
        return artist.text("type").equals("Character");
    }

    /**
     * The name of an artist as credited.
     *
     * @param creditedAs empty where nothing else than the artist's own name is given
     * @return empty where the artist has no name at all
     */
    Optional<ItemBuilder> name(Node artist, String creditedAs) {
        String own = artist.text("name");
        String text = creditedAs.isEmpty() ? own : creditedAs;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String id = Ids.of(artist);
        if (id.isEmpty()) {
            return Optional.of(draft.name(text));
        }
        var item = artist(artist, id);
        if (!own.isEmpty()) {
            var ownName = named(item, id, own, artist.place());
            known.add(ownName.key());
            once.says(ownName, Name.PRIMARY, "yes");
            sortName(ownName, own, artist.text("sort-name"));
            for (Node alias : artist.objects("aliases")) {
                alias(item, id, own, alias);
            }
        }
        var name = named(item, id, text, artist.place());
        credited.putIfAbsent(name.key(), name);
        return Optional.of(name);
    }

    /** A character who is an artist there: "X (CV: Y)". */
    Optional<ItemBuilder> character(Node artist, String creditedAs) {
        String text = creditedAs.isEmpty() ? artist.text("name") : creditedAs;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String id = Ids.of(artist);
        var item = draft.item(Kind.CHARACTER, "character " + (id.isEmpty() ? text : id));
        item.at(artist.place());
        once.says(item, Common.TITLE, Title.of(text, "", Title.Kind.SLEEVE).value());
        Ids.say(once, item, id);
        return Optional.of(item);
    }

    /** Once all is read: names that are neither an artist's own nor an alias are as credited. */
    void finish() {
        credited.forEach((key, name) -> {
            if (!known.contains(key)) {
                name.says(Name.KIND, "credited_as");
            }
        });
    }

    private ItemBuilder artist(Node artist, String id) {
        var item = draft.item(Kind.ARTIST, "artist " + id).at(artist.place());
        switch (artist.text("type")) {
            case "Person" -> once.says(item, Artist.KIND, "person");
            case "Group", "Orchestra", "Choir" -> once.says(item, Artist.KIND, "group");
            default -> {}
        }
        Ids.say(once, item, id);
        once.says(item, Common.NOTE, artist.text("disambiguation"));
        return item;
    }

    private ItemBuilder named(ItemBuilder artist, String id, String text, String place) {
        var name = draft.item(Kind.NAME, "name " + id + "/" + text).at(place);
        once.says(name, Name.TEXT, text);
        once.says(name, Name.ARTIST, Value.empty(), artist);
        once.says(name, Name.SCRIPT, Title.scriptOf(text));
        return name;
    }

    private void alias(ItemBuilder artist, String id, String own, Node alias) {
        String text = alias.text("name");
        if (text.isEmpty()) {
            return;
        }
        var name = named(artist, id, text, alias.place());
        boolean isNew = known.add(name.key());
        String locale = alias.text("locale").replace('_', '-');
        once.says(name, Name.LOCALE, locale);
        if (!locale.isEmpty() && alias.is("primary")) {
            once.says(name, Name.PRIMARY, "yes");
        }
        switch (alias.text("type")) {
            case "Legal name" -> once.says(name, Name.KIND, "legal");
            case "Search hint" ->
                    once.says(name, Common.NOTE, "only for searching, says MusicBrainz");
            default -> {
                // Nearly always; but it may be another name by which they go abroad.
                if (isNew && isJapanese(own) && Title.scriptOf(text).equals("Latn")) {
                    name.as(State.SUGGESTED).says(Name.KIND, "romanised").as(State.IMPORTED);
                }
            }
        }
        sortName(name, text, alias.text("sort-name"));
    }

    /** The name to sort by tells how it is read where it is in kana or in Latin letters. */
    private void sortName(ItemBuilder name, String text, String sortName) {
        if (!isJapanese(text) || sortName.equals(text)) {
            return;
        }
        if (Title.scriptOf(sortName).equals("Latn")) {
            once.says(name, Name.ROMANISED, Value.of(sortName, "system", "sort name"));
        } else if (isKana(sortName)) {
            once.says(name, Name.READING, sortName);
        }
    }

    private static boolean isJapanese(String text) {
        return Title.scriptOf(text).equals("Jpan");
    }

    private static boolean isKana(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HIRAGANA, KATAKANA -> any = true;
                case COMMON, INHERITED -> {}
                default -> {
                    return false;
                }
            }
        }
        return any;
    }
}
