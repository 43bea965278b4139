package gekiban.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
    private static final String PLUS = "select ? + value from json_each('[1, 2, 3]')";

    private final KeptStatements kept = new KeptStatements();
    private Connection connection;
    private Handle handle;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        var jdbi = Jdbi.create(connection);
        jdbi.setStatementBuilderFactory(any -> kept);
        handle = jdbi.open();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private int first(String sql, int number) {
        return handle.createQuery(sql).bind(0, number).mapTo(Integer.class).findFirst().orElse(-1);
    }

    @Test
    void create_theSameTextAgain_isTheSameStatementWithWhatIsBoundNow() {
        assertThat(first(PLUS, 10)).isEqualTo(11);
        assertThat(first(PLUS, 20)).isEqualTo(21);
        assertThat(kept.size()).isEqualTo(1);
    }

    @Test
    void create_aTextThatIsStillRead_isAnotherStatement() {
        var sums = new ArrayList<Integer>();
        handle.createQuery(PLUS)
                .bind(0, 0)
                .mapTo(Integer.class)
                .forEach(number -> sums.add(first(PLUS, 10 * number)));
        assertThat(sums).containsExactly(11, 21, 31);
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void close_manyTexts_keepsThoseUsedLast() throws SQLException {
        for (int i = 0; i < 1000; i++) {
            assertThat(first("select ? + " + i, 1)).isEqualTo(1 + i);
        }
        assertThat(kept.size()).isEqualTo(100);
    }

    @Test
    void close_rowsThatWereNotReadToTheEnd_leavesNothingLocked() {
        handle.execute("create table stop (name text)");
        handle.execute("insert into stop values ('harbour'), ('hill')");
        assertThat(handle.createQuery("select name from stop").mapTo(String.class).findFirst())
                .hasValue("harbour");
        handle.execute("drop table stop"); // SQLite refuses it while a statement reads
    }
}
