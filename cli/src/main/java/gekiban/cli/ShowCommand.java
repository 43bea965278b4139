package gekiban.cli;

import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Finder;
import gekiban.desk.catalogue.Finder.Finding;
import gekiban.desk.catalogue.ThingPage;
import gekiban.desk.catalogue.ThingPageJson;
import gekiban.desk.catalogue.ThingPages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gekiban show}: all that is known of a thing. */
@Command(
        name = "show",
        description =
                "Prints a thing of the catalogue with all that is said of it, by whom, and all that"
                        + " points to it.")
final class ShowCommand extends CatalogueCommand {

    @Parameters(
            paramLabel = "ID_OR_WORDS",
            arity = "1..*",
            description = "Its id, such as release/3, or what it is called.")
    private List<String> words = List.of();

    @Option(
            names = "--facts",
            description = "Print the number of every fact, and where in its source it is.")
    private boolean facts;

    /** What was found, and its page where it is one thing. */
    private record Answer(Finding finding, Optional<ThingPage> page) {}

    @Override
    int run(Store catalogue) throws IOException {
        String asked = String.join(" ", words);
        Answer answer =
                catalogue.read(reading -> {
                    Finding finding = new Finder(reading).find(asked);
                    Optional<ThingPage> page =
                            finding instanceof Finding.One one
                                    ? Optional.of(new ThingPages(reading).of(one.id(), one.asked()))
                                    : Optional.empty();
                    return new Answer(finding, page);
                });
        return switch (answer.finding()) {
            case Finding.One one -> {
                answer.page()
                        .ifPresent(page ->
                                print(
                                        ThingText.lines(page, facts),
                                        json -> ThingPageJson.write(page, json)));
                yield Exit.OK;
            }
            case Finding.Several several -> printSeveral(several.things());
            case Finding.None none -> {
                screen().say(none.reason());
                yield Exit.NOTHING;
            }
        };
    }
}
