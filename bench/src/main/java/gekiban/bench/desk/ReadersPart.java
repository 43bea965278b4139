package gekiban.bench.desk;

import gekiban.bench.Percentiles;
import gekiban.bench.catalogue.Table;
import gekiban.bench.child.Served;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many readers at once, each with a connection of its own, who ask for mixed pages and parts of
 * media, and for the next as soon as the last is there.
 */
final class ReadersPart {
    private static final double GOAL_MS = 500;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int OF_ALL = 1000;

    /** Before it is measured: the server is warm. */
    private static final int WARM_SECONDS = 10;

    private final Asked.Things things;
    private final List<Asked> mix;
    private final Options options;
    private final Table out;

    /**
     * @param readers at once
     * @param seconds for so long
     * @param pauseMs that each waits before asking for the next, on average
     */
    record Options(int readers, int seconds, int pauseMs, long seed) {}

    ReadersPart(Asked.Things things, List<Asked> pages, Options options, Table out) {
        this.things = things;
        this.mix = pages.stream().filter(page -> page.part() > 0).toList();
        this.options = options;
        this.out = out;
    }

    /** What one reader waited for each answer, nanoseconds. */
    private static final class Waits {
        private long[] nanos = new long[256];
        private int count;

        void add(long taken) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = taken;
        }
    }

    private final class Run {
        private final long begin = System.nanoTime();
        private final Served desk;
        private final long seconds;
        private final Map<String, List<Waits>> waits = new ConcurrentHashMap<>();
        private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();

        Run(Served desk, long seconds) {
            this.desk = desk;
            this.seconds = seconds;
        }

        void all() throws IOException {
            var readers = new ArrayList<Thread>();
            for (int i = 0; i < options.readers(); i++) {
                var random = new SplittableRandom(options.seed() * 1_000_003 + i);
                readers.add(Thread.ofVirtual().start(() -> read(random)));
            }
            try {
                for (var reader : readers) {
                    reader.join();
                }
            } catch (InterruptedException e) {
                throw new IOException("it was interrupted", e);
            }
        }

        private void read(SplittableRandom random) {
            var mine = new TreeMap<String, Waits>();
            try (var connection = new Connection(desk.host(), desk.port())) {
                while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
                    pause(random);
                    ask(connection, draw(random), random, mine);
                }
            } catch (IOException e) {
                error(e.toString());
            }
            mine.forEach((page, list) ->
                    waits.computeIfAbsent(
                                    page,
                                    any ->
                                            java.util.Collections.synchronizedList(
                                                    new ArrayList<>()))
                            .add(list));
        }

        private void pause(SplittableRandom random) throws IOException {
            if (options.pauseMs() > 0) {
                try {
                    Thread.sleep(random.nextInt(2 * options.pauseMs()));
                } catch (InterruptedException e) {
                    throw new IOException("it was interrupted", e);
                }
            }
        }

        private void ask(
                Connection connection,
                Asked page,
                SplittableRandom random,
                Map<String, Waits> mine) {
            String address = page.address().draw(random);
            long asked = System.nanoTime();
            try {
                var answer = connection.get(address, page.headers());
                mine.computeIfAbsent(page.page(), any -> new Waits())
                        .add(System.nanoTime() - asked);
                bytes.addAndGet(answer.bytes());
                if (answer.status() / 100 != 2 && answer.status() / 100 != 3) {
                    error(page.page() + ": " + answer.status());
                }
            } catch (IOException e) {
                error(page.page() + ": " + e);
            }
        }

        private void error(String what) {
            errors.computeIfAbsent(what, any -> new LongAdder()).increment();
        }
    }

    private Asked draw(SplittableRandom random) {
        int at = random.nextInt(OF_ALL);
        for (var page : mix) {
            at -= page.part();
            if (at < 0) {
                return page;
            }
        }
        return Asked.range(things, random);
    }

    void run(Served desk) throws IOException {
        new Run(desk, WARM_SECONDS).all();
        double cpuBefore = desk.cpuSeconds();
        var run = new Run(desk, options.seconds());
        run.all();
        double seconds = (System.nanoTime() - run.begin) / 1e9;
        double cpu = desk.cpuSeconds() - cpuBefore;
        out.print(
                "%d readers at once for %d s, pausing %d ms between pages",
                options.readers(), options.seconds(), options.pauseMs());
        out.print("");
        out.print(
                "%-28s %8s %8s %8s %8s %8s",
                "ms an answer", "answers", "50 %", "95 %", "99 %", "most");
        new TreeMap<>(run.waits).forEach((page, waits) -> line(page, sorted(List.of(waits)), ""));
        double[] all = sorted(List.copyOf(run.waits.values()));
        double most = Percentiles.at(all, 0.95);
        line("all", all, Table.goal(most <= GOAL_MS, GOAL_MS + " ms"));
        out.print("");
        out.print(
                "%.0f answers and %.1f MB a second; the server used %.2f processors",
                all.length / seconds, run.bytes.get() / seconds / 1e6, cpu / seconds);
        var heap = desk.heap();
        out.print("heap: up to %.0f MB, %.0f MB after a collection", heap.most(), heap.left());
        long errors = run.errors.values().stream().mapToLong(LongAdder::sum).sum();
        out.print("errors: %d   %s", errors, Table.goal(errors == 0, "none"));
        run.errors.forEach((what, count) -> out.print("  %s: %d", what, count.sum()));
    }

    private static double[] sorted(List<List<Waits>> all) {
        return all.stream()
                .flatMap(List::stream)
                .flatMapToLong(waits -> Arrays.stream(waits.nanos, 0, waits.count))
                .mapToDouble(nanos -> nanos / NANOS_A_MILLI)
                .sorted()
                .toArray();
    }

    private void line(String what, double[] millis, String goal) {
        out.print(
                "%-28s %8d %8.1f %8.1f %8.1f %8.1f   %s",
                what,
                millis.length,
                Percentiles.at(millis, 0.50),
                Percentiles.at(millis, 0.95),
                Percentiles.at(millis, 0.99),
                millis[millis.length - 1],
                goal);
    }
}
