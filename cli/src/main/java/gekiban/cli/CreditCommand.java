package gekiban.cli;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.CreditEdits;
import gekiban.desk.catalogue.CreditEdits.Credited;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code gekiban credit}: who did what. */
@Command(
        name = "credit",
        description =
                "Credits somebody with a role of a thing. The name is the one with just these letters;"
                        + " where there is none, name and artist are made.")
final class CreditCommand extends CatalogueCommand {

    @Mixin private PersonOption person;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The track, recording, work, release or the like.")
    private Id thing;

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            description = "composer, arranger, lyricist, performer, conductor and so on.")
    private String role = "";

    @Parameters(
            index = "2",
            paramLabel = "NAME",
            description = "The name as it is written, or the id of a name or an artist.")
    private String name = "";

    @Option(names = "--instrument", paramLabel = "TEXT", description = "What was played.")
    private String instrument = "";

    @Option(
            names = "--as-character",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The character that is sung.")
    private @Nullable Id character;

    @Option(names = "--share", paramLabel = "N", description = "Share of the rights, per cent.")
    private String share = "";

    @Option(names = "--society", paramLabel = "TEXT", description = "Who collects it.")
    private String society = "";

    @Override
    int run(Store catalogue) throws IOException {
        var value =
                Value.of(
                        role.strip(),
                        "instrument",
                        instrument.strip(),
                        "share",
                        share.strip(),
                        "society",
                        society.strip());
        var done =
                new CreditEdits(catalogue, person.who())
                        .credit(thing, value, name, Optional.ofNullable(character));
        return switch (done.answer()) {
            case Credited.Several several -> printSeveral(several.names());
            case Credited.Given given -> {
                tell(catalogue, given, done.number());
                yield Exit.OK;
            }
        };
    }

    private void tell(Store catalogue, Credited.Given given, OptionalLong edit) throws IOException {
        Label of = catalogue.read(reading -> new ThingPages(reading).label(given.of()));
        Label credited = catalogue.read(reading -> new ThingPages(reading).label(given.name()));
        var lines = new ArrayList<String>();
        if (given.isNew()) {
            lines.add("made " + LabelText.line(credited) + ", of " + given.artist());
        }
        lines.add(
                LabelText.line(of)
                        + ": "
                        + Text.oneLine(role)
                        + " "
                        + LabelText.named(credited)
                        + " "
                        + given.name()
                        + (edit.isPresent() ? ", fact " + given.fact() : ", unchanged"));
        print(lines, json -> write(given, of, credited, edit, json));
    }

    private static void write(
            Credited.Given given, Label of, Label credited, OptionalLong edit, JsonGenerator json) {
        json.writeStartObject();
        CatalogueJson.writeFields(of, json);
        edit.ifPresent(number -> json.writeNumberProperty("edit", number));
        json.writeNumberProperty("fact", given.fact());
        json.writeName("name");
        CatalogueJson.write(credited, json);
        json.writeStringProperty("artist", given.artist().toString());
        json.writeBooleanProperty("new_name", given.isNew());
        json.writeEndObject();
    }
}
