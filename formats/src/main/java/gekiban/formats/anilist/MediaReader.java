package gekiban.formats.anilist;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.anime.Json;
import gekiban.formats.anime.Words;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What AniList says of one show. */
final class MediaReader {
    private static final Set<String> MANGA_FORMATS = Set.of("MANGA", "NOVEL", "ONE_SHOT");

    private MediaReader() {}

    static boolean isManga(JsonNode media) {
        return Json.text(media, "type").equals("MANGA")
                || MANGA_FORMATS.contains(Json.text(media, "format"));
    }

    /** The key of a show; empty when it has neither id nor title. */
    static String key(JsonNode media) {
        String id = Words.number(Json.text(media, "id"));
        if (!id.isEmpty()) {
            return "anilist " + id;
        }
        for (String kind : new String[] {"native", "romaji", "english", "userPreferred"}) {
            String title = Json.text(media, "title", kind);
            if (!title.isEmpty()) {
                return "anilist title " + title;
            }
        }
        return "";
    }

    static void says(Draft.Builder draft, String key, String place, JsonNode media) {
        var show = draft.item(Kind.SHOW, key).at(place);
        titles(show, media);
        show.says(Show.KIND, Words.kind(Json.text(media, "format")));
        String begun = date(media.path("startDate"));
        show.says(Show.BEGUN, begun.isEmpty() ? seasonYear(media) : begun);
        show.says(Show.ENDED, date(media.path("endDate")));
        String episodes = Json.text(media, "episodes");
        show.says(Show.EPISODE_COUNT, episodes.equals("0") ? "" : Words.clipped(episodes));
        id(show, ExternalId.ANILIST, Json.text(media, "id"));
        id(show, ExternalId.MAL, Json.text(media, "idMal"));
        staff(draft, show, media.path("staff"));
    }

    private static void titles(Draft.ItemBuilder show, JsonNode media) {
        var title = media.path("title");
        String language =
                switch (Json.text(media, "countryOfOrigin")) {
                    case "CN", "TW", "HK" -> "zh";
                    case "KR" -> "ko";
                    case "JP", "" -> "ja";
                    default -> "";
                };
        String original = Json.text(title, "native");
        String romaji = Json.text(title, "romaji");
        String english = Json.text(title, "english");
        if (!original.isEmpty()) {
            // Kanji of a Chinese title are not Japanese script.
            String script = language.equals("zh") ? "" : Title.scriptOf(original);
            say(show, new Title(original, script, language, Title.Kind.ORIGINAL));
        }
        if (!romaji.isEmpty()) {
            say(show, Words.romanised(romaji, language));
        }
        if (!english.isEmpty()) {
            say(show, Title.of(english, "en", Title.Kind.TRANSLATED));
        }
        String preferred = Json.text(title, "userPreferred");
        if (original.isEmpty() && romaji.isEmpty() && english.isEmpty() && !preferred.isEmpty()) {
            say(show, Title.of(preferred, "", Title.Kind.ALTERNATIVE));
        }
        for (JsonNode synonym : Json.few(media.path("synonyms"))) {
            String text = Json.line(synonym);
            if (!text.isEmpty()) {
                say(show, Title.of(text, "", Title.Kind.ALTERNATIVE));
            }
        }
    }

    private static void say(Draft.ItemBuilder show, Title title) {
        show.says(Common.TITLE, title.value());
    }

    private static void id(Draft.ItemBuilder item, String site, String text) {
        String id = Words.number(text);
        if (!id.isEmpty()) {
            item.says(Common.EXTERNAL_ID, new ExternalId(site, id).value());
        }
    }

    private static String seasonYear(JsonNode media) {
        String year = Json.text(media, "seasonYear");
        return year.equals("0") ? "" : Words.clipped(year);
    }

    /**
     * A date of AniList's parts, as it is to be written; empty where there is no year. Parts that
     * are no date come out as they are, for the one who says it to refuse.
     */
    static String date(JsonNode date) {
        var text = new StringBuilder(Json.text(date, "year"));
        if (text.toString().equals("0")) {
            return "";
        }
        for (String part : new String[] {"month", "day"}) {
            String number = Json.text(date, part);
            if (text.isEmpty() || number.isEmpty() || number.equals("0")) {
                break;
            }
            text.append(number.length() == 1 ? "-0" : "-").append(number);
        }
        return Words.clipped(text.toString());
    }

    private static void staff(Draft.Builder draft, Draft.ItemBuilder show, JsonNode staff) {
        // Here the edges say something that their nodes do not: the role.
        var edges = staff.path("edges");
        if (!edges.isArray()) {
            return;
        }
        for (int i = 0; i < Math.min(edges.size(), 1000); i++) {
            String role = Json.text(edges.path(i), "role");
            String credit = credit(role);
            if (!credit.isEmpty()) {
                credit(draft, show, edges.path(i).path("node"), credit, role);
            }
        }
    }

    /** What a role of the staff is among the credits of music; empty for other roles. */
    private static String credit(String role) {
        int bracket = role.indexOf('(');
        return switch ((bracket < 0 ? role : role.substring(0, bracket)).strip()) {
            case "Music", "Music Composition", "Music Composer" -> Credit.COMPOSER;
            case "Theme Song Performance", "Insert Song Performance" -> Credit.PERFORMER;
            default -> "";
        };
    }

    private static void credit(
            Draft.Builder draft,
            Draft.ItemBuilder show,
            JsonNode person,
            String role,
            String said) {
        String full = Json.text(person, "name", "full");
        String original = Json.text(person, "name", "native");
        String text = full.isEmpty() ? original : full;
        if (text.isEmpty()) {
            return;
        }
        String id = Words.number(Json.text(person, "id"));
        var artist = draft.item(Kind.ARTIST, "artist anilist " + (id.isEmpty() ? text : id));
        id(artist, ExternalId.ANILIST, id);
        var name = draft.name(text).says(Name.ARTIST, Value.empty(), artist);
        if (!original.isEmpty()) {
            draft.name(original).says(Name.ARTIST, Value.empty(), artist);
        }
        // "Theme Song Performance (OP1)" says of what; "Music" says nothing that the role does not.
        String note = said.equals("Music") ? "" : said;
        show.says(Common.CREDIT, Credit.of(role).value().with("note", note), name);
    }
}
