package gekiban.bench;

import java.util.List;

/** The middle of repeated measurements. */
public final class Medians {
    private Medians() {}

    /** Of an even count, the mean of the two in the middle; NaN of none. */
    public static double of(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
