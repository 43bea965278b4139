package gekiban.formats.animethemes;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Encoded;
import gekiban.formats.anime.Finish;
import gekiban.formats.anime.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A saved answer of AnimeThemes: one anime, several, or themes with their anime, from GraphQL
 * ({@code externalId}) or from the older JSON service ({@code external_id}).
 *
 * <p>Source of the names: AnimeThemes' own description of both services.
 */
public final class AnimeThemes implements Format {
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public String name() {
        return "AnimeThemes answer";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        String text = Encoded.text(head);
        return text.contains("\"animethemes\"")
                || text.contains("\"animethemeentries\"")
                || text.contains("\"findAnimeByExternalSite\"")
                || text.contains("\"animesynonyms\"");
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var tree = Json.read(bytes);
        var found = new ArrayList<Found>();
        collect(tree.root(), found);
        var draft = Draft.of(source);
        tree.trouble().ifPresent(draft::trouble);
        for (int i = 0; i < found.size(); i++) {
            AnimeReader.says(draft, "anime " + (i + 1), found.get(i).anime, found.get(i).themes);
        }
        return Finish.of(draft, "no anime of AnimeThemes is in it");
    }

    /** An anime and its themes. */
    private record Found(JsonNode anime, List<JsonNode> themes) {}

    /** Looks through whatever an answer is wrapped in. */
    private static void collect(JsonNode node, List<Found> found) {
        if (node.isArray()) {
            for (JsonNode each : node) {
                collect(each, found);
            }
        } else if (isTheme(node)) {
            found.add(new Found(node.path("anime"), List.of(node)));
        } else if (isAnime(node)) {
            found.add(new Found(node, Json.few(node.path("animethemes"))));
        } else {
            for (JsonNode each : node.values()) {
                if (each.isContainer()) {
                    collect(each, found);
                }
            }
        }
    }

    /** A theme that has its anime with it. */
    private static boolean isTheme(JsonNode node) {
        return node.path("anime").isObject()
                && (node.has("song") || node.has("animethemeentries"))
                && !node.has("animethemes");
    }

    private static boolean isAnime(JsonNode node) {
        return !Json.any(node, "slug", "name", "title").isMissingNode()
                && (node.has("animethemes")
                        || node.has("animesynonyms")
                        || node.has("synonyms")
                        || node.has("resources")
                        || node.has("season"));
    }
}
