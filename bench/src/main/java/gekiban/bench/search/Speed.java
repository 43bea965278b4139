package gekiban.bench.search;

/** Operations of transforms, by the usual count: a complex transform of n numbers is 5 n log2 n. */
final class Speed {
    private Speed() {}

    /**
     * Billions of operations a second.
     *
     * @param transforms how many
     * @param blockLog each of two to this power of numbers
     * @param nanoseconds that they took
     */
    static double gigaflops(double transforms, int blockLog, long nanoseconds) {
        // [operations] / [ns] = [10^9 operations / s]
        return transforms * 5 * blockLog * Math.pow(2, blockLog) / nanoseconds;
    }
}
