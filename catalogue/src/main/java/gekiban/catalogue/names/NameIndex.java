package gekiban.catalogue.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds things by any of their names and titles, in any spelling ({@link FoldKey}), the words in
 * any order, by the beginnings of words, by any part in kanji or kana, and with typing errors: one
 * in a word of four letters or more, two from eight on; one wrong character in four of kanji or
 * kana.
 *
 * <p>In memory. Immutable, and for any number of threads.
 *
 * @param <T> the things
 */
public final class NameIndex<T> {
    private final List<T> items;
    private final Texts texts;

    private NameIndex(List<T> items, Texts texts) {
        this.items = List.copyOf(items);
        this.texts = texts;
    }

    /** Collects things and their texts; for one thread. */
    public static final class Builder<T> {
        private final List<T> items = new ArrayList<>();
        private final Texts.Builder texts = new Texts.Builder();

        /**
         * @param names all that it is called, the most important first; blank ones are passed over
         */
        public Builder<T> add(T item, Collection<String> names) {
            items.add(item);
            texts.addItem(names);
            return this;
        }

        public NameIndex<T> build() {
            return new NameIndex<>(items, texts.build());
        }
    }

    /** How many things there are. */
    public int size() {
        return items.size();
    }

    /** How many different texts they have. */
    public int texts() {
        return texts.count();
    }

    /**
     * What somebody may mean. Better matches come first ({@link Match}); among equal ones the words
     * that are whole, then the shorter text, then what was added before. The same question gets the
     * same answer.
     *
     * @param limit at most so many, 1 or more
     * @return things, each once; none for a question without letters, unless something is called
     *     just that
     */
    public List<Found<T>> find(String question, int limit) {
        return find(question, limit, item -> true);
    }

    /** The same among some of the things. */
    public List<Found<T>> find(String question, int limit, Predicate<T> wanted) {
        if (limit < 1) {
            throw new IllegalArgumentException("at most " + limit + " answers");
        }
        var found = new ArrayList<Found<T>>();
        new Search(texts, Query.of(question), limit, item -> wanted.test(items.get(item)))
                .run((item, match, text) ->
                        found.add(new Found<>(items.get(item), match, texts.written()[text])));
        return found;
    }
}
