package gekiban.catalogue.exchange;

import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Fills an empty store from a document that {@link CatalogueExport} wrote, as a whole or not at
 * all. All numbers stay as they are, so ids lead to the same things, and history and undo work as
 * they did.
 */
public final class CatalogueImport {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /** The parts of a document, in their order. */
    private static final List<String> PARTS =
            List.of("format", "version", "meta", "sources", "edits", "things", "cues");

    private final JsonIn in;
    private final Rows rows;
    private final Numbered numbered;
    private final ThingsIn things;
    private final CuesIn cues;
    private int parts;

    private CatalogueImport(JsonIn in, Rows rows) throws SQLException {
        this.in = in;
        this.rows = rows;
        this.numbered = new Numbered(in);
        this.things = new ThingsIn(in, numbered, rows);
        this.cues = new CuesIn(in, numbered, rows);
    }

    /**
     * What was put into the store.
     *
     * @param things those that ended too, as of facts and cues
     * @param facts all versions
     * @param cues all versions
     */
    public record Imported(int things, int facts, int cues) {}

    /**
     * @param document gives the JSON text; stays open
     * @param name of the document, for messages
     * @throws StoreTrouble in one line, with line and column of the document, when it is no whole
     *     catalogue of a version that this program knows, or has what this program would lose; also
     *     when the store is not empty or cannot be written
     * @throws IOException when the document cannot be read
     */
    public static Imported read(Store store, InputStream document, String name) throws IOException {
        return store.fill(connection -> read(connection, document, name));
    }

    private static Imported read(Connection connection, InputStream document, String name)
            throws IOException, SQLException {
        var bytes = new Bytes(document);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes);
                var rows = new Rows(connection)) {
            return new CatalogueImport(new JsonIn(json, name), rows).read();
        } catch (JacksonException e) {
            if (bytes.failure != null) {
                throw bytes.failure;
            }
            throw JsonIn.malformed(name, e);
        }
    }

    /**
     * Remembers why a document could not be read, which the parser reports just as it does bytes
     * that are no text.
     */
    private static final class Bytes extends FilterInputStream {
        private @Nullable IOException failure;

        Bytes(InputStream document) {
            super(document);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private Imported read() throws IOException, SQLException {
        in.object(this::part);
        in.end();
        if (parts < PARTS.size()) {
            throw in.troubleOfAll("the document has no \"" + PARTS.get(parts) + "\"");
        }
        numbered.check();
        things.check();
        cues.check();
        ranges();
        return new Imported(numbered.count(), things.facts(), cues.count());
    }

    private void part(String name) throws IOException, SQLException {
        int at = PARTS.indexOf(name);
        if (at < 0) {
            throw parts == 0 ? noCatalogue() : in.unknown("the document", name);
        }
        if (at != parts) {
            throw parts == 0
                    ? noCatalogue()
                    : in.trouble(
                            "\"" + PARTS.get(parts) + "\" has to come before \"" + name + "\"");
        }
        parts++;
        switch (name) {
            case "format" -> format();
            case "version" -> version();
            case "meta" -> meta();
            case "sources" -> sources();
            case "edits" -> edits();
            case "things" -> things.read();
            default -> cues.read();
        }
    }

    private StoreTrouble noCatalogue() {
        return in.trouble(
                "this is no catalogue: it would begin with \"format\": \""
                        + CatalogueExport.FORMAT
                        + "\"");
    }

    private void format() throws StoreTrouble {
        if (!in.text().equals(CatalogueExport.FORMAT)) {
            throw noCatalogue();
        }
    }

    private void version() throws StoreTrouble {
        long version = in.number();
        if (version > CatalogueExport.VERSION) {
            throw in.trouble(
                    "the document is of version "
                            + version
                            + ", this program knows "
                            + CatalogueExport.VERSION
                            + ": written by a newer Gekiban");
        }
    }

    private void meta() throws IOException, SQLException {
        var table = rows.into("meta", "name, text");
        for (var each : in.texts().entrySet()) {
            table.text(each.getKey()).text(each.getValue()).insert();
        }
    }

    private static final class SourceRow {
        private long number;
        private long parent;
        private String kind = "";
        private String name = "";
        private String address = "";
    }

    private void sources() throws IOException, SQLException {
        var table = rows.into("source", "id, kind, name, address, parent");
        in.list(() -> {
            var row = new SourceRow();
            in.element(name -> {
                switch (name) {
                    case "number" -> row.number = numbered.newSource(in.number());
                    case "kind" -> row.kind = in.word(Source.Kind::of);
                    case "name" -> row.name = in.text();
                    case "address" -> row.address = in.text();
                    case "parent" -> row.parent = numbered.source(in.number());
                    default -> throw in.unknown("a source", name);
                }
            });
            in.need(row.number > 0, "a source", "number");
            in.need(!row.kind.isEmpty(), "a source", "kind");
            in.need(!row.name.isBlank(), "a source", "name");
            table.number(row.number).text(row.kind).text(row.name).text(row.address);
            in.once(table.number(row.parent), "source " + row.number);
        });
    }

    private static final class EditRow {
        private long number;
        private long undoes;
        private String at = "";
        private String who = "";
        private String what = "";
    }

    private void edits() throws IOException, SQLException {
        var table =
                rows.into(
                        "edit",
                        "id, at, who, what, undoes, facts_from, facts_to, cues_from, cues_to,"
                                + " things_from, things_to");
        in.list(() -> {
            var row = new EditRow();
            in.element(name -> {
                switch (name) {
                    case "number" -> row.number = numbered.newEdit(in.number());
                    case "at" -> row.at = moment();
                    case "who" -> row.who = in.text();
                    case "what" -> row.what = in.text();
                    case "undoes" -> row.undoes = numbered.edit(in.number());
                    default -> throw in.unknown("an edit", name);
                }
            });
            in.need(row.number > 0, "an edit", "number");
            in.need(!row.at.isEmpty(), "an edit", "at");
            table.number(row.number).text(row.at).text(row.who).text(row.what);
            table.numberOrNull(row.undoes);
            // Which rows it began is seen when they came.
            table.number(0).number(0).number(0).number(0).number(0).number(0).insert();
        });
    }

    private String moment() throws StoreTrouble {
        String text = in.text();
        try {
            Instant.parse(text);
        } catch (DateTimeException e) {
            throw in.trouble(
                    "a moment is expected, such as 2026-03-01T12:00:00Z, not " + JsonIn.cut(text));
        }
        return text;
    }

    private void ranges() throws StoreTrouble, SQLException {
        try (var update =
                rows.prepare(
                        """
                        update edit set facts_from = ?, facts_to = ?, cues_from = ?, cues_to = ?,
                            things_from = ?, things_to = ? where id = ?\
                        """)) {
            for (long edit : new TreeSet<>(numbered.edits())) {
                int column = 0;
                for (var ranges : List.of(things.factRanges(), cues.ranges(), things.ranges())) {
                    update.setLong(++column, ranges.from(edit));
                    update.setLong(++column, ranges.to(edit));
                }
                update.setLong(++column, edit);
                update.executeUpdate();
            }
        }
    }
}
