package gekiban.bench.catalogue;

import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The stores that the parts work on, in a folder by seed and size; made where there is none.
 *
 * @param tell is told what takes a while
 */
public record Stores(Path work, long seed, int tracks, int episodes, Consumer<String> tell) {
    private static final String DONE = "done";
    private static final String FILE = "catalogue.db";
    private static final String WHO = "bench";

    private Path folder(String what) {
        return work.resolve("catalogue-" + what);
    }

    private String imported() {
        return "imported-" + seed + "-" + tracks;
    }

    InventedCatalogue invented() throws IOException {
        return new InventedCatalogue(seed, tracks);
    }

    /** A store with nothing in it, for releases to be taken into. */
    Store fresh() throws IOException {
        return Store.open(emptied(imported()).resolve(FILE), Clock.systemUTC());
    }

    /** Says that all releases are in the store that was fresh. */
    void isImported() throws IOException {
        Files.createFile(folder(imported()).resolve(DONE));
    }

    /** A store with all releases. */
    Path withReleases() throws IOException {
        Path folder = folder(imported());
        if (!Files.exists(folder.resolve(DONE))) {
            tell.accept("taking in " + tracks + " tracks");
            var invented = invented();
            try (var store = fresh()) {
                for (int i = 0; i < invented.releases(); i++) {
                    Intake.take(store, WHO, invented.release(i));
                }
            }
            isImported();
        }
        return folder.resolve(FILE);
    }

    /** A store with all releases and with cues; 40 an episode. */
    Path withCues() throws IOException {
        String what = "cues-" + seed + "-" + tracks + "-" + episodes;
        Path folder = folder(what);
        Path file = folder.resolve(FILE);
        if (!Files.exists(folder.resolve(DONE))) {
            Path from = withReleases();
            emptied(what);
            copy(from, file);
            tell.accept("writing the cues of " + episodes + " episodes for each show");
            long begin = System.nanoTime();
            try (var store = Store.open(file, Clock.systemUTC())) {
                new InventedUses(seed, episodes).write(store);
            }
            tell.accept("wrote them in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            Files.createFile(folder.resolve(DONE));
        }
        return file;
    }

    /** What is written into a store that has releases and cues. */
    @FunctionalInterface
    public interface More {
        void write(Store store) throws IOException;
    }

    /**
     * A folder with a store that has releases, cues, and more; its file has the name that the desk
     * looks for in a folder of its own.
     *
     * @param what is in it, for the folder's name
     */
    public Path withMore(String what, More more) throws IOException {
        String named = what + "-" + seed + "-" + tracks + "-" + episodes;
        Path folder = folder(named);
        if (!Files.exists(folder.resolve(DONE))) {
            Path from = withCues();
            emptied(named);
            tell.accept("writing what else a desk has");
            copy(from, folder.resolve(FILE));
            try (var store = Store.open(folder.resolve(FILE), Clock.systemUTC())) {
                more.write(store);
            }
            Files.createFile(folder.resolve(DONE));
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws StoreTrouble {
        try (var store = Store.open(from, Clock.systemUTC())) {
            store.backups().copyTo(to);
        }
    }

    private Path emptied(String what) throws IOException {
        Path folder = folder(what);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
