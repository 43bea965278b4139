package gekiban.cli;

import gekiban.catalogue.store.Store;
import gekiban.desk.accounts.Accounts;
import gekiban.desk.jobs.DeskWork;
import gekiban.desk.jobs.FirstStart;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Watch;
import gekiban.desk.library.Library;
import gekiban.desk.settings.Settings;
import gekiban.web.WebDesk;
import gekiban.web.http.Site;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban serve}: the desk in the browser. */
@Command(
        name = "serve",
        description = "Opens the desk in the browser, at this machine alone unless told otherwise.")
final class ServeCommand implements Callable<Integer> {
    /** Where nobody asks for a page, what waits in the background waits no longer. */
    private static final int FIRST_PAGE_SECONDS = 2;

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
        var screen = main.screen();
        try (var ending = new Ending();
                var library = desk.openLibrary();
                var store = desk.openCatalogue();
                var jobs = openJobs(settings, store, library);
                var server =
                        WebDesk.start(
                                new Desk(store, library, settings.threads(), person.who()),
                                jobs,
                                Site.of(settings),
                                accounts);
                var watch = Watch.begin(settings.watch(), store, jobs, screen::say)) {
            screen.result(server.address());
            if (Rehearsal.isWanted()) {
                Rehearsal.of(server);
                return Exit.OK;
            }
            jobs.troubles().forEach(screen::say);
            if (jobs.isElsewhere()) {
                screen.say("another desk is open on this home and does its jobs");
            }
            FirstStart.begin(store, jobs);
            CompletableFuture.delayedExecutor(FIRST_PAGE_SECONDS, TimeUnit.SECONDS)
                    .execute(jobs::begin);
            if (settings.browser() && screen.outIsTerminal()) {
                Browser.open(server.address());
            }
            ending.await();
            return Exit.OK;
        }
    }

    private Jobs openJobs(Settings settings, Store store, Library library) throws IOException {
        var demo = new ShowMaker(library.home().demo(), settings.threads());
        var work =
                new DeskWork(store, library, settings.threads(), person.who(), Optional.of(demo));
        return Jobs.openResting(library.home().jobs(), work, Clock.systemUTC());
    }
}
