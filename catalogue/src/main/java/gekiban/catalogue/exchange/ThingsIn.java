package gekiban.catalogue.exchange;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the things of a document with all that was ever said of them. */
final class ThingsIn {
    private final JsonIn in;
    private final Numbered numbered;
    private final Rows rows;
    private final Rows.Table things;
    private final Rows.Table facts;
    private final Rows.Table items;
    private final Ranges ranges;
    private final Ranges factRanges;
    private int read;

    ThingsIn(JsonIn in, Numbered numbered, Rows rows) throws SQLException {
        this.in = in;
        this.numbered = numbered;
        this.rows = rows;
        this.ranges = new Ranges(in, "thing");
        this.factRanges = new Ranges(in, "fact");
        this.things = rows.into("thing", "id, kind, ended, merged_into, came_back, came_back_from");
        this.items = rows.into("source_item", "source, key, thing");
        this.facts =
                rows.into(
                        "fact",
                        "id, thing, field, text, detail, target, second, source, place, state, key,"
                                + " begun, ended, replaces");
    }

    private static final class ThingRow {
        private @Nullable Id id;
        private long begun;
        private long ended;
        private Optional<Id> mergedInto = Optional.empty();
        private long cameBack;
        private Optional<Id> cameBackFrom = Optional.empty();
    }

    void read() throws IOException, SQLException {
        in.list(this::thing);
    }

    private void thing() throws IOException, SQLException {
        var row = new ThingRow();
        in.element(name -> {
            switch (name) {
                case "id" -> row.id = numbered.newThing(in.id());
                case "begun" -> row.begun = numbered.edit(in.number());
                case "ended" -> row.ended = numbered.edit(in.number());
                case "merged_into" -> row.mergedInto = Optional.of(another(row));
                case "came_back" -> row.cameBack = numbered.edit(in.number());
                case "came_back_from" -> row.cameBackFrom = Optional.of(another(row));
                case "known_as" -> {
                    Id of = idOf(row);
                    in.list(() -> item(of));
                }
                case "facts" -> {
                    Id of = idOf(row);
                    in.list(() -> fact(of));
                }
                default -> throw in.unknown("a thing", name);
            }
        });
        Id id = idOf(row);
        in.need(row.begun > 0, id.toString(), "begun");
        in.need(row.mergedInto.isEmpty() || row.ended > 0, id + ", which is merged,", "ended");
        ranges.note(row.begun, id.number());
        things.number(id.number()).text(id.kind().word()).numberOrNull(row.ended);
        things.id(row.mergedInto).numberOrNull(row.cameBack).id(row.cameBackFrom).insert();
    }

    private Id idOf(ThingRow row) throws StoreTrouble {
        if (row.id == null) {
            throw in.trouble("the \"id\" of a thing has to come first");
        }
        return row.id;
    }

    private Id another(ThingRow row) throws StoreTrouble {
        return numbered.thing(in.id(idOf(row).kind()));
    }

    private static final class ItemRow {
        private long source;
        private @Nullable String key;
    }

    private void item(Id of) throws IOException, SQLException {
        var row = new ItemRow();
        in.element(name -> {
            switch (name) {
                case "source" -> row.source = numbered.source(in.number());
                case "key" -> row.key = in.text();
                default -> throw in.unknown("a key of " + of, name);
            }
        });
        in.need(row.source > 0, "a key of " + of, "source");
        in.need(row.key != null, "a key of " + of, "key");
        items.number(row.source).text(row.key).number(of.number());
        in.once(items, "key " + JsonIn.cut(String.valueOf(row.key)) + " of source " + row.source);
    }

    private static final class FactRow {
        private long number;
        private @Nullable Field field;
        private String text = "";
        private SortedMap<String, String> detail = Collections.emptySortedMap();
        private Optional<Id> target = Optional.empty();
        private Optional<Id> second = Optional.empty();
        private long source;
        private String place = "";
        private String state = "";
        private long begun;
        private long ended;
        private long replaces;
    }

    private void fact(Id of) throws IOException, SQLException {
        var row = new FactRow();
        in.element(name -> {
            switch (name) {
                case "number" -> row.number = in.number();
                case "field" -> row.field = field(of.kind());
                case "text" -> row.text = in.text();
                case "detail" -> row.detail = in.texts();
                case "target" -> row.target = Optional.of(numbered.thing(in.id()));
                case "second" -> row.second = Optional.of(numbered.thing(in.id()));
                case "source" -> row.source = numbered.source(in.number());
                case "place" -> row.place = in.text();
                case "state" -> row.state = in.word(State::of);
                case "begun" -> row.begun = numbered.edit(in.number());
                case "ended" -> row.ended = numbered.edit(in.number());
                case "replaces" -> row.replaces = in.number();
                default -> throw in.unknown("a fact", name);
            }
        });
        String what = "a fact of " + of;
        Field field = row.field;
        in.need(row.number > 0, what, "number");
        in.need(row.source > 0, what, "source");
        in.need(!row.state.isEmpty(), what, "state");
        in.need(row.begun > 0, what, "begun");
        if (field == null) {
            throw in.trouble(what + " has no \"field\"");
        }
        if (row.ended > 0 && row.ended < row.begun) {
            throw in.trouble("fact " + row.number + " ended before it began");
        }
        factRanges.note(row.begun, row.number);
        String key = field.key(new Value(row.text, row.detail));
        facts.number(row.number).number(of.number()).text(field.name()).text(row.text);
        facts.text(Edit.written(row.detail)).id(row.target).id(row.second).number(row.source);
        facts.text(row.place).text(row.state).text(key.isEmpty() ? null : key).number(row.begun);
        facts.numberOrNull(row.ended);
        in.once(facts.numberOrNull(row.replaces), "fact " + row.number);
        read++;
    }

    private Field field(Kind kind) throws StoreTrouble {
        String name = in.text();
        return kind.field(name)
                .orElseThrow(() ->
                        in.trouble(
                                kind.word()
                                        + " has no "
                                        + JsonIn.cut(name)
                                        + " that this program knows"));
    }

    /** What facts replace is there. */
    void check() throws StoreTrouble, SQLException {
        rows.checkPointers("fact", "replaces", "fact", in);
    }

    int facts() {
        return read;
    }

    Ranges ranges() {
        return ranges;
    }

    Ranges factRanges() {
        return factRanges;
    }
}
