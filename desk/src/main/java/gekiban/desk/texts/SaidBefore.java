package gekiban.desk.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a text spoke of when it was read last: it is to be told by the same keys, and what the text
 * itself brought into the catalogue is no guess when it is found there again.
 */
final class SaidBefore {
    private final Map<Id, String> keys = new HashMap<>();
    private final Map<String, Id> ids = new HashMap<>();
    private final Set<Id> own = new HashSet<>();

    SaidBefore(Facts facts, Source source) {
        for (var known : facts.knownTo(source)) {
            keys.putIfAbsent(known.id(), known.key());
            ids.put(known.key(), known.id());
            if (known.isOwn()) {
                own.add(known.id());
            }
        }
    }

    /** The key of a thing; the given one where the text did not speak of it. */
    String key(Id id, String otherwise) {
        return keys.getOrDefault(id, otherwise);
    }

    Optional<Id> id(String key) {
        return Optional.ofNullable(ids.get(key));
    }

    boolean isOwn(Id id) {
        return own.contains(id);
    }
}
