package gekiban.formats.tags;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Field;
import java.util.List;

/** What a draft says, as texts to compare. */
final class Facts {
    private final Draft draft;

    Facts(Draft draft) {
        this.draft = draft;
    }

    Item item(String key) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + keys()));
    }

    List<String> keys() {
        return draft.items().stream().map(Item::key).toList();
    }

    List<Claim> claims(String key, Field field) {
        return item(key).claims().stream().filter(claim -> claim.field() == field).toList();
    }

    /** The texts of a field, with what it points to. */
    List<String> of(String key, Field field) {
        return claims(key, field).stream()
                .map(c -> (c.value().text() + " " + c.target()).strip())
                .toList();
    }
}
