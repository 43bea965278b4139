package gekiban.bench.catalogue;

import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes all releases into an empty store, and then again. */
final class ImportPart {
    private static final double GOAL_S = 30;
    private static final double MEGABYTE = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Stores stores;
    private final Table out;

    ImportPart(Stores stores, Table out) {
        this.stores = stores;
        this.out = out;
    }

    void run() throws IOException {
        var invented = stores.invented();
        Path file;
        try (var store = stores.fresh()) {
            out.print(
                    "%-18s %8s %8s %9s %9s %9s",
                    "taken in", "seconds", "CPU s", "tracks/s", "facts", "facts/s");
            row("an empty store", store, invented, true);
            row("all again", store, invented, false);
            out.print("");
            out.print(
                    "%d releases, %d tracks, %d names, %d artists",
                    store.read(facts -> facts.count(Kind.RELEASE)),
                    store.read(facts -> facts.count(Kind.TRACK)),
                    store.read(facts -> facts.count(Kind.NAME)),
                    store.read(facts -> facts.count(Kind.ARTIST)));
            file = store.file();
        }
        stores.isImported();
        out.print("size of the file: %.0f MB", Files.size(file) / MEGABYTE);
    }

    /** The drafts are made beside the clock. CPU is that of the thread that writes. */
    private void row(String what, Store store, InventedCatalogue invented, boolean isNew)
            throws IOException {
        long nanos = 0;
        long cpu = 0;
        long facts = 0;
        int tracks = 0;
        for (int i = 0; i < invented.releases(); i++) {
            var draft = invented.release(i);
            long cpuBegin = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            var report = Intake.take(store, "bench", draft);
            nanos += System.nanoTime() - begin;
            cpu += threads.getCurrentThreadCpuTime() - cpuBegin;
            facts += report.added() + report.same();
            tracks += InventedCatalogue.TRACKS_A_RELEASE;
            if (!isNew && !report.isUnchanged()) {
                throw new IllegalStateException("release " + i + " changed: " + report);
            }
        }
        double seconds = nanos / 1e9;
        out.print(
                "%-18s %8.1f %8.1f %9.0f %9d %9.0f   %s",
                what,
                seconds,
                cpu / 1e9,
                tracks / seconds,
                facts,
                facts / seconds,
                Table.goal(seconds <= GOAL_S, GOAL_S + " s"));
    }
}
