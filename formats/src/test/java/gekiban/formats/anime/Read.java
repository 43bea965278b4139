package gekiban.formats.anime;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Source;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads texts with a format and asks the drafts. */
public final class Read {
    public static final Source SOURCE = new Source(Source.Kind.FILE, "a file", "lists/file");

    private Read() {}

    public static Draft text(Format format, String text) throws Unreadable {
        return format.read(SOURCE, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Item item(Draft draft, String key) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + draft.items()));
    }

    /** What is said in a field, with details and targets: "composer {note=OP1} > name A". */
    public static List<String> said(Draft draft, String key, Field field) {
        return item(draft, key).claims().stream()
                .filter(claim -> claim.field().equals(field))
                .map(Read::said)
                .toList();
    }

    private static String said(Claim claim) {
        var value = claim.value();
        String detail = value.detail().isEmpty() ? "" : " " + value.detail();
        String target = claim.target().isEmpty() ? "" : " > " + claim.target();
        return (value.text() + detail + target).strip();
    }

    /**
     * What must hold of whatever bytes: a draft whose claims point to its items and whose troubles
     * are lines, or a reason in one line.
     */
    public static void anything(Format format, byte[] bytes) {
        format.looksLike("file", bytes);
        try {
            check(format.read(SOURCE, bytes));
        } catch (Unreadable e) {
            line(String.valueOf(e.getMessage()));
        }
    }

    private static void check(Draft draft) {
        Set<String> keys = new HashSet<>();
        draft.items().forEach(item -> keys.add(item.key()));
        for (Item item : draft.items()) {
            for (Claim claim : item.claims()) {
                if (!claim.target().isEmpty() && !keys.contains(claim.target())) {
                    throw new AssertionError(item.key() + " points to " + claim.target());
                }
                line(claim.value().text());
                line(claim.place());
            }
        }
        draft.troubles().forEach(Read::line);
    }

    private static void line(String text) {
        if (!CleanText.line(text).equals(text.strip())) {
            throw new AssertionError("no clean line: [" + text + "]");
        }
    }
}
