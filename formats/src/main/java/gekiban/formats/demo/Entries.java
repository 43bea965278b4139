package gekiban.formats.demo;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Title;
import gekiban.formats.encoding.CleanText;
import gekiban.formats.encoding.Seconds;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The entries of the file while it is read, and how all of them write titles, credits and files;
 * for one thread.
 */
final class Entries {
    private final Draft.Builder draft;
    private final Optional<Path> folder;
    private final Set<String> known;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Draft.ItemBuilder> names = new HashMap<>();

    /**
     * @param known the ids of all entries
     * @param folder that the files it names are in; without it they are left out
     */
    Entries(Draft.Builder draft, Set<String> known, Optional<Path> folder) {
        this.draft = draft;
        this.known = known;
        this.folder = folder;
    }

    Draft.Builder draft() {
        return draft;
    }

    /** The entries of a list. An entry that is no object is a trouble. */
    List<JsonNode> list(JsonNode parent, String name) {
        var entries = new ArrayList<JsonNode>();
        JsonNode list = parent.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            draft.trouble(name + ": no list");
        }
        if (list.isArray()) {
            for (JsonNode entry : list) {
                if (entry.isObject()) {
                    entries.add(entry);
                } else {
                    draft.trouble(name + ": an entry is no object");
                }
            }
        }
        return entries;
    }

    /** A text or a number as text, clean; empty where there is neither. */
    static String text(JsonNode entry, String name) {
        JsonNode node = entry.path(name);
        if (node.isString()) {
            return CleanText.of(node.stringValue());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return Long.toString(node.longValue());
        }
        return node.isNumber() ? Seconds.text(node.doubleValue()) : "";
    }

    static String seconds(JsonNode entry, String name) {
        return entry.path(name).isNumber() ? Seconds.text(entry.path(name).doubleValue()) : "";
    }

    /** The item of an entry, by its id; one without, or with another's, is a trouble. */
    Optional<Draft.ItemBuilder> item(Kind kind, JsonNode entry) {
        return item(kind, text(entry, "id"));
    }

    Optional<Draft.ItemBuilder> item(Kind kind, String id) {
        if (id.isEmpty()) {
            draft.trouble("a " + kind.word() + " without an id");
            return Optional.empty();
        }
        if (!ids.add(id)) {
            draft.trouble(id + " is there twice");
            return Optional.empty();
        }
        return Optional.of(made(kind, id));
    }

    /**
     * The item that an id points to, which comes before or after; an id that no entry has is a
     * trouble. Older files have no list of recordings, so those need no entry.
     */
    Optional<Draft.ItemBuilder> pointed(Kind kind, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (kind != Kind.RECORDING && !known.contains(id)) {
            draft.trouble("no " + kind.word() + " is \"" + id + "\"");
            return Optional.empty();
        }
        return Optional.of(made(kind, id));
    }

    /** An item by itself. Kinds have keys of their own, so that no two can meet. */
    Draft.ItemBuilder made(Kind kind, String id) {
        return draft.item(kind, kind.word() + ":" + id).at(id);
    }

    void titles(Draft.ItemBuilder item, JsonNode entry, String list) {
        for (JsonNode title : list(entry, list)) {
            String text = text(title, "text");
            if (!text.isEmpty()) {
                var value =
                        new Title(
                                text,
                                text(title, "script"),
                                text(title, "language"),
                                Title.Kind.of(text(title, "kind")));
                item.says(Common.TITLE, value.value());
            }
        }
    }

    /** Keeps a name, for credits to point to. */
    void name(String id, Draft.ItemBuilder name) {
        names.put(id, name);
    }

    Optional<Draft.ItemBuilder> named(String id) {
        return Optional.ofNullable(names.get(id));
    }

    void credits(Draft.ItemBuilder item, JsonNode entry) {
        for (JsonNode credit : list(entry, "credits")) {
            credit(item, text(credit, "role"), text(credit, "name"));
        }
    }

    void credit(Draft.ItemBuilder item, String role, String nameId) {
        var name = named(nameId);
        if (name.isEmpty()) {
            draft.trouble(item.key() + ": credited to \"" + nameId + "\", which is no name");
        } else if (!role.isEmpty()) {
            item.says(Common.CREDIT, Credit.of(role).value(), name.get());
        }
    }

    /** A file below the folder; one that leads out of it is a trouble. */
    void file(Draft.ItemBuilder item, JsonNode entry) {
        String file = text(entry, "file");
        if (file.isEmpty() || folder.isEmpty()) {
            return;
        }
        try {
            Path base = folder.get().normalize();
            Path path = base.resolve(file).normalize();
            if (!path.startsWith(base)) {
                draft.trouble(item.key() + ": its file is outside of the folder: " + file);
                return;
            }
            var value = new MediaFile(path.toString(), "", seconds(entry, "seconds"), "");
            item.says(Common.FILE, value.value());
        } catch (InvalidPathException e) {
            draft.trouble(item.key() + ": no name of a file: " + file);
        }
    }
}
