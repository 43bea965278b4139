package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.Finder;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gekiban merge}: two things are one. */
@Command(
        name = "merge",
        description =
                "Lets one thing go up in another: all that is said of it is then said of the other, and"
                        + " its id leads there. Parts with one number become one too: tracks of"
                        + " editions, episodes of shows.")
final class MergeCommand extends CatalogueCommand {

    @Mixin private PersonOption person;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The thing that goes up in the other.")
    private Id gone;

    @Parameters(
            index = "1",
            paramLabel = "INTO_ID",
            converter = IdConverter.class,
            description = "The thing that stays.")
    private Id survivor;

    @Override
    int run(Store catalogue) throws IOException {
        var done =
                catalogue.edit(
                        person.who(),
                        "merged " + gone + " into " + survivor,
                        edit -> {
                            new Merge(edit).merge(gone, survivor);
                            return new Finder(edit.facts()).living(survivor);
                        });
        var label = catalogue.read(reading -> new ThingPages(reading).label(done.answer()));
        print(
                List.of(gone + " went up in " + LabelText.line(label)),
                json -> {
                    json.writeStartObject();
                    CatalogueJson.writeFields(label, json);
                    json.writeStringProperty("merged", gone.toString());
                    done.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeEndObject();
                });
        return Exit.OK;
    }
}
