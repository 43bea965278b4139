package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Finder;
import gekiban.desk.catalogue.Finder.Finding;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.cues.CueFiles;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.files.WholeFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome;
import gekiban.desk.shows.ShowListening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban listen}: cue lists of episodes. */
@Command(
        name = "listen",
        description =
                "Hears which tracks of the albums play in the episodes, from where to where. Prints a"
                        + " cue list to a terminal, CSV to a pipe. What is heard of a show of the"
                        + " catalogue is kept there, as suggestions.")
final class ListenCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(
            names = "--album",
            paramLabel = "DIR",
            description = "Folder of an album, with its discs in folders or not. Can be repeated.")
    private List<Path> albums = List.of();

    @Parameters(
            paramLabel = "EPISODE_OR_DIR | SHOW",
            arity = "1..*",
            description =
                    "Episodes, and folders with episodes; without --album a show of the catalogue, by its"
                            + " id or what it is called.")
    private List<Path> episodes;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write EPISODE.csv and EPISODE.json there, in the folders that the episodes are in.")
    private @Nullable Path out;

    @Option(
            names = "--stream",
            paramLabel = "N",
            description =
                    "Listen to this audio stream of each episode, counted from 0 (default: the"
                            + " one that a player would take).")
    private @Nullable Integer stream;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--again",
            description = "Listen even where nothing changed since the last time.")
    private boolean again;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var screen = main.screen();
        var printer = CuePrinter.of(json, desk.isQuiet() && out != null, screen);
        var tally = new Tally(screen);
        var choice =
                stream == null ? StreamChoice.DEFAULT : new StreamChoice(OptionalInt.of(stream));
        Consumer<Outcome> outcomes =
                outcome -> {
                    tally.add(outcome);
                    if (outcome instanceof Outcome.HasCues heard) {
                        write(heard.cues(), tally);
                        printer.print(heard.cues());
                    }
                };
        try (var library = desk.openLibrary()) {
            if (albums.isEmpty()) {
                listenToShow(library, outcomes);
            } else {
                var job = new Listening.Job(albums, episodes, choice, again);
                desk.listening(library).run(job, desk.progress(screen), outcomes);
            }
        } finally {
            screen.clearStatus();
            printer.end(tally.troubles());
        }
        if (!desk.isQuiet() && tally.files() > 1) {
            screen.say(tally.toString());
        }
        return tally.exit();
    }

    /** The episodes and albums that the catalogue has of a show. */
    private void listenToShow(Library library, Consumer<Outcome> outcomes)
            throws IOException, InterruptedException {
        var screen = main.screen();
        String asked = episodes.stream().map(Path::toString).collect(Collectors.joining(" "));
        try (var store = desk.openCatalogue()) {
            Id show = show(store, asked);
            var listening = new ShowListening(store, library, desk.listening(library));
            listening.run(
                    show,
                    again,
                    desk.progress(screen),
                    (outcome, written) -> {
                        outcomes.accept(outcome);
                        written.ifPresent(each ->
                                each.unknown()
                                        .forEach(track ->
                                                screen.say(
                                                        track
                                                                + ": is no track of the catalogue;"
                                                                + " gekiban add takes it in")));
                    });
        }
    }

    private Id show(Store store, String asked) throws IOException {
        var finding = store.read(facts -> new Finder(facts).find(asked, Optional.of(Kind.SHOW)));
        return switch (finding) {
            case Finding.One one -> one.id();
            case Finding.Several several -> {
                several.things().forEach(each -> main.screen().say(LabelText.line(each)));
                throw new Refused("several shows are called so; say which by its id");
            }
            case Finding.None none ->
                    throw new Refused(
                            Files.exists(episodes.getFirst())
                                    ? episodes.getFirst() + ": say for which --album to listen"
                                    : none.reason() + "; gekiban add takes a show in");
        };
    }

    private void write(EpisodeCues cues, Tally tally) {
        if (out != null) {
            try {
                CueFiles.write(out, cues);
            } catch (IOException e) {
                tally.add(new Outcome.Trouble(out.resolve(cues.episode()), WholeFile.reason(e)));
            }
        }
    }
}
