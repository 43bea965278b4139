package gekiban.catalogue.exchange;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.StoreTrouble;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserts rows, by one statement a table. For one thread. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param columns of the table, separated by commas
     */
    Table into(String table, String columns) throws SQLException {
        String marks = columns.replaceAll("[a-z_]+", "?");
        var statement =
                connection.prepareStatement(
                        "insert into " + table + " (" + columns + ") values (" + marks + ")");
        statements.add(statement);
        return new Table(statement);
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Refuses rows that point to rows that are not there. */
    void checkPointers(String table, String column, String target, JsonIn in)
            throws StoreTrouble, SQLException {
        String sql =
                "select id, %2$s from %1$s where %2$s is not null and %2$s not in (select id from %3$s)"
                        .formatted(table, column, target);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            if (row.next()) {
                throw in.troubleOfAll(
                        "%s %d has \"%s\": %d, which is not there"
                                .formatted(table, row.getLong(1), column, row.getLong(2)));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements) {
            statement.close();
        }
    }

    /** The columns of a row are set in the table's order, then it is inserted. */
    static final class Table {
        private final PreparedStatement insert;
        private int column;

        private Table(PreparedStatement insert) {
            this.insert = insert;
        }

        Table number(long number) throws SQLException {
            insert.setLong(++column, number);
            return this;
        }

        /** Null for 0. */
        Table numberOrNull(long number) throws SQLException {
            if (number == 0) {
                insert.setNull(++column, Types.INTEGER);
                return this;
            }
            return number(number);
        }

        Table id(Optional<Id> id) throws SQLException {
            return numberOrNull(id.map(Id::number).orElse(0L));
        }

        Table real(double real) throws SQLException {
            insert.setDouble(++column, real);
            return this;
        }

        Table text(@Nullable String text) throws SQLException {
            insert.setString(++column, text);
            return this;
        }

        void insert() throws SQLException {
            column = 0;
            insert.executeUpdate();
        }
    }
}
