package gekiban.cli;

import gekiban.catalogue.finding.CatalogueIndex;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.json.JsonText;
import gekiban.desk.search.Hit;
import gekiban.desk.search.NameSearch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gekiban search}: where is the track, whoever wrote its name how? */
@Command(
        name = "search",
        description =
                "Finds everything that the catalogue has by its titles, names and numbers, and files that"
                        + " were ever heard by their tags, in any spelling: Itou, Itoh, Itō, 伊藤,"
                        + " いとう.")
final class SearchCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Spec private CommandLine.Model.CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "What it may be called, in any order; the last word need not be whole.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print at most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit is 1 or more, not " + limit);
        }
        var screen = main.screen();
        String asked = String.join(" ", words);
        try (var library = desk.openLibrary()) {
            var known =
                    desk.readCatalogue(facts -> InCatalogue.find(facts, asked, limit))
                            .orElse(InCatalogue.EMPTY);
            var heard = new NameSearch(library.files(), desk.results(library)).find(asked, limit);
            var outside =
                    heard.hits().stream()
                            .filter(hit -> !known.files().contains(hit.file().toString()))
                            .limit(Math.max(0, limit - known.hits().size()))
                            .toList();
            if (known.size() + heard.tracks() + heard.episodes() == 0) {
                screen.say("nothing is known yet that could be found: add a show, or listen first");
                return Exit.NOTHING;
            }
            if (json) {
                screen.print(json(asked, known, heard, outside));
            } else if (known.hits().isEmpty() && outside.isEmpty()) {
                screen.result(
                        String.format(
                                Locale.ROOT,
                                "%s: nothing in the catalogue, and none of %s and %s heard, is called so",
                                Text.oneLine(asked),
                                counted(heard.tracks(), "track"),
                                counted(heard.episodes(), "episode")));
            } else {
                known.hits().forEach(hit -> screen.result(LabelText.line(known.label(hit))));
                outside.forEach(hit -> screen.result(line(hit)));
            }
            return Exit.OK;
        }
    }

    /**
     * What the catalogue has.
     *
     * @param files paths of files that it knows: they are found through it
     * @param size how many things could be found
     */
    private record InCatalogue(
            List<gekiban.catalogue.finding.Hit> hits,
            Map<Id, Label> labels,
            Set<String> files,
            int size) {
        static final InCatalogue EMPTY = new InCatalogue(List.of(), Map.of(), Set.of(), 0);

        static InCatalogue find(Facts facts, String words, int limit) throws StoreTrouble {
            var index = CatalogueIndex.of(facts);
            var hits = index.find(words, limit);
            var labels =
                    new Labels(facts)
                            .of(hits.stream().map(gekiban.catalogue.finding.Hit::id).toList());
            return new InCatalogue(hits, labels, facts.files(), index.size());
        }

        Label label(gekiban.catalogue.finding.Hit hit) {
            return Objects.requireNonNull(labels.get(hit.id()));
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String line(Hit hit) {
        String name =
                switch (hit.kind()) {
                    case TRACK -> MomentText.name(hit.title(), hit.artist(), hit.album());
                    case EPISODE -> Text.oneLine(hit.title());
                };
        return name + ": " + Text.oneLine(hit.file().toString());
    }

    private static String json(
            String asked, InCatalogue known, NameSearch.Answer heard, List<Hit> outside) {
        return JsonText.string(json -> {
            json.writeStartObject();
            json.writeStringProperty("words", asked);
            json.writeNumberProperty("things", known.size());
            json.writeNumberProperty("tracks", heard.tracks());
            json.writeNumberProperty("episodes", heard.episodes());
            json.writeArrayPropertyStart("results");
            for (var hit : known.hits()) {
                json.writeStartObject();
                CatalogueJson.writeFields(known.label(hit), json);
                json.writeStringProperty("match", lower(hit.match()));
                json.writeStringProperty("found_by", hit.text());
                json.writeEndObject();
            }
            for (var hit : outside) {
                json.writeStartObject();
                json.writeStringProperty("kind", lower(hit.kind()));
                json.writeStringProperty("title", hit.title());
                if (hit.kind() == Hit.Kind.TRACK) {
                    json.writeStringProperty("artist", hit.artist());
                    json.writeStringProperty("composer", hit.composer());
                    json.writeStringProperty("album", hit.album());
                }
                json.writeStringProperty("file", hit.file().toString());
                json.writeStringProperty("match", lower(hit.match()));
                json.writeStringProperty("found_by", hit.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
