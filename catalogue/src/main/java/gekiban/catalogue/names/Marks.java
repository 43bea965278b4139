package gekiban.catalogue.names;

import java.util.BitSet;

/** Which texts have one part of a question, and how well. */
final class Marks {
    /** How well, best first: the whole word, its beginning, with one typing error, with two. */
    static final int LEVELS = 4;

    static final int WHOLE = 0;
    static final int BEGINNING = 1;
    static final int ONE_ERROR = 2;

    /** What a level costs; only their order and their sums over the parts matter. */
    private static final int[] COST = {0, 1, 3, 5};

    /** What it costs that a short word is missing. */
    static final int COST_MISSING = 4;

    private final BitSet[] levels = new BitSet[LEVELS];
    private final boolean isOptional;

    /**
     * @param isOptional whether a text may do without this part
     */
    Marks(boolean isOptional) {
        this.isOptional = isOptional;
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = new BitSet();
        }
    }

    BitSet level(int level) {
        return levels[level];
    }

    boolean isOptional() {
        return isOptional;
    }

    static int cost(int level) {
        return COST[level];
    }

    /** All texts that have the part. */
    BitSet any() {
        var any = new BitSet();
        for (BitSet level : levels) {
            any.or(level);
        }
        return any;
    }

    int costOf(int text) {
        for (int level = 0; level < LEVELS; level++) {
            if (levels[level].get(text)) {
                return COST[level];
            }
        }
        return COST_MISSING;
    }
}
