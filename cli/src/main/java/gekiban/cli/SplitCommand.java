package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban split}: what was taken for one thing is two. */
@Command(
        name = "split",
        description =
                "Makes a new thing of some of what is said of another: of facts by their numbers, as"
                        + " gekiban show --facts prints them, and of things that point to it, such as"
                        + " the names of an artist that are another's.")
final class SplitCommand extends CatalogueCommand {
    private static final int MOST_DIGITS = 18;

    @Mixin private PersonOption person;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The thing that is two.")
    private Id thing;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FACT_OR_ID",
            description = "Numbers of its facts, and ids of things that point to it.")
    private List<String> parts = List.of();

    private Set<Long> facts() {
        var facts = new LinkedHashSet<Long>();
        for (String part : parts) {
            boolean isNumber =
                    part.length() <= MOST_DIGITS
                            && !part.isEmpty()
                            && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (isNumber) {
                facts.add(Long.parseLong(part));
            } else if (Id.of(part).isEmpty()) {
                throw new ParameterException(
                        spec().commandLine(),
                        "'" + part + "' is no number of a fact and no id such as name/7");
            }
        }
        return facts;
    }

    private Set<Id> pointers() {
        var ids = new LinkedHashSet<Id>();
        parts.forEach(part -> Id.of(part).ifPresent(ids::add));
        return ids;
    }

    @Override
    void check() {
        facts();
    }

    @Override
    int run(Store catalogue) throws IOException {
        var done =
                catalogue.edit(
                        person.who(),
                        "split something off " + thing,
                        edit -> new Merge(edit).split(thing, facts(), pointers()));
        var label = catalogue.read(reading -> new ThingPages(reading).label(done.answer()));
        print(
                List.of("made " + LabelText.line(label) + ", split off " + thing),
                json -> {
                    json.writeStartObject();
                    CatalogueJson.writeFields(label, json);
                    json.writeStringProperty("split_off", thing.toString());
                    done.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeEndObject();
                });
        return Exit.OK;
    }
}
