package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Value;
import tools.jackson.databind.JsonNode;

/** Artists and all their names. */
final class Artists {
    private Artists() {}

    static void read(Entries entries, JsonNode root) {
        for (JsonNode entry : entries.list(root, "artists")) {
            var artist = entries.item(Kind.ARTIST, entry);
            if (artist.isEmpty()) {
                continue;
            }
            artist.get().says(Artist.KIND, Entries.text(entry, "kind"));
            artist.get().says(Common.NOTE, Entries.text(entry, "note"));
            for (JsonNode name : entries.list(entry, "names")) {
                name(entries, artist.get(), name);
            }
        }
    }

    private static void name(Entries entries, Draft.ItemBuilder artist, JsonNode entry) {
        var item = entries.item(Kind.NAME, entry);
        if (item.isEmpty()) {
            return;
        }
        var name = item.get();
        name.says(Name.TEXT, Entries.text(entry, "text"));
        name.says(Name.ARTIST, Value.empty(), artist);
        name.says(Name.KIND, Entries.text(entry, "kind"));
        name.says(Name.SCRIPT, Entries.text(entry, "script"));
        name.says(Name.READING, Entries.text(entry, "reading"));
        if (entry.path("primary").isBoolean()) {
            name.says(Name.PRIMARY, entry.path("primary").booleanValue() ? "yes" : "no");
        }
        entries.name(Entries.text(entry, "id"), name);
    }
}
