package gekiban.bench;

/** Parts of measurements that lie below. */
public final class Percentiles {
    private Percentiles() {}

    /**
     * The smallest value that so great a part of all does not exceed.
     *
     * @param sorted at least one, the smallest first
     * @param part 0 to 1
     */
    public static double at(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
