package gekiban.catalogue.names;

import java.util.HashMap;
import java.util.Map;

/**
 * For each pair of characters that stand next to one another, the numbers of the texts they stand
 * in: what two texts that are nearly the same share. A single character is a pair with {@link
 * #NOTHING}. Immutable.
 */
final class Pairs {
    static final char NOTHING = 0;

    private final Map<Integer, Integer> keys;
    private final Postings texts;

    private Pairs(Map<Integer, Integer> keys, Postings texts) {
        this.keys = keys;
        this.texts = texts;
    }

    static final class Builder {
        private final Map<Integer, Integer> keys = new HashMap<>();
        private final Ints keyOf = new Ints();
        private final Ints textOf = new Ints();

        void add(char first, char second, int text) {
            keyOf.add(keys.computeIfAbsent(code(first, second), code -> keys.size()));
            textOf.add(text);
        }

        Pairs build() {
            return new Pairs(Map.copyOf(keys), Postings.of(keys.size(), keyOf, textOf));
        }
    }

    /** The key of a pair in {@link #texts()}, or -1. */
    int key(char first, char second) {
        return keys.getOrDefault(code(first, second), -1);
    }

    Postings texts() {
        return texts;
    }

    private static int code(char first, char second) {
        return first << 16 | second;
    }
}
