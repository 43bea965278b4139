package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Formats;
import gekiban.desk.catalogue.Imports;
import gekiban.desk.jobs.Job.Step;
import gekiban.desk.library.Library;
import gekiban.desk.listening.KeptResults;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.desk.shows.Adding;
import gekiban.desk.shows.FolderDrafts;
import gekiban.desk.shows.FolderScan;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.desk.shows.ScenesOfFile;
import gekiban.desk.shows.ShowFiles;
import gekiban.desk.shows.ShowListening;
import gekiban.formats.demo.DemoCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** What the desk does by itself, by the same use cases as the commands. */
public final class DeskWork implements Work {
    private final Store store;
    private final Library library;
    private final int threads;
    private final String who;
    private final Optional<DemoMaker> demo;

    /**
     * @param threads how many things are worked on at once
     * @param who takes it in
     */
    public DeskWork(
            Store store, Library library, int threads, String who, Optional<DemoMaker> demo) {
        this.store = store;
        this.library = library;
        this.threads = threads;
        this.who = who;
        this.demo = demo;
    }

    @Override
    public void run(Tracker tracker, Optional<Found> seen)
            throws IOException, InterruptedException {
        switch (tracker.task()) {
            case Task.Look look -> {
                Found found = Answers.meant(look(look.folder(), tracker), look.only());
                if (!found.isEmpty()) {
                    tracker.asks(found);
                } else if (tracker.seen().notes().isEmpty()) {
                    throw new IOException(look.folder() + ": holds neither episodes nor albums");
                } else {
                    throw new IOException(tracker.seen().notes().getFirst().text());
                }
            }
            case Task.Bring bring -> {
                Found found = seen.isPresent() ? seen.get() : look(bring.folder(), tracker);
                listen(add(found, bring.answers(), tracker), tracker);
            }
            case Task.Blog blog -> new BlogWork(store, library, who).read(blog, tracker);
            case Task.Demo task -> demo(tracker);
        }
    }

    private Found look(Path folder, Tracker tracker) throws InterruptedException {
        return new FolderScan(library, threads)
                .look(
                        folder,
                        trouble -> note(trouble, tracker),
                        (done, of) -> tracker.reached(Step.LOOKING, done / (double) of));
    }

    private static void note(Trouble trouble, Tracker tracker) {
        tracker.note(trouble.file() + ": " + trouble.reason());
    }

    /** The shows that there is something new of. */
    private List<Id> add(Found found, Answers answers, Tracker tracker)
            throws IOException, InterruptedException {
        tracker.reached(Step.ADDING, 0);
        var drafts = new FolderDrafts(library.files(), new ScenesOfFile(library.tools(), false));
        var added = new Adding(store, drafts).add(answers.of(found), answers.choice(found), who);
        added.reports().values().forEach(report -> report.troubles().forEach(tracker::note));
        var shows = new LinkedHashSet<>(added.shows());
        if (shows.isEmpty() && answers.albumsOf().isPresent()) {
            link(added.releases(), answers.albumsOf().get());
            shows.add(answers.albumsOf().get());
        }
        tracker.took(List.copyOf(shows));
        return List.copyOf(shows);
    }

    /** A person says that albums are music of a show. */
    private void link(List<Id> releases, Id show) throws IOException {
        var missing = new ArrayList<Id>(releases);
        missing.removeAll(store.read(facts -> facts.of(Release.SHOW, show, Kind.RELEASE)));
        if (missing.isEmpty()) {
            return;
        }
        store.edit(
                who,
                "albums of " + show,
                edit -> {
                    long source = edit.source(new Source(Source.Kind.PERSON, who, ""));
                    for (Id release : missing) {
                        edit.add(
                                new NewFact(
                                        release,
                                        Release.SHOW,
                                        Value.empty(),
                                        Optional.of(show),
                                        Optional.empty(),
                                        source,
                                        "",
                                        State.ENTERED,
                                        OptionalLong.empty()));
                    }
                    return 0;
                });
    }

    private void listen(List<Id> shows, Tracker tracker) throws IOException, InterruptedException {
        var results = new KeptResults(library.home().results());
        var listening = new Listening(library, results, threads, Clock.systemUTC());
        for (Id show : shows) {
            tracker.listensTo(store.read(facts -> ShowFiles.of(facts, show)).episodes());
            new ShowListening(store, library, listening)
                    .run(
                            show,
                            false,
                            tracker,
                            (outcome, written) -> {
                                if (outcome instanceof Trouble trouble) {
                                    note(trouble, tracker);
                                }
                            });
        }
    }

    private void demo(Tracker tracker) throws IOException, InterruptedException {
        DemoMaker maker = demo.orElseThrow(() -> new IOException("there is no demo show here"));
        tracker.reached(Step.MAKING, 0);
        Path catalogue = maker.make(part -> tracker.reached(Step.MAKING, part));
        tracker.reached(Step.ADDING, 0);
        new Imports(
                        store,
                        who,
                        new Formats(List.of(new DemoCatalogue())),
                        List.of(),
                        InputStream.nullInputStream())
                .take(catalogue.toString(), false);
        Path folder = Objects.requireNonNull(catalogue.toAbsolutePath().getParent());
        var shows =
                store.read(facts ->
                        facts.all(Kind.SHOW).stream()
                                .filter(show -> isBelow(folder, ShowFiles.of(facts, show)))
                                .toList());
        tracker.took(shows);
        listen(shows, tracker);
    }

    private static boolean isBelow(Path folder, ShowFiles files) {
        Map<Path, Id> episodes = files.episodes();
        return episodes.keySet().stream().anyMatch(file -> file.startsWith(folder));
    }
}
