package gekiban.catalogue.exchange;

import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes everything that a store holds, as it is at one moment, as a JSON document in UTF-8. The
 * same store gives the same bytes.
 */
public final class CatalogueExport {
    /** What a document says that it is. */
    public static final String FORMAT = "gekiban-catalogue";

    /** The version that this program writes, and the newest that it reads. */
    public static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    // What breaks off must not look whole.
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .build();

    private final Connection rows;
    private final JsonGenerator json;

    private CatalogueExport(Connection rows, JsonGenerator json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * @param out gets the document, ended by a line break; stays open
     * @throws StoreTrouble when the store cannot be read
     * @throws IOException when the document cannot be written
     */
    public static void write(Store store, OutputStream out) throws IOException {
        try {
            store.read(facts -> {
                try (JsonGenerator json = JSON.createGenerator(Lines.context(), out)) {
                    new CatalogueExport(facts.handle().getConnection(), json).write();
                    return true;
                } catch (SQLException e) {
                    throw new StoreTrouble("the catalogue could not be read: " + e.getMessage(), e);
                } catch (JacksonException e) {
                    throw new UncheckedIOException(
                            e.getCause() instanceof IOException cause
                                    ? cause
                                    : new IOException(e.getOriginalMessage(), e));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    private void write() throws SQLException, StoreTrouble {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writeObjectPropertyStart("meta");
        each(
                "select name, text from meta order by name",
                row -> json.writeStringProperty(row.getString(1), row.getString(2)));
        json.writeEndObject();
        list(
                "sources",
                "select id, kind, name, address, parent from source order by id",
                row -> {
                    number("number", row, 1);
                    text("kind", row, 2);
                    text("name", row, 3);
                    text("address", row, 4);
                    number("parent", row, 5);
                });
        list(
                "edits",
                "select id, at, who, what, undoes from edit order by id",
                row -> {
                    number("number", row, 1);
                    text("at", row, 2);
                    text("who", row, 3);
                    text("what", row, 4);
                    number("undoes", row, 5);
                });
        things();
        cues();
        json.writeEndObject();
    }

    /** Things, and beside them three more queries in the order of things. */
    private void things() throws SQLException, StoreTrouble {
        json.writeArrayPropertyStart("things");
        try (var edits = new Walk("select things_to, id from edit order by id");
                var items =
                        new Walk("select thing, source, key from source_item order by 1, 2, 3");
                // In the order of an index: what holds, then what ended, by the edit that ended it.
                var facts =
                        new Walk(
                                """
                                select f.thing, f.id, f.field, f.text, f.detail, t.kind, f.target,
                                    s.kind, f.second, f.source, f.place, f.state, f.begun, f.ended,
                                    f.replaces
                                from fact f indexed by fact_thing
                                left join thing t on t.id = f.target
                                left join thing s on s.id = f.second
                                order by f.thing, f.ended, f.id\
                                """);
                var things =
                        new Walk(
                                """
                                select t.id, t.kind, t.ended, m.kind, t.merged_into, t.came_back,
                                    b.kind, t.came_back_from
                                from thing t
                                left join thing m on m.id = t.merged_into
                                left join thing b on b.id = t.came_back_from
                                order by t.id\
                                """)) {
            for (; things.key() < Long.MAX_VALUE; things.next()) {
                long thing = things.key();
                while (edits.key() <= thing) {
                    edits.next();
                }
                if (edits.key() == Long.MAX_VALUE) {
                    throw new StoreTrouble("no edit of the catalogue made thing " + thing);
                }
                json.writeStartObject();
                thing(things.row, edits.row.getLong(2));
                if (items.key() == thing) {
                    json.writeArrayPropertyStart("known_as");
                    for (; items.key() == thing; items.next()) {
                        json.writeStartObject();
                        number("source", items.row, 2);
                        json.writeStringProperty("key", items.row.getString(3));
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                if (facts.key() == thing) {
                    json.writeArrayPropertyStart("facts");
                    for (; facts.key() == thing; facts.next()) {
                        json.writeStartObject();
                        fact(facts.row);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void thing(ResultSet row, long begun) throws SQLException {
        json.writeStringProperty("id", row.getString(2) + "/" + row.getLong(1));
        json.writeNumberProperty("begun", begun);
        number("ended", row, 3);
        id("merged_into", row, 4);
        number("came_back", row, 6);
        id("came_back_from", row, 7);
    }

    private void fact(ResultSet row) throws SQLException {
        number("number", row, 2);
        text("field", row, 3);
        text("text", row, 4);
        String detail = row.getString(5);
        if (detail != null) {
            json.writeName("detail");
            json.writeRawValue(detail); // JSON already, names sorted
        }
        id("target", row, 6);
        id("second", row, 8);
        number("source", row, 10);
        text("place", row, 11);
        text("state", row, 12);
        number("begun", row, 13);
        number("ended", row, 14);
        number("replaces", row, 15);
    }

    private void cues() throws SQLException {
        json.writeArrayPropertyStart("cues");
        try (var pieces =
                        new Walk(
                                """
                                select cue, recording, start_ms, end_ms, recording_ms, speed,
                                    level_db, confidence, also
                                from piece order by cue, position\
                                """);
                var cues =
                        new Walk(
                                """
                                select id, thing, episode, state, source, presence, entrance, spills,
                                    heard, begun, ended, replaces
                                from cue order by id\
                                """)) {
            for (; cues.key() < Long.MAX_VALUE; cues.next()) {
                json.writeStartObject();
                cue(cues.row);
                json.writeArrayPropertyStart("pieces");
                for (; pieces.key() == cues.key(); pieces.next()) {
                    json.writeStartObject();
                    piece(pieces.row);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void cue(ResultSet row) throws SQLException {
        number("number", row, 1);
        json.writeStringProperty("cue", "cue/" + row.getLong(2));
        json.writeStringProperty("episode", "episode/" + row.getLong(3));
        text("state", row, 4);
        number("source", row, 5);
        text("presence", row, 6);
        text("entrance", row, 7);
        if (row.getBoolean(8)) {
            json.writeBooleanProperty("spills", true);
        }
        number("heard", row, 9);
        number("begun", row, 10);
        number("ended", row, 11);
        number("replaces", row, 12);
    }

    private void piece(ResultSet row) throws SQLException {
        json.writeStringProperty("recording", "recording/" + row.getLong(2));
        json.writeNumberProperty("start_ms", row.getInt(3));
        json.writeNumberProperty("end_ms", row.getInt(4));
        json.writeNumberProperty("recording_ms", row.getInt(5));
        json.writeNumberProperty("speed", row.getDouble(6));
        json.writeNumberProperty("level_db", row.getDouble(7));
        json.writeNumberProperty("confidence", row.getDouble(8));
        String also = row.getString(9);
        if (also != null) {
            json.writeArrayPropertyStart("also");
            for (var place : Piece.places(also)) {
                json.writeStartObject();
                json.writeStringProperty("recording", place.recording().toString());
                json.writeNumberProperty("ms", place.ms());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Leaves out null and 0, which say that there is none. */
    private void number(String name, ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        if (number != 0) {
            json.writeNumberProperty(name, number);
        }
    }

    /** Leaves out the empty text. */
    private void text(String name, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    /** An id of a kind and, in the next column, a number. */
    private void id(String name, ResultSet row, int column) throws SQLException {
        String kind = row.getString(column);
        if (kind != null) {
            json.writeStringProperty(name, kind + "/" + row.getLong(column + 1));
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(ResultSet row) throws SQLException;
    }

    private void list(String name, String sql, Writing writing) throws SQLException {
        json.writeArrayPropertyStart(name);
        each(
                sql,
                row -> {
                    json.writeStartObject();
                    writing.write(row);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private void each(String sql, Writing writing) throws SQLException {
        try (Statement statement = rows.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                writing.write(row);
            }
        }
    }

    /** An answer in the order of its first column, which is walked beside others. */
    private final class Walk implements AutoCloseable {
        private final Statement statement;
        private final ResultSet row;
        private long key;

        Walk(String sql) throws SQLException {
            this.statement = rows.createStatement();
            this.row = statement.executeQuery(sql);
            next();
        }

        void next() throws SQLException {
            key = row.next() ? row.getLong(1) : Long.MAX_VALUE;
        }

        /** Of the row that it is at; the greatest number after the last. */
        long key() {
            return key;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
