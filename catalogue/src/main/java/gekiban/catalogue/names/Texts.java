package gekiban.catalogue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

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

        /** Items whose texts are folded together, by all processors. */
        private static final int AT_ONCE = 4096;

        /** So few are folded at once by one. */
        private static final int FEW = 64;

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
        private final List<List<String>> waiting = new ArrayList<>();
        private int items;

        void addItem(Collection<String> texts) {
            var those = new ArrayList<String>(texts.size());
            for (String text : texts) {
                if (!text.isBlank()) {
                    those.add(text.substring(0, Math.min(LONGEST, text.length())));
                }
            }
            waiting.add(those);
            if (waiting.size() == AT_ONCE) {
                addWaiting();
            }
        }

        /** A text with what is made of it. */
        private record Prepared(String text, Folded folded, String joined) {
            static Prepared of(String text) {
                var folded = FoldKey.of(text);
                return new Prepared(text, folded, folded.joined());
            }
        }

        /** Folding takes the most time, and each text is folded for itself. */
        private void addWaiting() {
            var texts = waiting.stream().flatMap(List::stream);
            var prepared =
                    (waiting.size() < FEW ? texts : texts.toList().parallelStream())
                            .map(Prepared::of)
                            .toList()
                            .iterator();
            for (var item : waiting) {
                var numbers = new LinkedHashSet<Integer>();
                for (int i = 0; i < item.size(); i++) {
                    numbers.add(number(prepared.next()));
                }
                for (int number : numbers) {
                    itemOf.add(items);
                    textOf.add(number);
                }
                items++;
            }
            waiting.clear();
        }

        private int number(Prepared prepared) {
            var folded = prepared.folded();
            int number = written.size();
            Integer known = byPlain.putIfAbsent(folded.plain(), number);
            if (known != null) {
                return known;
            }
            written.add(prepared.text());
            surfaces.add(folded.surface());
            joined.add(prepared.joined());
            wordCounts.add(folded.words().size());
            for (String word : folded.words()) {
                pairWord.add(words.computeIfAbsent(word, each -> words.size()));
                pairText.add(number);
            }
            return number;
        }

        Texts build() {
            addWaiting();
            var ofSurfaces = CompletableFuture.supplyAsync(() -> new Substrings(surfaces));
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
            Arrays.parallelSort(order, (a, b) -> joined.get(a).compareTo(joined.get(b)));
            return new Texts(
                    written.toArray(String[]::new),
                    Map.copyOf(byPlain),
                    counts,
                    vocabulary,
                    Postings.of(vocabulary.size(), wordOf, pairText),
                    ofSurfaces.join(),
                    Arrays.stream(order).map(joined::get).toArray(String[]::new),
                    Arrays.stream(order).mapToInt(Integer::intValue).toArray(),
                    Postings.of(items, itemOf, textOf),
                    Postings.of(count, textOf, itemOf));
        }
    }
}
