package gekiban.catalogue.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fact says: a text, and more of it by name where a text is not enough.
 *
 * @param text the value itself: a title, a date, a role; empty where the fact only points to
 *     something
 * @param detail more, such as the script of a title; sorted by name, no empty texts
 */
public record Value(String text, SortedMap<String, String> detail) {

    public Value {
        detail =
                detail.isEmpty()
                        ? Collections.emptySortedMap()
                        : Collections.unmodifiableSortedMap(new TreeMap<>(detail));
    }

    public static Value of(String text) {
        return new Value(text, Collections.emptySortedMap());
    }

    /**
     * A text with details; those that are empty are left out.
     *
     * @param namesAndTexts name, text, name, text and so on
     */
    public static Value of(String text, String... namesAndTexts) {
        var detail = new TreeMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (!namesAndTexts[i + 1].isEmpty()) {
                detail.put(namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return new Value(text, detail);
    }

    /** Nothing but what the fact points to. */
    public static Value empty() {
        return of("");
    }

    /** The detail of this name, empty where there is none. */
    public String detail(String name) {
        return detail.getOrDefault(name, "");
    }

    /** The same with another detail, or without one where the text is empty. */
    public Value with(String name, String text) {
        Map<String, String> more = new TreeMap<>(detail);
        if (text.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, text);
        }
        return new Value(this.text, new TreeMap<>(more));
    }
}
