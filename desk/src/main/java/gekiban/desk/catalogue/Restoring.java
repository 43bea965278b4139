package gekiban.desk.catalogue;

import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Brings back a backup, also where the catalogue's file is damaged and cannot be opened. */
public final class Restoring {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What SQLite keeps beside its file. */
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    private final Path catalogue;
    private final Clock clock;

    /**
     * @param catalogue file of the store
     */
    public Restoring(Path catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param backup a whole catalogue
     * @return where the former state is
     * @throws StoreTrouble when the backup is none; then all is as before
     */
    public Path restore(Path backup) throws IOException {
        try (Store store = Store.open(catalogue, clock)) {
            return store.restore(backup);
        } catch (StoreTrouble e) {
            if (!isOwnDamage(e)) {
                throw e;
            }
            return replaceDamaged(backup);
        }
    }

    private boolean isOwnDamage(StoreTrouble e) {
        return String.valueOf(e.getMessage()).startsWith(catalogue + " is damaged");
    }

    /** The backup is made a whole store beside the damaged one before that is moved away. */
    private Path replaceDamaged(Path backup) throws IOException {
        Path folder =
                Files.createTempDirectory(catalogue.toAbsolutePath().getParent(), "restoring");
        try {
            Path fresh = folder.resolve("catalogue.db");
            try (Store store = Store.open(fresh, clock)) {
                store.restore(backup);
            }
            Path aside =
                    catalogue.resolveSibling(
                            catalogue.getFileName() + ".damaged-" + STAMP.format(clock.instant()));
            Files.move(catalogue, aside);
            for (String companion : COMPANIONS) {
                Path beside = catalogue.resolveSibling(catalogue.getFileName() + companion);
                if (Files.exists(beside)) {
                    Files.move(beside, aside.resolveSibling(aside.getFileName() + companion));
                }
            }
            Files.move(fresh, catalogue);
            return aside;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
