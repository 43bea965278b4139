package gekiban.formats.json;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Says once what a source says in many places: a tree repeats a composer with each of their tracks.
 * The place is that of the first time. For one thread.
 */
public final class Once {
    private record Said(String item, Field field, Value value, String target) {}

    private final Set<Said> said = new HashSet<>();

    public void says(ItemBuilder item, Field field, Value value) {
        if (said.add(new Said(item.key(), field, value, ""))) {
            item.says(field, value);
        }
    }

    /** Says nothing where the text is blank. */
    public void says(ItemBuilder item, Field field, String text) {
        if (!text.isBlank()) {
            says(item, field, Value.of(text));
        }
    }

    public void says(ItemBuilder item, Field field, Value value, ItemBuilder target) {
        if (said.add(new Said(item.key(), field, value, target.key()))) {
            item.says(field, value, target);
        }
    }
}
