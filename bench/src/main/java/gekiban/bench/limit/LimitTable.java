package gekiban.bench.limit;

import gekiban.listen.signature.Signature;
import gekiban.studio.score.Score.Recall;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints what was found of pieces, by how far a matched filter sees them stand out. */
final class LimitTable {
    private static final double[] BORDERS = {5, 7, 10, 14, 20, 30, 60};
    private static final double SHORT_SECONDS = 8;

    /** What stands out less is not told from chance where that many places are looked at. */
    private static final double BELIEVABLE = 6.5;

    private static final double ALBUM_SECONDS = 2 * 3600;
    private static final double EPISODE_SECONDS = 24 * 60;
    private static final double PLACES =
            ALBUM_SECONDS * Signature.RATE_HZ * (EPISODE_SECONDS / 8 + EPISODE_SECONDS / 16);

    private LimitTable() {}

    /**
     * One piece of the truth.
     *
     * @param deviations by which it stands out for a listener who knows where it is
     * @param seconds its length
     * @param recall tenths in which it sounds, and those that were named rightly
     */
    record Piece(double deviations, double seconds, Recall recall) {}

    static String of(List<Piece> pieces) {
        var text = new StringBuilder();
        line(text, "%-12s %28s   %28s", "standard", "all pieces", "pieces under 8 s");
        line(
                text,
                "%-12s %8s %9s %9s   %8s %9s %9s",
                "deviations",
                "pieces",
                "seconds",
                "rightly",
                "pieces",
                "seconds",
                "rightly");
        for (int bin = 0; bin <= BORDERS.length; bin++) {
            double low = bin == 0 ? Double.NEGATIVE_INFINITY : BORDERS[bin - 1];
            double high = bin == BORDERS.length ? Double.POSITIVE_INFINITY : BORDERS[bin];
            String name =
                    bin == 0
                            ? "below %.0f".formatted(high)
                            : bin == BORDERS.length
                                    ? "from %.0f".formatted(low)
                                    : "%.0f to %.0f".formatted(low, high);
            row(text, name, pieces, p -> p.deviations() >= low && p.deviations() < high);
        }
        row(text, "all", pieces, p -> true);
        text.append('\n');
        limit(text, pieces);
        return text.toString();
    }

    private static void limit(StringBuilder text, List<Piece> pieces) {
        line(
                text,
                "A search cannot believe less than about %.1f standard deviations: every lag of two hours of",
                BELIEVABLE);
        line(
                text,
                "album, for each piece of 16 s and of 8 s of a 24-minute episode, is about 10^%d places, and",
                Math.round(Math.log10(PLACES)));
        line(text, "in %.1f of them chance alone reaches that much.", PLACES * beyond(BELIEVABLE));
        double below = missed(pieces, p -> p.deviations() < BELIEVABLE);
        double above = missed(pieces, p -> p.deviations() >= BELIEVABLE);
        line(
                text,
                "Not named rightly: %.1f s in pieces below that limit, %.1f s in pieces above it.",
                below,
                above);
    }

    /**
     * Share of a normal distribution above x, for x of 3 and more: the first two terms of its
     * asymptotic series (Abramowitz and Stegun 1964, 26.2.12), at 6.5 right to 0.2 %.
     */
    static double beyond(double x) {
        return Math.exp(-x * x / 2) / (x * Math.sqrt(2 * Math.PI)) * (1 - 1 / (x * x));
    }

    private static void row(
            StringBuilder text, String name, List<Piece> pieces, Predicate<Piece> which) {
        var all = pieces.stream().filter(which).toList();
        var brief = all.stream().filter(p -> p.seconds() < SHORT_SECONDS).toList();
        line(text, "%-12s %s   %s", name, cells(all), cells(brief));
    }

    private static String cells(List<Piece> pieces) {
        long tenths = pieces.stream().mapToLong(p -> p.recall().tenths()).sum();
        long found = pieces.stream().mapToLong(p -> p.recall().found()).sum();
        double share = new Recall(tenths, found).share();
        return String.format(
                Locale.ROOT,
                "%8d %9.1f %9s",
                pieces.size(),
                tenths / 10.0,
                Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share));
    }

    private static double missed(List<Piece> pieces, Predicate<Piece> which) {
        return pieces.stream()
                        .filter(which)
                        .mapToLong(p -> p.recall().tenths() - p.recall().found())
                        .sum()
                / 10.0;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
