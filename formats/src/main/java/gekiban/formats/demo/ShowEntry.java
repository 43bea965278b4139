package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Character;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The show, its episodes and its characters. */
final class ShowEntry {
    private final Entries entries;
    private final Map<String, Draft.ItemBuilder> characters = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private Optional<Draft.ItemBuilder> show = Optional.empty();

    ShowEntry(Entries entries) {
        this.entries = entries;
    }

    /** The show, if the file has one. */
    Optional<Draft.ItemBuilder> item() {
        return show;
    }

    /** The character of one of these names, or empty. */
    Optional<Draft.ItemBuilder> character(String name) {
        return Optional.ofNullable(characters.get(name));
    }

    /** Number of an episode by its id, empty where there is none. */
    String number(String episodeId) {
        return numbers.getOrDefault(episodeId, "");
    }

    void read(JsonNode entry) {
        if (!entry.isObject()) {
            entries.draft().trouble("no show");
            return;
        }
        show = entries.item(Kind.SHOW, entry);
        if (show.isEmpty()) {
            return;
        }
        var item = show.get();
        entries.titles(item, entry, "titles");
        kind(item, Entries.text(entry, "kind"));
        item.says(Show.BEGUN, Entries.text(entry, "date"));
        entries.credits(item, entry);
        var episodes = entries.list(entry, "episodes");
        item.says(Show.EPISODE_COUNT, Integer.toString(episodes.size()));
        for (JsonNode episode : episodes) {
            episode(item, episode);
        }
        for (JsonNode character : entries.list(entry, "characters")) {
            character(item, character);
        }
    }

    /** What the catalogue has no word for is said in a note. */
    private static void kind(Draft.ItemBuilder show, String kind) {
        boolean isKnown = Show.KIND.choices().contains(kind);
        if (!kind.isEmpty()) {
            show.says(Show.KIND, isKnown ? kind : "other");
        }
        if (!isKnown) {
            show.says(Common.NOTE, kind);
        }
    }

    private void episode(Draft.ItemBuilder show, JsonNode entry) {
        var item = entries.item(Kind.EPISODE, entry);
        if (item.isEmpty()) {
            return;
        }
        var episode = item.get();
        String number = Entries.text(entry, "number");
        numbers.put(Entries.text(entry, "id"), number);
        episode.says(Episode.SHOW, Value.empty(), show);
        episode.says(Episode.NUMBER, number);
        entries.titles(episode, entry, "titles");
        episode.says(Common.LENGTH, Entries.seconds(entry, "seconds"));
        entries.file(episode, entry);
    }

    private void character(Draft.ItemBuilder show, JsonNode entry) {
        var item = entries.item(Kind.CHARACTER, entry);
        if (item.isEmpty()) {
            return;
        }
        var character = item.get();
        character.says(Character.SHOW, Value.empty(), show);
        entries.titles(character, entry, "names");
        character.says(Character.DESCRIPTION, Entries.text(entry, "description"));
        for (JsonNode name : entries.list(entry, "names")) {
            characters.putIfAbsent(Entries.text(name, "text"), character);
        }
    }
}
