package gekiban.cli;

import gekiban.desk.jobs.DeskWork;
import gekiban.desk.jobs.FirstStart;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Watch;
import gekiban.web.WebDesk;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban serve}: the desk in the browser. */
@Command(name = "serve", description = "Opens the desk in the browser, at this machine alone.")
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8060;

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Mixin private PersonOption person;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
    private int port = USUAL_PORT;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description =
                    "Listen to each new episode of a known show that comes into this folder, and ask"
                            + " about anything else that does (may be given more than once).")
    private List<Path> watched = new ArrayList<>();

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var screen = main.screen();
        try (var ending = new Ending();
                var library = desk.openLibrary();
                var store = desk.openCatalogue();
                var jobs =
                        Jobs.open(
                                library.home().jobs(),
                                new DeskWork(
                                        store,
                                        library,
                                        desk.threads(),
                                        person.who(),
                                        Optional.of(
                                                new ShowMaker(
                                                        library.home().demo(), desk.threads()))),
                                Clock.systemUTC());
                var server =
                        WebDesk.start(
                                new Desk(store, library, desk.threads(), person.who()),
                                jobs,
                                port);
                var watch = Watch.begin(watched, store, jobs, screen::say)) {
            screen.result(server.address());
            jobs.troubles().forEach(screen::say);
            if (jobs.isElsewhere()) {
                screen.say("another desk is open on this home and does its jobs");
            }
            FirstStart.begin(store, jobs);
            if (!noBrowser && screen.outIsTerminal()) {
                Browser.open(server.address());
            }
            ending.await();
            return Exit.OK;
        }
    }
}
