package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.Set;

/** Who is credited. One link is one artist, whose names are in several scripts. */
final class People {
    private final Draft.Builder draft;
    private final Once once = new Once();

    People(Draft.Builder draft) {
        this.draft = draft;
    }

    void read(Node json, ItemBuilder release) {
        credits(json, "composers", Credit.COMPOSER, release);
        credits(json, "arrangers", Credit.ARRANGER, release);
        credits(json, "lyricists", Credit.LYRICIST, release);
        credits(json, "performers", Credit.PERFORMER, release);
        credits(json, "vocals", "vocals", release);
    }

    private void credits(Node json, String field, String role, ItemBuilder release) {
        for (Node person : json.objects(field)) {
            var names = person.textsByName("names");
            if (names.isEmpty()) {
                person.trouble("nobody is named");
                continue;
            }
            release.at(person.place())
                    .says(Common.CREDIT, Credit.of(role).value(), name(person, names));
        }
    }

    /** The name to credit: the Japanese one where there is one, since the sleeve has that. */
    private ItemBuilder name(Node person, SequencedMap<String, String> names) {
        String japanese = names.getOrDefault("ja", "");
        String first = japanese.isEmpty() ? names.firstEntry().getValue() : japanese;
        String number = Numbers.of("artist", person.text("link"));
        Set<String> texts = new LinkedHashSet<>(names.values());
        if (number.isEmpty() && texts.size() == 1) {
            return draft.name(first);
        }
        String whose = number.isEmpty() ? first : "artist/" + number;
        var artist = draft.item(Kind.ARTIST, "artist " + whose).at(person.place());
        if (!number.isEmpty()) {
            once.says(artist, Common.EXTERNAL_ID, new ExternalId(ExternalId.VGMDB, number).value());
        }
        names.forEach((language, text) -> {
            var name = draft.item(Kind.NAME, key(whose, text)).at(person.place());
            once.says(name, Name.TEXT, text);
            once.says(name, Name.ARTIST, Value.empty(), artist);
            once.says(name, Name.SCRIPT, Title.scriptOf(text));
            kind(language, text, first, name);
        });
        return draft.item(Kind.NAME, key(whose, first));
    }

    private static String key(String whose, String text) {
        return "name " + whose + "/" + text;
    }

    private void kind(String language, String text, String first, ItemBuilder name) {
        if (text.equals(first)) {
            once.says(name, Name.PRIMARY, "yes");
        } else if (Sorts.isJapanese(first) && Title.scriptOf(text).equals("Latn")) {
            // "en" nearly always is a Japanese name in Latin letters; of an orchestra it may be
            // the other way round.
            name.as(language.equals("ja-latn") ? State.IMPORTED : State.SUGGESTED);
            once.says(name, Name.KIND, "romanised");
            name.as(State.IMPORTED);
        }
    }
}
