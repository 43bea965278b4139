package gekiban.desk.pages.find;

import gekiban.catalogue.names.FoldKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which letters of a text the words of a question are, however both are written: あかり is the Akari
 * of "Tsukiakari". What was found with typing errors has none.
 */
public final class Highlight {
    /** Longer titles, and more words, are not looked through. */
    private static final int MOST_LETTERS = 200;

    private static final int MOST_WORDS = 6;

    private Highlight() {}

    /** A stretch of a text that is all of the question, or none of it. */
    public record Part(String text, boolean isFound) {}

    /** The text in parts, which together are the text. */
    public static List<Part> of(String text, String question) {
        if (text.length() > MOST_LETTERS) {
            return List.of(new Part(text, false));
        }
        var found = new BitSet(text.length());
        FoldKey.of(question).words().stream()
                .limit(MOST_WORDS)
                .forEach(word -> mark(text, word, found));
        var parts = new ArrayList<Part>();
        for (int at = 0; at < text.length(); ) {
            boolean isFound = found.get(at);
            int end = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            int to = end < 0 || end > text.length() ? text.length() : end;
            parts.add(new Part(text.substring(at, to), isFound));
            at = to;
        }
        return parts;
    }

    /**
     * The shortest stretch that sounds like the word: first where it ends, then where it begins.
     */
    private static void mark(String text, String word, BitSet found) {
        if (word.isEmpty() || !holds(text, word)) {
            return;
        }
        int low = 1;
        int high = text.length();
        while (low < high) {
            int mid = (low + high) / 2;
            if (holds(text.substring(0, mid), word)) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        int end = low;
        int from = 0;
        int to = end - 1;
        while (from < to) {
            int mid = (from + to + 1) / 2;
            if (holds(text.substring(mid, end), word)) {
                from = mid;
            } else {
                to = mid - 1;
            }
        }
        // Never half of a letter that takes two.
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        found.set(from, end);
    }

    private static boolean holds(String text, String word) {
        return String.join("", FoldKey.of(text).words()).contains(word);
    }
}
