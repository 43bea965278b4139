package gekiban.cli;

import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Moments;
import gekiban.desk.shows.CatalogueMoments;
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

/** {@code gekiban at}: what is the piece at 12:33? */
@Command(
        name = "at",
        description =
                "Tells which track sounds at a moment of an episode, and where else it is used in what"
                        + " was heard. Listens to the episode first if need be.")
final class AtCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Parameters(index = "0", paramLabel = "EPISODE", description = "The episode's file.")
    private Path episode;

    @Parameters(
            index = "1",
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "The moment: 12:33, 1:02:03, 753 or 753.5.")
    private double seconds;

    @Option(
            names = "--album",
            paramLabel = "DIR",
            description =
                    "Folder of an album (default: those of the last listening to the episode). Can be"
                            + " repeated.")
    private List<Path> albums = List.of();

    @Option(
            names = "--stream",
            paramLabel = "N",
            description = "Listen to this audio stream, counted from 0.")
    private @Nullable Integer stream;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var screen = main.screen();
        var tally = new Tally(screen);
        var choice =
                stream == null ? StreamChoice.DEFAULT : new StreamChoice(OptionalInt.of(stream));
        try (var library = desk.openLibrary()) {
            var moments = new Moments(library, desk.results(library), desk.listening(library));
            var moment =
                    moments.at(episode, choice, seconds, albums, desk.progress(screen), tally::add);
            if (moment.isEmpty()) {
                return Exit.NOTHING;
            }
            var known = desk.readCatalogue(facts -> new CatalogueMoments(facts).of(moment.get()));
            var told = known.orElse(moment.get());
            if (json) {
                screen.print(MomentText.json(told));
            } else {
                MomentText.lines(told).forEach(screen::result);
            }
            return Exit.of(1, tally.troubles().size());
        } finally {
            screen.clearStatus();
        }
    }
}
