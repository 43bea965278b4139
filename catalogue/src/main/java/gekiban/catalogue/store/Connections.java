package gekiban.catalogue.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.LinkedBlockingDeque;
import org.sqlite.SQLiteConfig;

/**
 * Connections to one SQLite file: one that writes, and those that read, kept for the next to ask.
 * For any number of threads.
 */
final class Connections implements AutoCloseable {
    /** How long one waits while another program writes, milliseconds. */
    static final int PATIENCE_MS = 10_000;

    /** As many readers are kept open; more are opened and closed again. */
    private static final int KEPT = 16;

    /** Pages that a connection keeps, kibibytes. */
    private static final int WRITER_CACHE_KIB = 64 * 1024;

    private static final int READER_CACHE_KIB = 4 * 1024;

    /**
     * The log goes into the file, and is synced, after so many pages of 4 KiB. An import writes the
     * same pages of the indexes again and again; SQLite's own 1000 write each of them more often.
     */
    private static final int CHECKPOINT_PAGES = 8000;

    /** So much of the file is read through the page cache of the system, bytes. */
    private static final long MAPPED = 1L << 30;

    private final Path file;
    private final int patienceMs;

    /** The one used last is used next: what it prepared and read is still at hand. */
    private final LinkedBlockingDeque<Reader> readers = new LinkedBlockingDeque<>(KEPT);

    private volatile boolean closed;

    Connections(Path file) {
        this(file, PATIENCE_MS);
    }

    Connections(Path file, int patienceMs) {
        this.file = file;
        this.patienceMs = patienceMs;
    }

    Connection writer() throws SQLException {
        var connection = open(false);
        set(connection, "pragma cache_size = -" + WRITER_CACHE_KIB);
        set(connection, "pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return connection;
    }

    /** A connection that reads; to be given back. */
    Reader reader() throws SQLException {
        var kept = readers.pollFirst();
        if (kept != null) {
            return kept;
        }
        var connection = open(true);
        set(connection, "pragma cache_size = -" + READER_CACHE_KIB);
        return new Reader(connection);
    }

    /**
     * @param isWell whether it may be used again; one that something went wrong with is not
     */
    void giveBack(Reader reader, boolean isWell) throws SQLException {
        if (closed || !isWell || !readers.offerFirst(reader)) {
            reader.close();
        }
    }

    private Connection open(boolean reading) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(patienceMs);
        config.enforceForeignKeys(false); // the code keeps them; a check for each row costs a third
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setExplicitReadOnly(false);
        config.setGetGeneratedKeys(
                false); // else every insert prepares and asks a query for its key
        var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        set(connection, "pragma mmap_size = " + MAPPED);
        if (reading) {
            set(connection, "pragma query_only = on");
        }
        return connection;
    }

    private static void set(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
            reader.close();
        }
    }
}
