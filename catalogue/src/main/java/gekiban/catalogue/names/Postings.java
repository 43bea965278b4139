package gekiban.catalogue.names;

/**
 * For each key from 0 on, the values that were put there, in one array: {@code value(i)} for {@code
 * i} from {@code from(key)} to before {@code to(key)}. Immutable.
 */
final class Postings {
    private final int[] starts;
    private final int[] values;

    private Postings(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Sorts pairs by their keys, by counting; the values of one key stay in their order.
     *
     * @param keys how many there are
     */
    static Postings of(int keys, Ints keyOfPair, Ints valueOfPair) {
        int[] starts = new int[keys + 1];
        for (int i = 0; i < keyOfPair.size(); i++) {
            starts[keyOfPair.get(i) + 1]++;
        }
        for (int key = 0; key < keys; key++) {
            starts[key + 1] += starts[key];
        }
        int[] next = starts.clone();
        int[] values = new int[keyOfPair.size()];
        for (int i = 0; i < values.length; i++) {
            values[next[keyOfPair.get(i)]++] = valueOfPair.get(i);
        }
        return new Postings(starts, values);
    }

    int keys() {
        return starts.length - 1;
    }

    int from(int key) {
        return starts[key];
    }

    int to(int key) {
        return starts[key + 1];
    }

    int value(int i) {
        return values[i];
    }

    int count(int key) {
        return to(key) - from(key);
    }
}
