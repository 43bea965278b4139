package gekiban.catalogue.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Brings a store's file to the version that this program knows, or says why it cannot.
 *
 * <p>The version stands in the file's own {@code user_version}; Flyway, which takes a third of a
 * second to start, is asked only when that is not the newest.
 */
final class Opening {
    /** The newest version, which the last migration sets. */
    static final int VERSION = 3;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Opening() {}

    /**
     * @param backups where to look for copies when the file is damaged
     * @throws StoreTrouble when the file is newer, damaged or in use
     */
    static void prepare(Path file, Backups backups) throws StoreTrouble {
        boolean isNew = isNew(file, backups);
        int version = isNew ? 0 : version(file, backups);
        if (version > VERSION) {
            throw new StoreTrouble(
                    file
                            + " is of version "
                            + version
                            + ", this program knows "
                            + VERSION
                            + ": written by a newer Gekiban; it was left as it is");
        }
        if (version < VERSION) {
            if (!isNew && version > 0) {
                backups.make("before-version-" + VERSION);
            }
            migrate(file);
        }
    }

    private static boolean isNew(Path file, Backups backups) throws StoreTrouble {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                return true;
            }
            try (InputStream in = Files.newInputStream(file)) {
                if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                    throw damaged(file, "no SQLite file", backups, null);
                }
            }
            return false;
        } catch (StoreTrouble e) {
            throw e;
        } catch (IOException e) {
            throw new StoreTrouble(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static int version(Path file, Backups backups) throws StoreTrouble {
        try (var connections = new Connections(file)) {
            var reader = connections.reader();
            try (Statement statement = reader.connection().createStatement();
                    var row = statement.executeQuery("pragma user_version")) {
                int version = row.next() ? row.getInt(1) : 0;
                try (var schema = statement.executeQuery("select count(*) from sqlite_schema")) {
                    schema.next();
                }
                return version;
            } finally {
                connections.giveBack(reader, true);
            }
        } catch (SQLException e) {
            throw trouble(file, e, backups);
        }
    }

    private static void migrate(Path file) throws StoreTrouble {
        FLYWAY.setLevel(Level.WARNING); // what it does when all is well is nobody's concern
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        source.setJournalMode("WAL");
        try {
            MigrateResult result =
                    Flyway.configure(Opening.class.getClassLoader())
                            .dataSource(source)
                            .locations("classpath:gekiban/catalogue/store/migrations")
                            .validateMigrationNaming(true)
                            .load()
                            .migrate();
            if (!result.success) {
                throw new StoreTrouble(file + " could not be brought to version " + VERSION);
            }
        } catch (FlywayException e) {
            throw new StoreTrouble(
                    file + " could not be brought to version " + VERSION + ": " + oneLine(e), e);
        }
    }

    private static String oneLine(Exception e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }

    /** What a failure of SQLite means to the person whose file it is. */
    static StoreTrouble trouble(Path file, SQLException e, Backups backups) {
        var code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB) {
            return damaged(file, oneLine(e), backups, e);
        }
        if (code != null && code.name().startsWith("SQLITE_BUSY")
                || code != null && code.name().startsWith("SQLITE_LOCKED")) {
            return new StoreTrouble(
                    file
                            + " is in use: another program is writing to it; try again when it has"
                            + " finished",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return new StoreTrouble(file + ": the disk is full; nothing of this edit was kept", e);
        }
        if (code != null
                && (code.name().startsWith("SQLITE_READONLY")
                        || code.name().startsWith("SQLITE_CANTOPEN"))) {
            return new StoreTrouble(file + " cannot be written here", e);
        }
        return new StoreTrouble(file + ": " + oneLine(e), e);
    }

    private static StoreTrouble damaged(
            Path file,
            String how,
            Backups backups,
            @org.jspecify.annotations.Nullable Exception e) {
        String message = file + " is damaged (" + how + "); " + backups.advice();
        return e == null ? new StoreTrouble(message) : new StoreTrouble(message, e);
    }
}
