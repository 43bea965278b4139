package gekiban.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Kind;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String[] STOPS = {"harbour", "hill"};

    @Test
    void of_everyKind_isTheNumberThatSqlSays() throws SQLException {
        var places = new Places<>(Kind.values(), Kind::word);
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var select = connection.prepareStatement("select " + places.of("?"))) {
            for (Kind kind : Kind.values()) {
                select.setString(1, kind.word());
                try (var row = select.executeQuery()) {
                    assertThat(places.at(row.getInt(1))).isEqualTo(kind);
                }
            }
        }
    }

    @Test
    void at_aNumberWhereNoWordBegins_isRefused() {
        var places = new Places<>(STOPS, word -> word);

        assertThat(places.at(9)).isEqualTo("hill");
        assertThatThrownBy(() -> places.at(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void new_aWordThatAnotherBeginsWith_isRefused() {
        assertThatThrownBy(() -> new Places<>(new String[] {"hills", "hill"}, word -> word))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
