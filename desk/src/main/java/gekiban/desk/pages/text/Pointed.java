package gekiban.desk.pages.text;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.store.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * What is pointed to.
 *
 * @param page whose page tells of it: of a name that of whom it is; of what has none, itself
 */
public record Pointed(Label label, Id page) {

    /** For many at once. */
    static Map<Id, Pointed> of(Facts facts, Labels labels, Collection<Id> ids) {
        var all = new LinkedHashSet<>(ids);
        var artists = new HashMap<Id, Id>();
        facts.entries(all.stream().filter(id -> id.kind() == Kind.NAME).toList())
                .forEach((id, entry) ->
                        entry.target(Name.ARTIST).ifPresent(artist -> artists.put(id, artist)));
        var pointed = new HashMap<Id, Pointed>();
        labels.withoutPeople(all)
                .forEach((id, label) ->
                        pointed.put(id, new Pointed(label, artists.getOrDefault(id, id))));
        return pointed;
    }
}
