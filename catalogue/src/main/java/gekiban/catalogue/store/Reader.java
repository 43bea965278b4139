package gekiban.catalogue.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A connection that reads, with what was prepared for it. Kept for the next who asks; for one
 * thread at a time.
 */
final class Reader {
    private final Connection connection;
    private final Statements statements;
    private final Handle handle;

    Reader(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
        var jdbi = Jdbi.create(connection);
        var kept = new KeptStatements();
        jdbi.setStatementBuilderFactory(any -> kept);
        this.handle = jdbi.open();
    }

    Connection connection() {
        return connection;
    }

    /** From here on the catalogue is as it is at one moment, whatever is written meanwhile. */
    Facts begin() throws SQLException {
        statements.of("begin").execute();
        return new Facts(handle, statements, true);
    }

    void end() throws SQLException {
        handle.clean();
        statements.of("commit").execute();
    }

    void close() throws SQLException {
        statements.close();
        connection.close();
    }
}
