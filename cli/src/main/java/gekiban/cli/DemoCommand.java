package gekiban.cli;

import gekiban.desk.cues.CueFiles;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome;
import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import gekiban.studio.score.Comparison;
import gekiban.studio.score.FoundCsv;
import gekiban.studio.score.FoundRow;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban demo}: the main job on a show that was made for it. */
@Command(
        name = "demo",
        description =
                "Makes a short film in two episodes with its soundtrack album, out of nothing but"
                        + " notes and drawings, and hears which tracks play in it.")
final class DemoCommand implements Callable<Integer> {
    private static final String NOT_HEARD_YET =
            "not heard yet: themes, deliberate silence, music that is on no album, another recording"
                    + " of a track";

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(
            names = "--check",
            description = "Compare what was heard with what was made, and fail where it differs.")
    private boolean check;

    @Option(
            names = "--tiny",
            hidden = true,
            description = "One minute of it, as the launcher uses it to find the classes needed.")
    private boolean tiny;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var screen = main.screen();
        var tally = new Tally(screen);
        try (var library = desk.openLibrary()) {
            Path folder = library.home().demo();
            var show = make(folder, screen);
            var heard = new ArrayList<EpisodeCues>();
            desk.listening(library)
                    .run(
                            new Listening.Job(
                                    List.of(show.album()),
                                    List.of(show.episodes()),
                                    StreamChoice.DEFAULT,
                                    check),
                            desk.progress(screen),
                            outcome -> {
                                tally.add(outcome);
                                if (outcome instanceof Outcome.HasCues episode) {
                                    heard.add(episode.cues());
                                }
                            });
            if (check) {
                return tally.troubles().isEmpty() ? check(show, heard, screen) : tally.exit();
            }
            var printer = new CuePrinter.ForPeople(screen);
            heard.forEach(printer::print);
            screen.result("");
            new StrikingText(heard, show.titles()).lines().forEach(screen::result);
            screen.result(NOT_HEARD_YET);
            if (!desk.isQuiet()) {
                screen.say("the film and its album are in " + folder);
            }
            return tally.exit();
        } finally {
            screen.clearStatus();
        }
    }

    private DemoShow make(Path folder, Screen screen) throws IOException, InterruptedException {
        if (!Files.exists(folder) && !desk.isQuiet()) {
            screen.say("making the demo show in " + folder + ", once");
        }
        Making making =
                desk.isQuiet() || !screen.errIsTerminal()
                        ? Making.UNSEEN
                        : (what, part) ->
                                screen.status(
                                        String.format(
                                                Locale.ROOT, "%s %3.0f %%", what, 100 * part));
        return tiny
                ? DemoShow.tiny(folder, desk.threads(), making)
                : DemoShow.make(folder, desk.threads(), making);
    }

    private static int check(DemoShow show, List<EpisodeCues> heard, Screen screen)
            throws IOException {
        boolean isRight = true;
        screen.result(ComparisonText.header());
        for (Path truth : show.truths()) {
            String name = truth.getFileName().toString().replaceFirst("\\.json$", "");
            var rows = new ArrayList<FoundRow>();
            for (var episode : heard) {
                if (episode.episode().equals(name)) {
                    rows.addAll(rows(episode));
                }
            }
            var comparison = Comparison.of(TruthFile.read(truth), rows);
            screen.result(name);
            ComparisonText.lines(comparison).forEach(screen::result);
            isRight &= comparison.isRight();
        }
        screen.result(
                isRight ? "heard as it was made" : "the demo show is not heard as it was made");
        screen.result(NOT_HEARD_YET);
        return isRight ? Exit.OK : Exit.SOME_FAILED;
    }

    /** By way of the file, so that what users get is what is compared. */
    private static List<FoundRow> rows(EpisodeCues episode) throws IOException {
        Path written = Files.createTempDirectory("gekiban-demo-");
        Path rows = written.resolve(episode.episode() + ".csv");
        try {
            CueFiles.write(written, episode);
            return FoundCsv.read(rows);
        } finally {
            Files.deleteIfExists(rows);
            Files.deleteIfExists(written.resolve(episode.episode() + ".json"));
            Files.deleteIfExists(written);
        }
    }
}
