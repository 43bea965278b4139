package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.CueEdits;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A command that changes cues, and prints how they are then. */
abstract class CueEditCommand extends CatalogueCommand {

    @Mixin private PersonOption person;

    abstract Edited<List<Cue>> edit(CueEdits edits) throws IOException;

    @Override
    int run(Store catalogue) throws IOException {
        var done = edit(new CueEdits(catalogue, person.who()));
        var cues = done.answer();
        var labels = catalogue.read(reading -> new ThingPages(reading).labelsOf(cues));
        print(
                cues.stream()
                        .flatMap(cue ->
                                CatalogueCueText.lines(List.of(cue), cue.id(), labels).stream())
                        .toList(),
                json -> {
                    json.writeStartObject();
                    done.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeArrayPropertyStart("cues");
                    cues.forEach(cue -> CatalogueJson.write(cue, labels, json));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return Exit.OK;
    }

    /** Refuses an id that is of another kind than it must be. */
    void checkKind(Id id, Kind kind) {
        if (id.kind() != kind) {
            throw new ParameterException(spec().commandLine(), id + " is no " + kind.word());
        }
    }
}
