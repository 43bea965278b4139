package gekiban.formats.json;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Source;
import java.util.List;
import java.util.Objects;

/** Drafts as lines to compare. */
public final class Drafts {
    public static final Source SOURCE = new Source(Source.Kind.FILE, "a test", "test.json");

    private Drafts() {}

    /** What is said of an item: {@code title = 雨 {kind=sleeve} -> name X}. */
    public static List<String> of(Draft draft, String key) {
        return item(draft, key).claims().stream().map(Drafts::line).toList();
    }

    public static Item item(Draft draft, String key) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                key
                                        + " is not among "
                                        + draft.items().stream().map(Item::key).toList()));
    }

    public static byte[] resource(Class<?> test, String name) {
        try (var in = Objects.requireNonNull(test.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(Claim claim) {
        String line = claim.field().name() + " =";
        if (!claim.value().text().isEmpty()) {
            line += " " + claim.value().text();
        }
        if (!claim.value().detail().isEmpty()) {
            line += " " + claim.value().detail();
        }
        if (!claim.target().isEmpty()) {
            line += " -> " + claim.target();
        }
        if (!claim.second().isEmpty()) {
            line += " as " + claim.second();
        }
        return claim.state() == gekiban.catalogue.model.State.IMPORTED
                ? line
                : line + " (" + claim.state().word() + ")";
    }
}
