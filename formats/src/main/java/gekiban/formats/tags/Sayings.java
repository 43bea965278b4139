package gekiban.formats.tags;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Says each thing once, however many files say it; the first of them is its place. */
final class Sayings {
    /** What MusicBrainz calls no artist in particular. */
    private static final String VARIOUS = "89ad4ac3-39f7-470e-963a-56509c546377";

    private static final Set<String> VARIOUS_NAMES =
            Set.of("various artists", "various", "v.a.", "va", "v/a", "ヴァリアス・アーティスト");

    private record Said(String item, Field field, Value value, String target) {}

    private final Draft.Builder draft;
    private final Set<Said> said = new HashSet<>();

    Sayings(Draft.Builder draft) {
        this.draft = draft;
    }

    Draft.Builder draft() {
        return draft;
    }

    void say(Draft.ItemBuilder item, State state, String place, Field field, Value value) {
        if (said.add(new Said(item.key(), field, value, ""))) {
            item.as(state).at(place).says(field, value);
        }
    }

    void say(
            Draft.ItemBuilder item,
            String place,
            Field field,
            Value value,
            Draft.ItemBuilder target) {
        if (said.add(new Said(item.key(), field, value, target.key()))) {
            item.as(State.IMPORTED).at(place).says(field, value, target);
        }
    }

    /** An id of MusicBrainz; anything else in its place is a trouble. */
    void musicBrainz(Draft.ItemBuilder item, String place, String id) {
        String small = id.toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return;
        }
        if (!TagValues.isUuid(small)) {
            draft.trouble(place + ": \"" + shortened(id) + "\" is no id of MusicBrainz");
            return;
        }
        var value = new ExternalId(ExternalId.MUSICBRAINZ, small).value();
        say(item, State.IMPORTED, place, Common.EXTERNAL_ID, value);
    }

    /**
     * A title, and what it is sorted by where that is its reading.
     *
     * @param isPrinted whether it is the one of the sleeve. A title in Japanese is; one in Latin
     *     letters may be somebody's own, and is only where its release is named
     */
    void title(
            Draft.ItemBuilder item,
            State state,
            String place,
            String text,
            String sort,
            boolean isPrinted) {
        if (text.isEmpty()) {
            return;
        }
        String script = Title.scriptOf(text);
        boolean isJapanese = script.equals("Jpan");
        var kind = isPrinted || isJapanese ? Title.Kind.SLEEVE : Title.Kind.ALTERNATIVE;
        String language = Readings.hasKana(text) ? "ja" : "";
        say(item, state, place, Common.TITLE, Title.of(text, language, kind).value());
        if (Readings.isRomanised(text, sort)) {
            var romanised = new Title(sort, "Latn", "ja", Title.Kind.ROMANISED);
            say(item, state, place, Common.TITLE, romanised.value());
        } else if (Readings.isReading(text, sort)) {
            var reading = new Title(sort, "Jpan", "ja", Title.Kind.READING);
            say(item, state, place, Common.TITLE, reading.value());
        }
    }

    /** A credit to a name; none where the name is that of nobody in particular. */
    void credit(Draft.ItemBuilder item, String place, Credit credit, Person person) {
        boolean isNobody =
                person.id().equalsIgnoreCase(VARIOUS)
                        || VARIOUS_NAMES.contains(person.name().toLowerCase(Locale.ROOT));
        if (person.name().isEmpty() || isNobody) {
            return;
        }
        say(item, place, Common.CREDIT, credit.value(), name(place, person));
    }

    private Draft.ItemBuilder name(String place, Person person) {
        var name = draft.name(person.name());
        String sort = person.sort();
        if (Readings.isRomanised(person.name(), sort)) {
            var value = Value.of(Readings.withoutComma(sort));
            say(name, State.IMPORTED, place, Name.ROMANISED, value);
        } else if (Readings.isReading(person.name(), sort)) {
            var value = Value.of(Readings.withoutComma(sort));
            say(name, State.IMPORTED, place, Name.READING, value);
        }
        String id = person.id().toLowerCase(Locale.ROOT);
        if (TagValues.isUuid(id)) {
            var artist = draft.item(Kind.ARTIST, "artist " + id);
            musicBrainz(artist, place, id);
            say(name, place, Name.ARTIST, Value.empty(), artist);
        }
        return name;
    }

    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    /**
     * Somebody in a tag.
     *
     * @param sort what they are sorted by, or empty
     * @param id of MusicBrainz, or empty
     */
    record Person(String name, String sort, String id) {}
}
