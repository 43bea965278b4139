package gekiban.bench.name;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts answers by way and length, and prints them. */
final class Tally {
    private record Cell(Way way, BigDecimal seconds) {}

    private final List<BigDecimal> lengths;
    private final Map<Cell, Map<Verdict, Integer>> counts = new HashMap<>();

    /**
     * @param lengths of clips, seconds, in the order of the columns
     */
    Tally(List<BigDecimal> lengths) {
        this.lengths = lengths;
    }

    void add(Way way, BigDecimal seconds, Verdict verdict) {
        counts.computeIfAbsent(new Cell(way, seconds), cell -> new EnumMap<>(Verdict.class))
                .merge(verdict, 1, Integer::sum);
    }

    @Override
    public String toString() {
        var lines = new StringBuilder("%-10s".formatted("clips of"));
        for (var seconds : lengths) {
            lines.append("   %23s".formatted(seconds.toPlainString() + " s"));
        }
        lines.append("\n%-10s".formatted("named"));
        for (int i = 0; i < lengths.size(); i++) {
            lines.append("   %7s %7s %7s".formatted("rightly", "wrongly", "not"));
        }
        for (var way : Way.values()) {
            lines.append("\n%-10s".formatted(way));
            for (var seconds : lengths) {
                var cell = counts.getOrDefault(new Cell(way, seconds), Map.of());
                lines.append("  ");
                for (var verdict : Verdict.values()) {
                    lines.append(String.format(Locale.ROOT, " %7d", cell.getOrDefault(verdict, 0)));
                }
            }
        }
        return lines.append('\n').toString();
    }
}
