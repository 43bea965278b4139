package gekiban.desk.accounts;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sqlite.SQLiteConfig;

/**
 * The accounts of a desk, in a SQLite file that its owner alone may read. One connection, which
 * takes one question after another: each is for a row or a few. For any number of threads.
 */
public final class Accounts implements AutoCloseable {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,63}");

    private static final int PATIENCE_MS = 10_000;

    static final RowMapper<Account> ACCOUNT =
            (row, context) ->
                    new Account(
                            row.getLong("number"),
                            row.getString("name"),
                            Role.of(row.getString("role")).orElse(Role.READER),
                            Instant.ofEpochSecond(row.getLong("made")),
                            Instant.ofEpochSecond(row.getLong("signed_in")));

    private final Path file;
    private final Connection connection;
    private final Handle handle;
    private final Passwords passwords;
    private final Clock clock;

    private Accounts(Path file, Connection connection, Passwords passwords, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens the file, which is made where there is none. */
    public static Accounts open(Path file, Clock clock) throws IOException {
        makePrivate(file);
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        try {
            var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            var accounts = new Accounts(file, connection, new Passwords(), clock);
            accounts.tables();
            return accounts;
        } catch (SQLException | JdbiException e) {
            throw new IOException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void makePrivate(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var mine = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(mine));
            }
        } catch (FileAlreadyExistsException e) {
            return; // and has the rights that it was given
        }
    }

    private void tables() {
        handle.execute(
                """
                create table if not exists account (
                    number integer primary key autoincrement,
                    key text not null unique, -- the name as it is compared
                    name text not null,
                    role text not null,
                    password text not null,
                    made integer not null, -- seconds from the beginning of 1970
                    signed_in integer not null default 0
                ) strict\
                """);
        handle.execute(
                """
                create table if not exists session (
                    hash blob primary key,
                    account integer not null references account on delete cascade,
                    begun integer not null,
                    used integer not null
                ) strict, without rowid\
                """);
    }

    /** What a name is compared by: capitals and ways of typing do not count. */
    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Asks the file, one at a time. */
    synchronized <T> T with(org.jdbi.v3.core.HandleCallback<T, RuntimeException> asking)
            throws IOException {
        try {
            return handle.inTransaction(asking);
        } catch (JdbiException e) {
            throw new IOException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    Instant now() {
        return clock.instant();
    }

    public List<Account> all() throws IOException {
        return with(asked ->
                asked.createQuery("select * from account order by key").map(ACCOUNT).list());
    }

    public Optional<Account> named(String name) throws IOException {
        return with(asked -> find(asked, name));
    }

    private static Optional<Account> find(Handle asked, String name) {
        return asked.createQuery("select * from account where key = ?")
                .bind(0, key(name))
                .map(ACCOUNT)
                .findOne();
    }

    /** Whether nobody has one yet. */
    public boolean isEmpty() throws IOException {
        return with(asked -> !has(asked, "select 1 from account limit 1"));
    }

    private static boolean has(Handle asked, String query) {
        return asked.createQuery(query).mapTo(Integer.class).findFirst().isPresent();
    }

    /**
     * Makes one.
     *
     * @throws Unsuitable when the name is taken or none, or the password is too easy to guess
     */
    public Account add(String name, String password, Role role) throws IOException, Unsuitable {
        String written = name.strip();
        if (!NAME.matcher(written).matches()) {
            throw new Unsuitable(
                    Unsuitable.Why.NAME,
                    "a name is up to 64 letters, digits, spaces and . _ -, and begins with a letter"
                            + " or digit");
        }
        Passwords.check(written, password);
        String kept = passwords.keep(password);
        boolean isNew =
                with(asked ->
                        asked.execute(
                                        """
                                        insert into account (key, name, role, password, made)
                                        values (?, ?, ?, ?, ?) on conflict do nothing\
                                        """,
                                        key(written),
                                        written,
                                        role.word(),
                                        kept,
                                        now().getEpochSecond())
                                > 0);
        if (!isNew) {
            throw new Unsuitable(Unsuitable.Why.TAKEN, "there is a " + written + " already");
        }
        return named(written).orElseThrow();
    }

    /**
     * Gives another password, and ends all sessions.
     *
     * @throws Unsuitable when nobody is called so, or the password is too easy to guess
     */
    public void password(String name, String password) throws IOException, Unsuitable {
        Account account = there(name);
        Passwords.check(account.name(), password);
        String kept = passwords.keep(password);
        with(asked -> {
            asked.execute(
                    "update account set password = ? where number = ?", kept, account.number());
            return asked.execute("delete from session where account = ?", account.number());
        });
    }

    /**
     * @throws Unsuitable when nobody is called so, or no owner would be left
     */
    public void role(String name, Role role) throws IOException, Unsuitable {
        Account account = there(name);
        boolean isDone =
                with(asked ->
                        asked.createUpdate(
                                                """
                                                update account set role = :role
                                                where number = :number
                                                    and (:role = 'owner' or role <> 'owner' or exists (
                                                        select 1 from account where role = 'owner'
                                                            and number <> :number))\
                                                """)
                                        .bind("role", role.word())
                                        .bind("number", account.number())
                                        .execute()
                                > 0);
        refuseWithoutOwner(isDone, account);
    }

    /**
     * Ends an account and its sessions. What its owner said in the catalogue stays.
     *
     * @throws Unsuitable when nobody is called so, or no owner would be left
     */
    public void remove(String name) throws IOException, Unsuitable {
        Account account = there(name);
        boolean isDone =
                with(asked ->
                        asked.createUpdate(
                                                """
                                                delete from account where number = :number
                                                    and (role <> 'owner'
                                                        or exists (
                                                            select 1 from account
                                                            where role = 'owner'
                                                                and number <> :number)
                                                        or not exists (
                                                            select 1 from account
                                                            where number <> :number))\
                                                """)
                                        .bind("number", account.number())
                                        .execute()
                                > 0);
        refuseWithoutOwner(isDone, account);
    }

    private static void refuseWithoutOwner(boolean isDone, Account account) throws Unsuitable {
        if (!isDone) {
            throw new Unsuitable(
                    Unsuitable.Why.LAST_OWNER,
                    account.name() + " is the last owner; make another one first");
        }
    }

    private Account there(String name) throws IOException, Unsuitable {
        return named(name)
                .orElseThrow(() ->
                        new Unsuitable(Unsuitable.Why.UNKNOWN, "nobody is called " + name.strip()));
    }

    /**
     * Whose name and password these are; empty when they are nobody's. Takes as long for a name
     * that nobody has.
     */
    public Optional<Account> whose(String name, String password) throws IOException {
        record Kept(Account account, String password) {}
        // Nothing longer was ever taken.
        String typed = password.length() > 2 * Passwords.MOST ? "" : password;
        Optional<Kept> kept =
                with(asked ->
                        asked.createQuery("select * from account where key = ?")
                                .bind(0, key(name))
                                .map((row, context) ->
                                        new Kept(
                                                ACCOUNT.map(row, context),
                                                row.getString("password")))
                                .findOne());
        if (kept.isEmpty()) {
            passwords.spend(typed);
            return Optional.empty();
        }
        return passwords.isOf(kept.get().password(), typed)
                ? Optional.of(kept.get().account())
                : Optional.empty();
    }

    @Override
    public synchronized void close() throws IOException {
        handle.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(file + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
