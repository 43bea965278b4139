package gekiban.catalogue.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Words of which a column has one, as SQL can tell them by a number: the place where each stands in
 * a text of all. To get a text out of the driver costs more than to find a row.
 *
 * @param <T> what a word stands for
 */
final class Places<T> {
    private final String all;
    private final Map<Integer, T> byPlace = new HashMap<>();

    /**
     * @throws IllegalArgumentException when two words cannot be told apart so
     */
    Places(T[] values, Function<T, String> word) {
        var text = new StringBuilder();
        for (T value : values) {
            text.append(word.apply(value)).append(' ');
        }
        all = text.toString();
        for (T value : values) {
            int place = all.indexOf(word.apply(value)) + 1;
            if (byPlace.putIfAbsent(place, value) != null) {
                throw new IllegalArgumentException("two words begin at " + place + " of " + all);
            }
        }
    }

    /** The number of a column's word, as SQL; those of earlier words are less. */
    String of(String column) {
        return "instr('" + all + "', " + column + ")";
    }

    /** What the number stands for. */
    T at(int number) {
        T value = byPlace.get(number);
        if (value == null) {
            throw new IllegalStateException("no word begins at " + number + " of " + all);
        }
        return value;
    }
}
