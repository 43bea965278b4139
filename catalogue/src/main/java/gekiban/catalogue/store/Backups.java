package gekiban.catalogue.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whole copies of a store's file in a folder beside it, made while it is in use. */
public final class Backups {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String ENDING = ".db";

    /** Those made by themselves: a day has one, and so many are kept. */
    private static final String DAILY = "daily";

    private static final int DAILY_KEPT = 7;
    private static final Duration DAY = Duration.ofHours(24);

    private final Path store;
    private final Path folder;
    private final Clock clock;

    Backups(Path store, Clock clock) {
        this.store = store;
        this.folder = store.toAbsolutePath().resolveSibling("backups");
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Copies the store as it is after the last edit that is whole.
     *
     * @param why goes into the file's name: letters, digits and hyphens
     * @return the copy
     */
    public Path make(String why) throws StoreTrouble {
        String name = "catalogue-" + STAMP.format(clock.instant()) + "-" + why;
        var copy = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(copy); i++) {
            copy = folder.resolve(name + "-" + i + ENDING);
        }
        copyTo(copy);
        return copy;
    }

    /**
     * The same to a file of one's choice.
     *
     * @throws StoreTrouble when the file is there already or cannot be written
     */
    public void copyTo(Path copy) throws StoreTrouble {
        if (Files.exists(copy)) {
            throw new StoreTrouble(copy + " is there already");
        }
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        try (var connections = new Connections(store)) {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.deleteIfExists(unfinished);
            Connection connection = connections.writer();
            try (connection;
                    var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, unfinished.toString());
                statement.execute();
            }
            Files.move(unfinished, copy);
        } catch (SQLException e) {
            throw Opening.trouble(store, e, this);
        } catch (IOException e) {
            throw new StoreTrouble(copy + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Makes one when the last that was made by itself is a day old, and lets the oldest go. */
    void daily() throws StoreTrouble {
        var all = list().stream().filter(file -> file.toString().contains(DAILY)).toList();
        if (!all.isEmpty() && age(all.getFirst()).compareTo(DAY) < 0) {
            return;
        }
        make(DAILY);
        try {
            for (var old : all.stream().skip(DAILY_KEPT - 1).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new StoreTrouble("old backups cannot be deleted: " + e.getMessage(), e);
        }
    }

    private Duration age(Path file) {
        try {
            return Duration.between(
                    Files.getLastModifiedTime(file).toInstant(), Instant.now(clock));
        } catch (IOException e) {
            return DAY;
        }
    }

    /** All of them, the newest first. */
    public List<Path> list() throws StoreTrouble {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StoreTrouble(folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** What to do when the store is damaged. */
    String advice() {
        try {
            Optional<Path> newest = list().stream().findFirst();
            return newest.map(file ->
                            "the newest backup is " + file + ": gekiban restore brings it back")
                    .orElse("there is no backup in " + folder);
        } catch (StoreTrouble e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * Whether a file is a store that this program can read.
     *
     * @throws StoreTrouble with what is wrong with it
     */
    void check(Path copy) throws StoreTrouble {
        if (!Files.isRegularFile(copy)) {
            throw new StoreTrouble(copy + " is not there");
        }
        try (var connections = new Connections(copy)) {
            Connection connection = connections.writer();
            try (connection;
                    Statement statement = connection.createStatement()) {
                try (var row = statement.executeQuery("pragma user_version")) {
                    int version = row.next() ? row.getInt(1) : 0;
                    if (version < 1 || version > Opening.VERSION) {
                        throw new StoreTrouble(
                                copy
                                        + " is of version "
                                        + version
                                        + ", this program knows 1 to "
                                        + Opening.VERSION);
                    }
                }
                try (var row = statement.executeQuery("pragma quick_check(1)")) {
                    String answer = row.next() ? row.getString(1) : "no answer";
                    if (!answer.equals("ok")) {
                        throw new StoreTrouble(copy + " is damaged (" + answer + ")");
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreTrouble(copy + " is no catalogue: " + e.getMessage(), e);
        }
    }
}
