package gekiban.catalogue.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Gives Jdbi prepared statements that it asked for before, of one connection that is kept: to
 * prepare costs SQLite more than to run what finds a few rows. For one thread at a time.
 */
final class KeptStatements implements StatementBuilder {
    /**
     * Texts of queries that are kept; some are made for a number of values, and seldom come back.
     */
    private static final int MOST = 100;

    /** Those that nobody uses, by their texts, the one used longest ago first. */
    private final Map<String, Deque<PreparedStatement>> free =
            new LinkedHashMap<>(2 * MOST, 0.75f, true);

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        var known = free.get(sql);
        return known == null || known.isEmpty() ? connection.prepareStatement(sql) : known.pop();
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        throw new SQLFeatureNotSupportedException("SQLite has no procedures");
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared)) {
            statement.close();
            return;
        }
        // What was bound may be long, and a row that was not read to the end would hold a lock.
        var rows = prepared.getResultSet();
        if (rows != null) {
            rows.close();
        }
        prepared.clearParameters();
        free.computeIfAbsent(sql, text -> new ArrayDeque<>(1)).push(prepared);
        if (free.size() > MOST) {
            var oldest = free.entrySet().iterator();
            var statements = oldest.next().getValue();
            oldest.remove();
            for (var each : statements) {
                each.close();
            }
        }
    }

    /** How many wait to be used again. */
    int size() {
        return free.values().stream().mapToInt(Deque::size).sum();
    }
}
