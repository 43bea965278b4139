package gekiban.catalogue.names;

import java.util.Arrays;

/**
 * Numbers different ints as they come, from 0 on: a table with open addresses, since boxes for a
 * million pairs of letters cost more than all else.
 */
final class IntKeys {
    private static final int NONE = -1;

    /** 2^32 over the golden ratio: spreads what differs in few bits (Knuth). */
    private static final int SPREAD = 0x9E3779B9;

    private int[] codes = new int[64];
    private int[] numbers = empty(64);
    private int size;

    private static int[] empty(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** The number of a code, a new one where it was not there. */
    int add(int code) {
        if (2 * size >= codes.length) {
            grow();
        }
        int at = place(code);
        if (numbers[at] == NONE) {
            codes[at] = code;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** The number of a code, or -1. */
    int find(int code) {
        return numbers[place(code)];
    }

    int size() {
        return size;
    }

    /** Where a code is, or would be. */
    private int place(int code) {
        int mask = codes.length - 1;
        int at = (code * SPREAD >>> 16 ^ code * SPREAD) & mask;
        while (numbers[at] != NONE && codes[at] != code) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldCodes = codes;
        int[] oldNumbers = numbers;
        codes = new int[2 * oldCodes.length];
        numbers = empty(codes.length);
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldNumbers[i] != NONE) {
                int at = place(oldCodes[i]);
                codes[at] = oldCodes[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
