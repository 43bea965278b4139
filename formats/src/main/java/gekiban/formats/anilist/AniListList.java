package gekiban.formats.anilist;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Encoded;
import gekiban.formats.anime.Finish;
import gekiban.formats.anime.Json;
import gekiban.formats.anime.Words;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A saved answer of AniList's GraphQL service: somebody's list ({@code MediaListCollection}), a
 * page of it, one show or several, with or without the outer {@code data}.
 */
public final class AniListList implements Format {
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public String name() {
        return "AniList answer";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        String text = Encoded.text(head);
        return text.contains("\"MediaListCollection\"")
                || text.contains("\"romaji\"")
                        && !text.contains("\"animethemes\"")
                        && (text.contains("\"native\"")
                                || text.contains("\"english\"")
                                || text.contains("\"idMal\""));
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var tree = Json.read(bytes);
        var reading = new Reading(Draft.of(source));
        tree.trouble().ifPresent(reading.draft::trouble);
        reading.answer(tree.root());
        if (reading.manga > 0 && !reading.shows.isEmpty()) {
            reading.draft.trouble("left out, for they are manga: " + reading.manga);
        }
        return Finish.of(reading.draft, reading.nothing(tree.root()));
    }

    /** One reading of one answer. */
    private static final class Reading {
        private final Draft.Builder draft;
        private final Set<String> shows = new HashSet<>();
        private final Set<String> listed = new HashSet<>();
        private int count;
        private int manga;

        Reading(Draft.Builder draft) {
            this.draft = draft;
        }

        /** Why there is no show. */
        String nothing(JsonNode root) {
            String error = Json.line(root.path("errors").path(0).path("message"));
            if (!error.isEmpty()) {
                return "AniList answered with an error: " + Words.clipped(error);
            }
            return manga > 0 ? "nothing but manga; shows are read" : "no show of AniList is in it";
        }

        void answer(JsonNode root) {
            var data = root.has("data") ? root.path("data") : root;
            var page = data.has("Page") ? data.path("Page") : data;
            var list = page.has("MediaListCollection") ? page.path("MediaListCollection") : page;
            if (list.has("lists")) {
                var user = ListEntry.User.of(list.path("user"));
                for (JsonNode each : Json.all(list.path("lists"))) {
                    entries(each.path("entries"), user, Json.text(each, "status"));
                }
            } else if (page.has("mediaList")) {
                entries(page.path("mediaList"), ListEntry.User.of(page.path("user")), "");
            } else if (page.has("media") && page.path("media").isArray()) {
                media(page.path("media"));
            } else {
                media(page.has("Media") ? page.path("Media") : page);
            }
        }

        private void entries(JsonNode entries, ListEntry.User user, String listStatus) {
            for (JsonNode entry : Json.all(entries)) {
                entry(entry, user, listStatus);
            }
        }

        /** A custom list has the entries of the other lists again: each show is said once. */
        private void entry(JsonNode entry, ListEntry.User user, String listStatus) {
            String place = "entry " + ++count;
            String key = show(entry.path("media"), place);
            if (!key.isEmpty()
                    && !listed.contains(key)
                    && ListEntry.says(draft, key, place, entry, user, listStatus)) {
                listed.add(key);
            }
        }

        private void media(JsonNode node) {
            if (node.isArray() || node.has("nodes") || node.has("edges")) {
                Json.all(node).forEach(this::one);
            } else if (node.isObject()) {
                one(node);
            }
        }

        private void one(JsonNode node) {
            if (node.path("media").isObject()) {
                entry(node, ListEntry.User.of(node.path("user")), "");
            } else {
                show(node, "show " + ++count);
            }
        }

        /** Says what a show is, once; gives its key, or empty when it is none. */
        private String show(JsonNode media, String place) {
            if (MediaReader.isManga(media)) {
                manga++;
                return "";
            }
            String key = MediaReader.key(media);
            if (key.isEmpty()) {
                draft.trouble(place + ": a show without id and title");
            } else if (shows.add(key)) {
                MediaReader.says(draft, key, place, media);
            }
            return key;
        }
    }
}
