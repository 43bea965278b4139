package gekiban.bench.desk;

import gekiban.bench.Percentiles;
import gekiban.bench.catalogue.Table;
import gekiban.bench.child.Served;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Asks for one kind of page after the other, each of things drawn by chance. */
final class PagesPart {
    private static final int WARM = 100;
    private static final int ASKED = 300;
    private static final double GOAL_MS = 60;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_KILO = 1e3;

    private final List<Asked> pages;
    private final long seed;
    private final Predicate<String> wanted;
    private final Table out;

    /**
     * @param wanted which pages are asked for, by their names
     */
    PagesPart(List<Asked> pages, long seed, Predicate<String> wanted, Table out) {
        this.pages = pages;
        this.seed = seed;
        this.wanted = wanted;
        this.out = out;
    }

    void run(Served desk) throws IOException {
        out.print("%-28s %8s %8s %8s %8s %8s", "ms a page", "kB", "50 %", "95 %", "99 %", "most");
        int missed = 0;
        int kinds = 0;
        try (var connection = new Connection(desk.host(), desk.port())) {
            for (var page : pages) {
                if (wanted.test(page.page())) {
                    kinds++;
                    missed += page(connection, page) ? 0 : 1;
                }
            }
        }
        out.print("%d kinds of pages, %d of them slower than the goal", kinds, missed);
        var heap = desk.heap();
        out.print("heap: up to %.0f MB, %.0f MB after a collection", heap.most(), heap.left());
    }

    private boolean page(Connection connection, Asked page) throws IOException {
        var random = new SplittableRandom(seed);
        double[] millis = new double[ASKED];
        long bytes = 0;
        for (int i = -WARM; i < ASKED; i++) {
            String address = page.address().draw(random);
            long begin = System.nanoTime();
            var answer = connection.get(address, page.headers());
            long end = System.nanoTime();
            if (answer.status() / 100 != 2 && answer.status() / 100 != 3) {
                throw new IOException(address + " was answered with " + answer.status());
            }
            if (i >= 0) {
                millis[i] = (end - begin) / NANOS_A_MILLI;
                bytes += answer.bytes();
            }
        }
        Arrays.sort(millis);
        double most = Percentiles.at(millis, 0.95);
        out.print(
                "%-28s %8.1f %8.2f %8.2f %8.2f %8.2f   %s",
                page.page(),
                bytes / BYTES_A_KILO / ASKED,
                Percentiles.at(millis, 0.50),
                most,
                Percentiles.at(millis, 0.99),
                millis[ASKED - 1],
                Table.goal(most <= GOAL_MS, GOAL_MS + " ms"));
        return most <= GOAL_MS;
    }
}
