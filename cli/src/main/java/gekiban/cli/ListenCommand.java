package gekiban.cli;

import gekiban.desk.cues.CueFiles;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.files.WholeFile;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
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
                        + " cue list to a terminal, CSV to a pipe.")
final class ListenCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(
            names = "--album",
            paramLabel = "DIR",
            required = true,
            description = "Folder of an album, with its discs in folders or not. Can be repeated.")
    private List<Path> albums;

    @Parameters(
            paramLabel = "EPISODE_OR_DIR",
            arity = "1..*",
            description = "Episodes, and folders with episodes.")
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
        var job = new Listening.Job(albums, episodes, choice, again);
        try (var library = desk.openLibrary()) {
            desk.listening(library)
                    .run(
                            job,
                            desk.progress(screen),
                            outcome -> {
                                tally.add(outcome);
                                if (outcome instanceof Outcome.HasCues heard) {
                                    write(heard.cues(), tally);
                                    printer.print(heard.cues());
                                }
                            });
        } finally {
            screen.clearStatus();
            printer.end(tally.troubles());
        }
        if (!desk.isQuiet() && tally.files() > 1) {
            screen.say(tally.toString());
        }
        return tally.exit();
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
