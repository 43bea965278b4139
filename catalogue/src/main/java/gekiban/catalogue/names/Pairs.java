package gekiban.catalogue.names;

/**
 * For each pair of characters that stand next to one another, the numbers of the texts they stand
 * in: what two texts that are nearly the same share. A single character is a pair with {@link
 * #NOTHING}. Immutable.
 */
final class Pairs {
    static final char NOTHING = 0;

    private final IntKeys keys;
    private final Postings texts;

    private Pairs(IntKeys keys, Postings texts) {
        this.keys = keys;
        this.texts = texts;
    }

    static final class Builder {
        private final IntKeys keys = new IntKeys();
        private final Ints keyOf = new Ints();
        private final Ints textOf = new Ints();

        void add(char first, char second, int text) {
            keyOf.add(keys.add(code(first, second)));
            textOf.add(text);
        }

        Pairs build() {
            return new Pairs(keys, Postings.of(keys.size(), keyOf, textOf));
        }
    }

    /** The key of a pair in {@link #texts()}, or -1. */
    int key(char first, char second) {
        return keys.find(code(first, second));
    }

    Postings texts() {
        return texts;
    }

    private static int code(char first, char second) {
        return first << 16 | second;
    }
}
