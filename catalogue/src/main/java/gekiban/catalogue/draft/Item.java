package gekiban.catalogue.draft;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A thing that a draft speaks of.
 *
 * @param key what it is called within the draft: the same each time the same source is read
 * @param is which thing of the catalogue it is, where whoever made the draft knows; what the same
 *     source was about before goes before that
 * @param claims what is said of it, in the source's order
 */
public record Item(Kind kind, String key, Optional<Id> is, List<Claim> claims) {
    public Item {
        claims = List.copyOf(claims);
    }

    /** Of which nothing is said. */
    public static Item of(Kind kind, String key) {
        return new Item(kind, key, Optional.empty(), List.of());
    }

    /** The same of which something else is said. */
    public Item with(List<Claim> others) {
        return new Item(kind, key, is, others);
    }
}
