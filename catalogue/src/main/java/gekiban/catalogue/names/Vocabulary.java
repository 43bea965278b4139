package gekiban.catalogue.names;

import java.util.Arrays;
import java.util.Collection;

/**
 * All words of an index, sorted: those that begin in one way stand together. Words with typing
 * errors are found through the pairs of letters that they still share with the right one (Zobel and
 * Dart, Finding approximate matches in large lexicons, 1995). Immutable.
 */
final class Vocabulary {
    /** Longer words are not looked at for typing errors. */
    private static final int LONGEST = 64;

    /** From so many letters on one error is forgiven, and from so many two. */
    private static final int LETTERS_FOR_ONE = 4;

    private static final int LETTERS_FOR_TWO = 8;

    /** A swap changes three pairs of letters, every other error two. */
    private static final int PAIRS_AN_ERROR = 3;

    private final String[] words;
    private final Pairs pairs;

    /**
     * @param all different words
     */
    Vocabulary(Collection<String> all) {
        words = all.toArray(String[]::new);
        Arrays.sort(words);
        var builder = new Pairs.Builder();
        for (int id = 0; id < words.length; id++) {
            String word = words[id];
            if (errorsForgiven(word) > 0 || word.length() == LETTERS_FOR_ONE - 1) {
                addPairs(word, id, builder);
            }
        }
        pairs = builder.build();
    }

    private static void addPairs(String word, int id, Pairs.Builder builder) {
        for (int i = 0; i <= word.length(); i++) {
            builder.add(at(word, i - 1), at(word, i), id);
        }
    }

    private static char at(String word, int i) {
        return i < 0 || i == word.length() ? Pairs.NOTHING : word.charAt(i);
    }

    int size() {
        return words.length;
    }

    /** The number of a word, or a negative one. */
    int find(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The number of the first word that does not come before this one. */
    int from(String word) {
        return firstNotBefore(words, word);
    }

    /** The number of the first word after all that begin like this. */
    int to(String start) {
        return firstAfter(words, start);
    }

    static int firstNotBefore(String[] sorted, String word) {
        int at = Arrays.binarySearch(sorted, word);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1].equals(word)) {
            at--;
        }
        return at;
    }

    static int firstAfter(String[] sorted, String start) {
        int low = firstNotBefore(sorted, start);
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].startsWith(start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many typing errors a word may have and still be known; none where it has digits. */
    static int errorsForgiven(String word) {
        if (word.length() < LETTERS_FOR_ONE
                || word.length() > LONGEST
                || !word.chars().allMatch(Vocabulary::isLetter)) {
            return 0;
        }
        return word.length() < LETTERS_FOR_TWO ? 1 : 2;
    }

    /** Letters of alphabets: an error among kanji is another matter. */
    static boolean isLetter(int c) {
        return Character.isAlphabetic(c) && !Character.isIdeographic(c);
    }

    /** Is told a word and how many errors it is away, one or more. */
    interface Similar {
        void add(int word, int errors);
    }

    /**
     * Words that this one may be meant to be.
     *
     * @param most errors that are forgiven
     */
    void similar(String word, int most, Similar found) {
        int enough = Math.max(1, word.length() + 1 - PAIRS_AN_ERROR * most);
        short[] shared = new short[words.length];
        var distance = new Distance();
        for (int i = 0; i <= word.length(); i++) {
            int key = pairs.key(at(word, i - 1), at(word, i));
            if (key < 0) {
                continue;
            }
            var texts = pairs.texts();
            int to = texts.to(key);
            for (int at = texts.from(key); at < to; at++) {
                int id = texts.value(at);
                if (++shared[id] == enough) {
                    int errors = distance.of(word, words[id], most);
                    if (errors > 0 && errors <= most) {
                        found.add(id, errors);
                    }
                }
            }
        }
    }
}
