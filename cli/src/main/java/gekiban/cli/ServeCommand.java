package gekiban.cli;

import gekiban.web.WebDesk;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var library = desk.openLibrary();
                var store = desk.openCatalogue();
                var server =
                        WebDesk.start(
                                new Desk(store, library, desk.threads(), person.who()), port)) {
            main.screen().result(server.address());
            if (Rehearsal.isWanted()) {
                Rehearsal.of(server);
                return Exit.OK;
            }
            new CountDownLatch(1).await(); // until it is interrupted
            return Exit.OK;
        }
    }
}
