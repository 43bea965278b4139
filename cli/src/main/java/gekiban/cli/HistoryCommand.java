package gekiban.cli;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.ThingHistory;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code gekiban history}: who changed what, when, from what to what. */
@Command(
        name = "history",
        description =
                "Lists the edits of the catalogue, the last first; of one thing with what each changed.")
final class HistoryCommand extends CatalogueCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The thing (default: the whole catalogue).")
    private @Nullable Id thing;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print at most so many edits (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    void check() {
        if (limit < 1) {
            throw new ParameterException(
                    spec().commandLine(), "--limit is 1 or more, not " + limit);
        }
    }

    @Override
    int run(Store catalogue) throws IOException {
        var of = Optional.ofNullable(thing);
        var history = new ThingHistory(catalogue).of(of, limit);
        var lines = new ArrayList<String>();
        for (var edit : history.edits()) {
            lines.add(line(edit.edit()));
            edit.changes().forEach(change -> lines.add("  " + line(change, history.labels())));
            edit.cue()
                    .ifPresent(cue ->
                            CatalogueCueText.lines(List.of(cue), cue.id(), history.labels())
                                    .forEach(line -> lines.add("  " + line)));
        }
        if (lines.isEmpty()) {
            screen().say("nothing was edited yet");
        }
        print(lines, json -> write(history, json));
        return Exit.OK;
    }

    private static String line(History.Entry edit) {
        String when = TIME.format(Instant.parse(edit.at()).atZone(ZoneId.systemDefault()));
        return Text.oneLine(edit.number() + "  " + when + "  " + edit.who() + "  " + edit.what());
    }

    private static String line(History.Change change, Map<Id, Label> labels) {
        String before = change.before().map(fact -> text(fact, labels)).orElse("");
        String after = change.after().map(fact -> text(fact, labels)).orElse("");
        String field =
                change.after().or(change::before).map(fact -> fact.field().name()).orElse("");
        if (before.isEmpty()) {
            return field + ": " + after;
        }
        return field + ": " + before + (after.isEmpty() ? " ended" : " became " + after);
    }

    private static String text(Fact fact, Map<Id, Label> labels) {
        return FactText.said(fact, labels) + " " + FactText.source(fact, "");
    }

    private static void write(ThingHistory.Edits history, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("edits");
        for (var edit : history.edits()) {
            json.writeStartObject();
            json.writeNumberProperty("edit", edit.edit().number());
            json.writeStringProperty("at", edit.edit().at());
            json.writeStringProperty("who", edit.edit().who());
            json.writeStringProperty("what", edit.edit().what());
            if (edit.edit().undoes() != 0) {
                json.writeNumberProperty("undoes", edit.edit().undoes());
            }
            json.writeArrayPropertyStart("changes");
            for (var change : edit.changes()) {
                json.writeStartObject();
                change.before().ifPresent(fact -> write("before", fact, json));
                change.after().ifPresent(fact -> write("after", fact, json));
                json.writeEndObject();
            }
            json.writeEndArray();
            edit.cue()
                    .ifPresent(cue -> {
                        json.writeName("cue");
                        CatalogueJson.write(cue, history.labels(), json);
                    });
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String name, Fact fact, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        CatalogueJson.writeFields(fact, "", json);
        json.writeEndObject();
    }
}
