package gekiban.formats.animethemes;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Link;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.Title;
import gekiban.formats.anime.Json;
import gekiban.formats.anime.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A theme of a show: the song, and how the show uses it. */
final class ThemeReader {
    private static final Pattern SLUG =
            Pattern.compile("(OP|ED|IN)([0-9]{0,4})(?:[^A-Za-z0-9].*)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,2000}");

    private ThemeReader() {}

    /**
     * @param name of the show, for places
     */
    static void says(Draft.Builder draft, Draft.ItemBuilder show, String name, JsonNode theme) {
        String slug = Json.text(theme, "slug");
        var parts = SLUG.matcher(slug);
        boolean isWhole = parts.matches();
        String type = Json.text(theme, "type").toUpperCase(Locale.ROOT);
        if (type.isEmpty() && isWhole) {
            type = parts.group(1);
        }
        String sequence = Words.number(Json.text(theme, "sequence"));
        if (sequence.isEmpty() && !theme.has("sequence") && isWhole) {
            sequence = parts.group(2);
        }
        String group = AnimeReader.text(theme.path("group"), "name", "slug");
        String label = slug.isEmpty() ? type + sequence : slug;
        String place = (name + " " + label + " " + group).strip();
        if (label.isEmpty()) {
            draft.trouble(place + ": a theme without type and slug");
            return;
        }
        var song = song(draft, show.key(), place.substring(name.length()), theme.path("song"));
        song.at(place);
        boolean used = false;
        for (JsonNode entry : Json.few(theme.path("animethemeentries"))) {
            use(song, show, type, sequence, group, entry);
            used = true;
        }
        if (!used) {
            use(song, show, type, sequence, group, MissingNode.getInstance());
        }
    }

    private static Draft.ItemBuilder song(
            Draft.Builder draft, String showKey, String theme, JsonNode said) {
        String id = Words.number(Json.text(said, "id"));
        var song =
                draft.item(
                        Kind.SONG,
                        id.isEmpty() ? "song " + showKey + theme : "song animethemes " + id);
        song.at((showKey + theme).strip());
        String title = AnimeReader.text(said.path("title"), "romaji", "main", "english");
        if (!title.isEmpty()) {
            song.says(Common.TITLE, Words.romanised(title, "").value());
        }
        String original = Json.line(Json.any(said, "titleNative", "title_native"));
        if (original.isEmpty()) {
            original = Json.text(said, "title", "native");
        }
        if (!original.isEmpty()) {
            song.says(Common.TITLE, Title.of(original, "ja", Title.Kind.ORIGINAL).value());
        }
        if (!id.isEmpty()) {
            song.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.ANIMETHEMES, id).value());
        }
        PerformerReader.says(draft, song, said);
        return song;
    }

    private static void use(
            Draft.ItemBuilder song,
            Draft.ItemBuilder show,
            String type,
            String sequence,
            String group,
            JsonNode entry) {
        String version = Words.number(Json.text(entry, "version"));
        String note =
                Stream.of(
                                group,
                                Json.yes(entry, "spoiler") ? "spoiler" : "",
                                Json.yes(entry, "nsfw") ? "nsfw" : "",
                                Json.text(entry, "notes"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        var use =
                new SongUse(
                        Words.clipped(type),
                        sequence,
                        version.equals("1") ? "" : version,
                        Json.text(entry, "episodes"));
        song.says(Song.USE, use.value().with("note", note), show);
        videos(song, Json.few(entry.path("videos")));
    }

    private static void videos(Draft.ItemBuilder song, List<JsonNode> videos) {
        for (JsonNode video : videos) {
            String link = Json.text(video, "link");
            // Nothing but a page: a page that shows links must not be made to run something.
            if (ADDRESS.matcher(link).matches()) {
                String name = Json.text(video, "basename");
                song.says(Common.LINK, new Link(link, "video", name).value());
            }
        }
    }
}
