package gekiban.catalogue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The different texts of an index, numbered as they came, and where each word and each item has
 * them. Immutable.
 *
 * @param written as they were given
 * @param byPlain the numbers by {@link Folded#plain()}
 * @param wordCounts how many words each has
 * @param words all of them
 * @param ofWord the texts of each word
 * @param surfaces what is written in kanji and kana
 * @param joined the keys without blanks, sorted
 * @param ofJoined the text of each of those
 * @param ofItem the texts of each item
 * @param items the items of each text
 */
record Texts(
        String[] written,
        Map<String, Integer> byPlain,
        int[] wordCounts,
        Vocabulary words,
        Postings ofWord,
        Substrings surfaces,
        String[] joined,
        int[] ofJoined,
        Postings ofItem,
        Postings items) {

    int count() {
        return written.length;
    }

    /** Collects texts. */
    static final class Builder {
        /** A text that is longer is a damaged tag; what is behind is not found. */
        private static final int LONGEST = 1000;

        private final Map<String, Integer> byPlain = new HashMap<>();
        private final List<String> written = new ArrayList<>();
        private final List<String> surfaces = new ArrayList<>();
        private final List<String> joined = new ArrayList<>();
        private final Ints wordCounts = new Ints();
        private final Map<String, Integer> words = new HashMap<>();
        private final Ints pairWord = new Ints();
        private final Ints pairText = new Ints();
        private final Ints itemOf = new Ints();
        private final Ints textOf = new Ints();
        private int items;

        void addItem(Collection<String> texts) {
            var numbers = new LinkedHashSet<Integer>();
            for (String text : texts) {
                if (!text.isBlank()) {
                    numbers.add(number(text.substring(0, Math.min(LONGEST, text.length()))));
                }
            }
            for (int number : numbers) {
                itemOf.add(items);
                textOf.add(number);
            }
            items++;
        }

        private int number(String text) {
            Integer known = byPlain.get(FoldKey.plain(text));
            if (known != null) {
                return known;
            }
            int number = written.size();
            var folded = FoldKey.of(text);
            byPlain.put(folded.plain(), number);
            written.add(text);
            surfaces.add(folded.surface());
            joined.add(folded.joined());
            wordCounts.add(folded.words().size());
            for (String word : folded.words()) {
                pairWord.add(words.computeIfAbsent(word, each -> words.size()));
                pairText.add(number);
            }
            return number;
        }

        Texts build() {
            var vocabulary = new Vocabulary(words.keySet());
            int[] sorted = new int[words.size()];
            words.forEach((word, number) -> sorted[number] = vocabulary.find(word));
            var wordOf = new Ints();
            for (int i = 0; i < pairWord.size(); i++) {
                wordOf.add(sorted[pairWord.get(i)]);
            }
            int count = written.size();
            Integer[] order = new Integer[count];
            int[] counts = new int[count];
            for (int i = 0; i < count; i++) {
                order[i] = i;
                counts[i] = wordCounts.get(i);
            }
            Arrays.sort(order, (a, b) -> joined.get(a).compareTo(joined.get(b)));
            return new Texts(
                    written.toArray(String[]::new),
                    Map.copyOf(byPlain),
                    counts,
                    vocabulary,
                    Postings.of(vocabulary.size(), wordOf, pairText),
                    new Substrings(surfaces),
                    Arrays.stream(order).map(joined::get).toArray(String[]::new),
                    Arrays.stream(order).mapToInt(Integer::intValue).toArray(),
                    Postings.of(items, itemOf, textOf),
                    Postings.of(count, textOf, itemOf));
        }
    }
}
