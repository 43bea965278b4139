package gekiban.catalogue.names;

import java.util.BitSet;
import java.util.List;

/**
 * Finds texts in kanji and kana by any part of them. A part of two characters or more is looked up
 * by its rarest pair, and what has that is looked into. Immutable.
 */
final class Substrings {
    /** A part as long as this may have one wrong character: 梶浦由記, 梶浦由紀. */
    private static final int CHARACTERS_FOR_ONE_ERROR = 4;

    private static final char BLANK = ' ';

    private final List<String> surfaces;
    private final Pairs pairs;

    /**
     * @param surfaces of the texts, as in {@link Folded#surface()}
     */
    Substrings(List<String> surfaces) {
        this.surfaces = List.copyOf(surfaces);
        var builder = new Pairs.Builder();
        for (int text = 0; text < surfaces.size(); text++) {
            String surface = surfaces.get(text);
            for (int i = 0; i < surface.length(); i++) {
                char c = surface.charAt(i);
                char next = i + 1 < surface.length() ? surface.charAt(i + 1) : BLANK;
                if (c != BLANK) {
                    builder.add(c, Pairs.NOTHING, text);
                    if (next != BLANK) {
                        builder.add(c, next, text);
                    }
                }
            }
        }
        pairs = builder.build();
    }

    /** Marks the texts that have a part. */
    void find(String part, BitSet found) {
        int rarest = -1;
        for (int i = 0; i < Math.max(1, part.length() - 1); i++) {
            int key = key(part, i);
            if (key < 0) {
                return;
            }
            if (rarest < 0 || pairs.texts().count(key) < pairs.texts().count(rarest)) {
                rarest = key;
            }
        }
        var texts = pairs.texts();
        for (int at = texts.from(rarest); at < texts.to(rarest); at++) {
            int text = texts.value(at);
            if (part.length() <= 2 || surfaces.get(text).contains(part)) {
                found.set(text);
            }
        }
    }

    private int key(String part, int i) {
        return pairs.key(
                part.charAt(i), i + 1 < part.length() ? part.charAt(i + 1) : Pairs.NOTHING);
    }

    /** Marks the texts that have a part but for one character of it. */
    void findSimilar(String part, BitSet found) {
        if (part.length() < CHARACTERS_FOR_ONE_ERROR) {
            return;
        }
        var seen = new BitSet();
        var texts = pairs.texts();
        // With one wrong character the first pair or the last is right.
        for (int i : new int[] {0, part.length() - 2}) {
            int key = key(part, i);
            for (int at = key < 0 ? 0 : texts.from(key); key >= 0 && at < texts.to(key); at++) {
                int text = texts.value(at);
                if (!seen.get(text)) {
                    seen.set(text);
                    if (holdsNearly(surfaces.get(text), part)) {
                        found.set(text);
                    }
                }
            }
        }
    }

    private static boolean holdsNearly(String surface, String part) {
        for (int start = 0; start + part.length() <= surface.length(); start++) {
            int wrong = 0;
            for (int i = 0; i < part.length() && wrong < 2; i++) {
                wrong += surface.charAt(start + i) == part.charAt(i) ? 0 : 1;
            }
            if (wrong < 2) {
                return true;
            }
        }
        return false;
    }
}
