package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.settings.Settings;
import gekiban.web.Server;
import gekiban.web.WebDesk;
import gekiban.web.http.Site;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban serve}: the desk in the browser. */
@Command(
        name = "serve",
        description = "Opens the desk in the browser, at this machine alone unless told otherwise.")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Mixin private PersonOption person;

    @Mixin private SiteOptions site;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = desk.settings(site.given());
        if (!settings.isForOthers()) {
            return serve(settings, Optional.empty());
        }
        try (var accounts = Accounts.open(settings.home().accounts(), Clock.systemUTC())) {
            if (accounts.isEmpty()) {
                throw new IOException(
                        "others can come to "
                                + settings.bind()
                                + " as it is set up, and nobody has an account; make one with:"
                                + " gekiban account add NAME --role owner");
            }
            return serve(settings, Optional.of(accounts));
        }
    }

    private int serve(Settings settings, Optional<Accounts> accounts)
            throws IOException, InterruptedException {
        try (var library = desk.openLibrary();
                var store = desk.openCatalogue();
                Server server =
                        WebDesk.start(
                                new Desk(store, library, settings.threads(), person.who()),
                                Site.of(settings),
                                accounts)) {
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
