package gekiban.cli;

import gekiban.desk.cues.CueFiles;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome;
import gekiban.studio.demo.DemoShow;
import gekiban.studio.score.FoundCsv;
import gekiban.studio.score.Score;
import gekiban.studio.score.Scorer;
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
                "Makes a small show with an album and two episodes, out of nothing but numbers, and"
                        + " hears which tracks play in it.")
final class DemoCommand implements Callable<Integer> {
    /** What must at least be found, and be right of what is found. */
    private static final double LEAST_SHARE = 0.97;

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(
            names = "--check",
            description = "Compare what was heard with what was mixed, and fail where it differs.")
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
            if (!Files.exists(folder) && !desk.isQuiet()) {
                screen.say("making the demo show in " + folder);
            }
            var show = tiny ? DemoShow.tiny(folder) : DemoShow.make(folder);
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
            var printer = new CuePrinter.ForPeople(screen);
            heard.forEach(printer::print);
            if (check) {
                return tally.troubles().isEmpty() ? check(show, heard, screen) : tally.exit();
            }
            if (!desk.isQuiet()) {
                screen.say("the show is in " + folder);
            }
            return tally.exit();
        } finally {
            screen.clearStatus();
        }
    }

    private static int check(DemoShow show, List<EpisodeCues> heard, Screen screen)
            throws IOException {
        var scorer = new Scorer();
        var truths = new ArrayList<Path>();
        try (var files = Files.list(show.truth())) {
            files.forEach(truths::add);
        }
        Path written = Files.createTempDirectory("gekiban-demo-");
        for (var episode : heard) {
            CueFiles.write(written, episode);
            Path truth = show.truth().resolve(episode.episode() + ".json");
            Path rows = written.resolve(episode.episode() + ".csv");
            scorer.add(TruthFile.read(truth), FoundCsv.read(rows));
            truths.remove(truth);
            Files.delete(rows);
            Files.delete(written.resolve(episode.episode() + ".json"));
        }
        Files.delete(written);
        Score score = scorer.score();
        screen.result(
                String.format(
                        Locale.ROOT,
                        "compared with what was mixed: %.1f %% of the music found, %.1f %% of what was"
                                + " found is right",
                        100 * score.recall().share(),
                        100 * score.precision()));
        boolean isRight =
                truths.isEmpty()
                        && score.recall().share() >= LEAST_SHARE
                        && score.precision() >= LEAST_SHARE;
        if (!isRight) {
            screen.say("the demo show is not heard as it was mixed");
        }
        return isRight ? Exit.OK : Exit.SOME_FAILED;
    }
}
