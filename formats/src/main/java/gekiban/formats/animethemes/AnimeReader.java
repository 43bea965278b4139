package gekiban.formats.animethemes;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Title;
import gekiban.formats.anime.Json;
import gekiban.formats.anime.Words;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What AnimeThemes says of one show. */
final class AnimeReader {
    private AnimeReader() {}

    /** Says what a show is and which songs it uses; a trouble when it has no name. */
    static void says(Draft.Builder draft, String place, JsonNode anime, List<JsonNode> themes) {
        String slug = Json.text(anime, "slug");
        String title = text(Json.any(anime, "name", "title"), "romaji", "main");
        if (slug.isEmpty() && title.isEmpty()) {
            draft.trouble(place + ": an anime without slug and name");
            return;
        }
        String name = slug.isEmpty() ? title : slug;
        String key = slug.isEmpty() ? "animethemes title " + title : "animethemes " + slug;
        var show = draft.item(Kind.SHOW, key).at(name);
        if (!title.isEmpty()) {
            show.says(Common.TITLE, Words.romanised(title, "ja").value());
        }
        say(show, Json.text(anime, "title", "native"), "ja", Title.Kind.ORIGINAL);
        say(show, Json.text(anime, "title", "english"), "en", Title.Kind.TRANSLATED);
        for (JsonNode synonym : Json.few(Json.any(anime, "synonyms", "animesynonyms"))) {
            synonym(show, synonym);
        }
        show.says(Show.KIND, Words.kind(Json.line(Json.any(anime, "format", "media_format"))));
        show.says(Show.BEGUN, Words.clipped(Json.text(anime, "year")));
        if (!slug.isEmpty()) {
            show.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.ANIMETHEMES, slug).value());
        }
        for (JsonNode resource : Json.few(anime.path("resources"))) {
            resource(show, resource);
        }
        for (JsonNode theme : themes) {
            ThemeReader.says(draft, show, name, theme);
        }
    }

    /** A text, which the newer answers have by kinds. */
    static String text(JsonNode node, String... kinds) {
        return node.isObject() ? Json.line(Json.any(node, kinds)) : Json.line(node);
    }

    private static void say(Draft.ItemBuilder show, String text, String language, Title.Kind kind) {
        if (!text.isEmpty()) {
            show.says(Common.TITLE, Title.of(text, language, kind).value());
        }
    }

    private static void synonym(Draft.ItemBuilder show, JsonNode synonym) {
        String text = text(synonym, "text");
        switch (Json.text(synonym, "type").toUpperCase(Locale.ROOT)) {
            case "NATIVE" -> say(show, text, "ja", Title.Kind.ORIGINAL);
            case "ENGLISH" -> say(show, text, "en", Title.Kind.TRANSLATED);
            default -> say(show, text, "", Title.Kind.ALTERNATIVE);
        }
    }

    private static void resource(Draft.ItemBuilder show, JsonNode resource) {
        String site =
                switch (Json.text(resource, "site").toLowerCase(Locale.ROOT)) {
                    case "myanimelist", "mal" -> ExternalId.MAL;
                    case "anidb" -> ExternalId.ANIDB;
                    case "anilist" -> ExternalId.ANILIST;
                    default -> "";
                };
        String id = Words.number(Json.line(Json.any(resource, "externalId", "external_id")));
        if (!site.isEmpty() && !id.isEmpty()) {
            show.says(Common.EXTERNAL_ID, new ExternalId(site, id).value());
        }
    }
}
