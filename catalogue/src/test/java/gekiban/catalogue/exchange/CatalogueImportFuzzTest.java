package gekiban.catalogue.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a document has, it is refused in one line and leaves nothing, or it can be read through
 * every reader and comes back the same. In a normal build the inputs of the resources run; {@code
 * JAZZER_FUZZ=1 mvn -pl catalogue test -Dtest=CatalogueImportFuzzTest} seeks new ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueImportFuzzTest {
    private static final List<String> TABLES =
            List.of("meta", "source", "edit", "thing", "fact", "source_item", "cue", "piece");

    private final Store store;

    CatalogueImportFuzzTest(@TempDir Path folder) throws StoreTrouble {
        this.store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    @AfterAll
    void close() throws StoreTrouble {
        store.close();
    }

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_isRefusedOrComesBackTheSame(byte[] document) throws Exception {
        try {
            read(document);
        } catch (StoreTrouble refused) {
            String line = String.valueOf(refused.getMessage());
            if (!line.startsWith("a.json") || line.contains("\n")) {
                throw new AssertionError("not said well: " + line, refused);
            }
            if (rows() != 0) {
                throw new AssertionError("something stayed: " + rows() + " rows");
            }
            return;
        }
        try {
            lookAtAll();
            byte[] once = written();
            clear();
            read(once);
            if (!Arrays.equals(written(), once)) {
                throw new AssertionError("comes back otherwise");
            }
        } finally {
            clear();
        }
    }

    private void read(byte[] document) throws IOException {
        CatalogueImport.read(store, new ByteArrayInputStream(document), "a.json");
    }

    private byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        CatalogueExport.write(store, bytes);
        return bytes.toByteArray();
    }

    private void lookAtAll() throws StoreTrouble {
        store.read(facts -> {
            new History(facts).latest(1000);
            for (Kind kind : Kind.values()) {
                for (Id id : facts.all(kind)) {
                    facts.entry(id);
                    facts.pointingTo(id);
                    new History(facts).of(id);
                    if (kind == Kind.EPISODE) {
                        new Cues(facts).ofEpisode(id);
                    }
                }
            }
            return true;
        });
    }

    private int rows() throws StoreTrouble {
        return store.read(facts -> {
            int rows = 0;
            for (String table : TABLES) {
                rows +=
                        facts.handle()
                                .createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one();
            }
            return rows;
        });
    }

    private void clear() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                var statement = connection.createStatement()) {
            statement.execute("begin");
            for (String table : TABLES) {
                statement.execute("delete from " + table);
            }
            statement.execute("commit");
        }
    }
}
