package gekiban.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.catalogue.store.Undo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final List<String> TABLES =
            List.of(
                    "meta order by name",
                    "source order by id",
                    "edit order by id",
                    "thing order by id",
                    "fact order by id",
                    "source_item order by source, key",
                    "cue order by id",
                    "piece order by cue, position");

    @TempDir Path folder;

    private Store open(String name) throws StoreTrouble {
        return Store.open(folder.resolve(name), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static byte[] written(Store store) throws IOException {
        var bytes = new ByteArrayOutputStream();
        CatalogueExport.write(store, bytes);
        return bytes.toByteArray();
    }

    private static CatalogueImport.Imported read(Store store, byte[] document) throws IOException {
        return CatalogueImport.read(store, new ByteArrayInputStream(document), "a.json");
    }

    /** Every column of every row. */
    private static List<String> rows(Store store) throws StoreTrouble {
        return store.read(facts -> {
            var rows = new ArrayList<String>();
            for (String table : TABLES) {
                facts.handle()
                        .createQuery("select * from " + table)
                        .mapToMap()
                        .forEach(row -> rows.add(table + " " + row));
            }
            return rows;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void read_whatWasWritten_isTheSameStore(long seed) throws IOException {
        try (var store = open("one.db");
                var other = open("other.db")) {
            var any = new AnyStore(store, seed).steps(60);
            assertThat(any.refusedSteps()).isLessThan(30);
            byte[] document = written(store);
            assertThat(written(store)).isEqualTo(document);

            var imported = read(other, document);

            assertThat(rows(other)).isEqualTo(rows(store));
            assertThat(written(other)).isEqualTo(document);
            assertThat(imported.things()).isPositive();
            assertThat(imported.facts()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void undo_ofEachEdit_afterTheWayBack_doesWhatItDidBefore(long seed) throws IOException {
        try (var store = open("one.db");
                var other = open("other.db")) {
            new AnyStore(store, seed).steps(40);
            read(other, written(store));
            for (var edit : store.read(facts -> new History(facts).latest(99))) {
                assertThat(undo(other, edit.number())).isEqualTo(undo(store, edit.number()));
            }
            assertThat(rows(other)).isEqualTo(rows(store));
        }
    }

    private static String undo(Store store, long edit) throws IOException {
        try {
            return Undo.of(store, edit, "Aki").toString();
        } catch (StoreTrouble refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void history_afterTheWayBack_isAsBefore(long seed) throws IOException {
        try (var store = open("one.db");
                var other = open("other.db")) {
            new AnyStore(store, seed).steps(40);
            read(other, written(store));
            for (Kind kind : Kind.values()) {
                for (var id : store.read(facts -> facts.all(kind))) {
                    assertThat(known(other, id)).isEqualTo(known(store, id));
                }
            }
        }
    }

    private static String known(Store store, Id id) throws StoreTrouble {
        return store.read(facts -> facts.entry(id) + " " + new History(facts).of(id));
    }

    @Test
    void write_aFact_isOneLine() throws IOException {
        try (var store = open("one.db")) {
            new AnyStore(store, 1).steps(20);
            long facts =
                    store.read(f ->
                            f.handle()
                                    .createQuery("select count(*) from fact")
                                    .mapTo(Long.class)
                                    .one());
            String document = new String(written(store), StandardCharsets.UTF_8);
            assertThat(document.lines().filter(line -> line.contains("\"field\": ")).count())
                    .isEqualTo(facts);
        }
    }

    @Test
    void write_emptyStore_canBeRead() throws IOException {
        try (var store = open("one.db");
                var other = open("other.db")) {
            byte[] document = written(store);
            assertThat(read(other, document)).isEqualTo(new CatalogueImport.Imported(0, 0, 0));
            assertThat(written(other)).isEqualTo(document);
        }
    }

    @Test
    void write_toADiskThatIsFull_failsWithItsWord() throws IOException {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        try (var store = open("one.db")) {
            assertThatThrownBy(() -> CatalogueExport.write(store, full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
            assertThat(written(store)).isNotEmpty();
        }
    }

    @Test
    void read_documentThatCannotBeRead_failsWithItsWord() throws IOException {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the stick was pulled out");
                    }
                };
        try (var store = open("one.db")) {
            assertThatThrownBy(() -> CatalogueImport.read(store, broken, "a.json"))
                    .hasMessage("the stick was pulled out");
        }
    }

    @Test
    void read_intoAStoreWithContent_refuses() throws IOException {
        try (var store = open("one.db")) {
            new AnyStore(store, 1).steps(5);
            byte[] document = written(store);
            assertThatThrownBy(() -> read(store, document))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("one.db")
                    .hasMessageContaining("not empty");
            assertThat(written(store)).isEqualTo(document);
        }
    }

    @Test
    void read_documentThatBreaksOff_keepsNothing() throws IOException {
        try (var store = open("one.db");
                var other = open("other.db")) {
            new AnyStore(store, 1).steps(20);
            byte[] document = written(store);
            var empty = rows(other);
            for (int length : new int[] {0, 1, 40, document.length / 2, document.length - 3}) {
                assertThatThrownBy(() -> read(other, java.util.Arrays.copyOf(document, length)))
                        .isInstanceOf(StoreTrouble.class)
                        .hasMessageContaining("a.json, line ")
                        .hasMessageContaining("column ");
                assertThat(rows(other)).isEqualTo(empty);
            }
            read(other, document);
        }
    }
}
