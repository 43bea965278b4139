package gekiban.cli;

import gekiban.desk.json.JsonText;
import gekiban.desk.search.Hit;
import gekiban.desk.search.NameSearch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
                "Finds tracks and episodes that were ever heard by titles, artists, composers, albums and"
                        + " file names, in any spelling: Itou, Itoh, Itō, 伊藤, いとう.")
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
            var answer = new NameSearch(library.files(), desk.results(library)).find(asked, limit);
            if (answer.tracks() + answer.episodes() == 0) {
                screen.say("nothing was heard yet that could be found: listen first");
                return Exit.NOTHING;
            }
            if (json) {
                screen.print(json(asked, answer));
            } else if (answer.hits().isEmpty()) {
                screen.result(
                        String.format(
                                Locale.ROOT,
                                "%s: none of %s and %s is called so",
                                Text.oneLine(asked),
                                counted(answer.tracks(), "track"),
                                counted(answer.episodes(), "episode")));
            } else {
                answer.hits().forEach(hit -> screen.result(line(hit)));
            }
            return Exit.OK;
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

    private static String json(String asked, NameSearch.Answer answer) {
        return JsonText.string(json -> {
            json.writeStartObject();
            json.writeStringProperty("words", asked);
            json.writeNumberProperty("tracks", answer.tracks());
            json.writeNumberProperty("episodes", answer.episodes());
            json.writeArrayPropertyStart("results");
            for (var hit : answer.hits()) {
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
