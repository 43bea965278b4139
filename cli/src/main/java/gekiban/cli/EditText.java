package gekiban.cli;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.FactEdits.Spoken;
import gekiban.desk.catalogue.ThingPage.Said;
import gekiban.desk.catalogue.ThingPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What a person's edit of facts did, printed. */
final class EditText {
    private final CatalogueCommand command;
    private final Store catalogue;

    EditText(CatalogueCommand command, Store catalogue) {
        this.command = command;
        this.catalogue = catalogue;
    }

    /** An edit with what it spoke of as that is now. */
    private record Told(Label label, List<Said> said, Map<Id, Label> labels, OptionalLong edit) {}

    /**
     * @return the exit status
     */
    int print(List<Edited<Spoken>> done) throws StoreTrouble {
        var told =
                catalogue.read(
                        reading -> done.stream().map(edited -> told(reading, edited)).toList());
        var lines = new ArrayList<String>();
        for (var each : told) {
            lines.add(LabelText.line(each.label()) + (each.edit().isEmpty() ? ": unchanged" : ""));
            for (Said said : each.said()) {
                Fact fact = said.fact();
                lines.add(
                        "  "
                                + fact.number()
                                + "  "
                                + fact.field().name()
                                + "  "
                                + FactText.said(fact, each.labels())
                                + "  "
                                + FactText.source(fact, said.by()));
            }
        }
        command.print(
                lines,
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("edits");
                    told.forEach(each -> write(each, json));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return Exit.OK;
    }

    private static Told told(Facts reading, Edited<Spoken> edited) {
        var pages = new ThingPages(reading);
        var facts =
                edited.answer().facts().stream()
                        .map(reading::fact)
                        .flatMap(Optional::stream)
                        .toList();
        var labels =
                facts.stream()
                        .flatMap(fact ->
                                Stream.concat(fact.target().stream(), fact.second().stream()))
                        .distinct()
                        .collect(Collectors.toMap(id -> id, pages::label));
        var deciders = new Deciders(reading);
        var said =
                facts.stream().map(fact -> new Said(fact, deciders.of(fact).orElse(""))).toList();
        return new Told(pages.label(edited.answer().id()), said, labels, edited.number());
    }

    private static void write(Told told, JsonGenerator json) {
        json.writeStartObject();
        CatalogueJson.writeFields(told.label(), json);
        told.edit().ifPresent(number -> json.writeNumberProperty("edit", number));
        json.writeArrayPropertyStart("facts");
        for (Said said : told.said()) {
            json.writeStartObject();
            CatalogueJson.writeFields(said.fact(), said.by(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
