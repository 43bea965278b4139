package gekiban.catalogue.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;

/**
 * The catalogue's file, open. Any number of threads read; edits wait for one another, those of
 * other programs too.
 */
public final class Store implements AutoCloseable {
    private final Path file;
    private final Clock clock;
    private final Backups backups;
    private final Connections connections;
    private final Handle writer;
    private final Statements written;
    private final ReentrantLock writing = new ReentrantLock();

    private Store(Path file, Clock clock, Backups backups, Connections connections, Handle writer) {
        this.file = file;
        this.clock = clock;
        this.backups = backups;
        this.connections = connections;
        this.writer = writer;
        this.written = new Statements(writer.getConnection());
    }

    /**
     * Opens the store, makes it where there is none.
     *
     * @param file the SQLite file; its folder is made
     * @throws StoreTrouble when it is of a newer version, damaged or in use
     */
    public static Store open(Path file, Clock clock) throws StoreTrouble {
        return open(file, clock, Connections.PATIENCE_MS);
    }

    /**
     * @param patienceMs how long an edit waits while another program writes, milliseconds
     */
    static Store open(Path file, Clock clock, int patienceMs) throws StoreTrouble {
        var backups = new Backups(file, clock);
        Opening.prepare(file, backups);
        var connections = new Connections(file, patienceMs);
        try {
            return new Store(file, clock, backups, connections, Jdbi.open(connections.writer()));
        } catch (SQLException e) {
            throw Opening.trouble(file, e, backups);
        }
    }

    public Path file() {
        return file;
    }

    public Backups backups() {
        return backups;
    }

    /** Something that only reads. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Facts facts) throws StoreTrouble;
    }

    /** Something that changes the catalogue. */
    @FunctionalInterface
    public interface Editing<T> {
        T edit(Edit edit) throws IOException;
    }

    /**
     * What came of an edit.
     *
     * @param number of the edit; empty when it changed nothing and so is none
     */
    public record Edited<T>(T answer, OptionalLong number) {}

    /** Something that writes rows that were numbered elsewhere. */
    @FunctionalInterface
    public interface Filling<T> {
        T fill(Connection rows) throws IOException, SQLException;
    }

    /**
     * Fills an empty store with all the rows of a catalogue, as a whole or not at all. It is no
     * edit of the history: the rows bring theirs.
     *
     * @throws StoreTrouble when there is something in it
     */
    public <T> T fill(Filling<T> filling) throws IOException {
        return write(
                true,
                () -> {
                    if (!isEmpty()) {
                        throw new StoreTrouble(file + " is not empty; nothing was put into it");
                    }
                    // Sources that never said anything are no content.
                    writer.execute("delete from source_item");
                    writer.execute("delete from source");
                    writer.execute("delete from meta");
                    return filling.fill(writer.getConnection());
                });
    }

    /** Reads the catalogue as it is at one moment, whatever is written meanwhile. */
    public <T> T read(Reading<T> reading) throws StoreTrouble {
        try {
            var reader = connections.reader();
            boolean isOver = false;
            try {
                var facts = reader.begin();
                try {
                    return reading.read(facts);
                } finally {
                    reader.end();
                    isOver = true;
                }
            } finally {
                connections.giveBack(reader, isOver);
            }
        } catch (JdbiException e) {
            throw trouble(e);
        } catch (SQLException e) {
            throw Opening.trouble(file, e, backups);
        }
    }

    /**
     * Changes the catalogue, as a whole or not at all. What the edit fails with goes on to the
     * caller, and then nothing of it is kept.
     *
     * @param who the person, or the program as whom it acts
     * @param what it does, in a line for people to read
     */
    public <T> Edited<T> edit(String who, String what, Editing<T> editing) throws IOException {
        return edit(new Edit.Heading(who, what, Optional.empty()), editing, true);
    }

    /** The same for an edit that takes another back. */
    <T> Edited<T> edit(Edit.Heading heading, Editing<T> editing) throws IOException {
        return edit(heading, editing, true);
    }

    /** Does everything that the edit would do, and keeps nothing of it. */
    public <T> T rehearse(String who, String what, Editing<T> editing) throws IOException {
        return edit(new Edit.Heading(who, what, Optional.empty()), editing, false).answer();
    }

    private <T> Edited<T> edit(Edit.Heading heading, Editing<T> editing, boolean keep)
            throws IOException {
        return write(
                keep,
                () -> {
                    var edit = new Edit(writer, written, heading, clock.instant());
                    T answer = editing.edit(edit);
                    var number = edit.finish();
                    return new Edited<>(answer, keep ? number : OptionalLong.empty());
                });
    }

    /** What is written between begin and end of a transaction. */
    @FunctionalInterface
    private interface Writing<T> {
        T write() throws IOException, SQLException;
    }

    private <T> T write(boolean keep, Writing<T> within) throws IOException {
        writing.lock();
        try {
            if (keep && !isEmpty()) {
                backups.daily();
            }
            written.of("begin immediate").execute();
            boolean done = false;
            try {
                T answer = within.write();
                done = keep;
                return answer;
            } finally {
                end(done);
            }
        } catch (JdbiException e) {
            throw trouble(e);
        } catch (SQLException e) {
            throw Opening.trouble(file, e, backups);
        } finally {
            writing.unlock();
        }
    }

    private boolean isEmpty() throws SQLException {
        return Statements.number(written.of("select 1 from edit limit 1")).isEmpty();
    }

    private void end(boolean keep) throws SQLException {
        try {
            written.of(keep ? "commit" : "rollback").execute();
        } catch (SQLException e) {
            try {
                written.of("rollback").execute();
            } catch (SQLException alreadyEnded) {
                e.addSuppressed(alreadyEnded);
            }
            if (keep) {
                throw e;
            }
        }
    }

    /**
     * Takes the state of a copy for the store's, while it is open; what the store was is copied
     * before.
     *
     * @return the copy of what it was
     * @throws StoreTrouble when the file is no whole catalogue of a known version
     */
    public Path restore(Path copy) throws StoreTrouble {
        backups.check(copy);
        writing.lock();
        try {
            Path before = backups.make("before-restore");
            written.close();
            // Not by the driver's statement for it, which cannot quote every path.
            var database = writer.getConnection().unwrap(SQLiteConnection.class).getDatabase();
            int code = database.restore("main", copy.toAbsolutePath().toString(), null);
            if (code != Codes.SQLITE_OK) {
                throw DB.newSQLException(code, "the copy could not be taken over");
            }
            return before;
        } catch (SQLException e) {
            throw Opening.trouble(file, e, backups);
        } finally {
            writing.unlock();
        }
    }

    private StoreTrouble trouble(JdbiException e) {
        Throwable cause = e.getCause();
        return cause instanceof SQLException sql
                ? Opening.trouble(file, sql, backups)
                : new StoreTrouble(file + ": " + e.getMessage(), e);
    }

    @Override
    public void close() throws StoreTrouble {
        try {
            written.close();
            writer.close();
            connections.close();
        } catch (SQLException e) {
            throw Opening.trouble(file, e, backups);
        }
    }
}
