package gekiban.catalogue.draft;

import gekiban.catalogue.model.Kind;
import java.util.List;

/**
 * A thing that a draft speaks of.
 *
 * @param key what it is called within the draft: the same each time the same source is read
 * @param claims what is said of it, in the source's order
 */
public record Item(Kind kind, String key, List<Claim> claims) {
    public Item {
        claims = List.copyOf(claims);
    }
}
