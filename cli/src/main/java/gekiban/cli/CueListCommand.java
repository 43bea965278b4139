package gekiban.cli;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.Finder;
import gekiban.desk.catalogue.Finder.Finding;
import gekiban.desk.catalogue.ThingPage;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban cue list}: the cues of an episode, as heard and as persons say. */
@Command(
        name = "list",
        description = "Lists the cues of an episode in the catalogue, refused ones too.")
final class CueListCommand extends CatalogueCommand {

    @Parameters(
            paramLabel = "EPISODE",
            arity = "1..*",
            description = "Id of the episode, such as episode/3, or its title.")
    private List<String> words = List.of();

    /** What was found, with its cues where it is one episode. */
    private record Answer(Finding finding, Optional<ThingPage> page) {}

    @Override
    int run(Store catalogue) throws IOException {
        String asked = String.join(" ", words);
        var answer =
                catalogue.read(reading -> {
                    Finding finding = new Finder(reading).find(asked, Optional.of(Kind.EPISODE));
                    Optional<ThingPage> page =
                            finding instanceof Finding.One one
                                    ? Optional.of(new ThingPages(reading).cuesOf(one.id()))
                                    : Optional.empty();
                    return new Answer(finding, page);
                });
        return switch (answer.finding()) {
            case Finding.One one -> {
                answer.page().ifPresent(this::tell);
                yield Exit.OK;
            }
            case Finding.Several several -> printSeveral(several.things());
            case Finding.None none -> {
                screen().say(none.reason());
                yield Exit.NOTHING;
            }
        };
    }

    private void tell(ThingPage page) {
        var lines = new ArrayList<String>();
        lines.add(LabelText.line(page.label()));
        CatalogueCueText.lines(page.cues(), page.label().id(), page.labels())
                .forEach(line -> lines.add("  " + line));
        if (page.cues().isEmpty()) {
            lines.add("  no cues");
        }
        print(
                lines,
                json -> {
                    json.writeStartObject();
                    CatalogueJson.writeFields(page.label(), json);
                    json.writeArrayPropertyStart("cues");
                    page.cues().forEach(cue -> CatalogueJson.write(cue, page.labels(), json));
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }
}
