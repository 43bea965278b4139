package gekiban.catalogue.exchange;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.StoreTrouble;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Remembers the numbers of sources, edits and things of a document, so that what is pointed to is
 * there. Things may be pointed to before they come; sources and edits come first.
 */
final class Numbered {
    private final JsonIn in;
    private final Set<Long> sources = new HashSet<>();
    private final Set<Long> edits = new HashSet<>();
    private final Map<Long, Kind> things = new HashMap<>();

    /** Things that were pointed to and did not come yet, and where the first did so. */
    private final Map<Id, String> awaited = new LinkedHashMap<>();

    Numbered(JsonIn in) {
        this.in = in;
    }

    long newSource(long number) throws StoreTrouble {
        if (!sources.add(number)) {
            throw in.trouble("source " + number + " is there twice");
        }
        return number;
    }

    long source(long number) throws StoreTrouble {
        if (!sources.contains(number)) {
            throw in.trouble("there is no source " + number);
        }
        return number;
    }

    long newEdit(long number) throws StoreTrouble {
        if (!edits.add(number)) {
            throw in.trouble("edit " + number + " is there twice");
        }
        return number;
    }

    long edit(long number) throws StoreTrouble {
        if (!edits.contains(number)) {
            throw in.trouble("there is no edit " + number);
        }
        return number;
    }

    Set<Long> edits() {
        return edits;
    }

    Id newThing(Id id) throws StoreTrouble {
        if (things.putIfAbsent(id.number(), id.kind()) != null) {
            throw in.trouble("a thing with the number " + id.number() + " is there twice");
        }
        awaited.remove(id);
        return id;
    }

    /** A thing that is pointed to. */
    Id thing(Id id) {
        if (things.get(id.number()) != id.kind()) {
            awaited.computeIfAbsent(id, first -> in.where());
        }
        return id;
    }

    int count() {
        return things.size();
    }

    /** All that was pointed to is there. */
    void check() throws StoreTrouble {
        for (var missing : awaited.entrySet()) {
            throw in.trouble(missing.getValue(), "there is no " + missing.getKey());
        }
    }
}
