package gekiban.formats.prose.source;

import java.util.Arrays;

/** Which line of a text a place is in. Immutable. */
public final class LineNumbers {
    private final int[] starts;

    public LineNumbers(String text) {
        int[] all = new int[64];
        int n = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (n == all.length) {
                all = Arrays.copyOf(all, 2 * n);
            }
            all[n++] = i + 1;
        }
        starts = Arrays.copyOf(all, n);
    }

    /** The line of a place; the first is 1. */
    public int of(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
