package gekiban.e2e;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Unsuitable;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.sound.media.Ffmpeg;
import gekiban.web.Server;
import gekiban.web.WebDesk;
import gekiban.web.http.Site;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** The real server over a catalogue of its own, with the sounds of the demo show. */
final class RunningDesk implements AutoCloseable {
    static final String OWNER = "Aki";
    static final String PASSWORD = "mado no soto no ame";

    private final Path folder;
    private final Store store;
    private final Library library;
    private final Server server;
    private final Optional<Accounts> accounts;

    /** With the demo show, heard. */
    static RunningDesk ofDemo() throws IOException {
        Path folder = demo();
        return new RunningDesk(folder, home(folder), false);
    }

    /** With the demo show and nothing else, as a desk is that was opened for the first time. */
    static RunningDesk ofDemoAlone() throws IOException {
        Path folder = Files.createTempDirectory("gekiban-e2e");
        Files.createDirectories(home(folder).folder());
        Files.copy(HeardDemo.alone(), home(folder).catalogue());
        return new RunningDesk(folder, HeardDemo.home(), false);
    }

    /** The same where one must sign in: the owner is {@link #OWNER}, and there is a reader. */
    static RunningDesk forOthers() throws IOException {
        Path folder = demo();
        return new RunningDesk(folder, home(folder), true);
    }

    /** That knows nothing yet. */
    static RunningDesk empty() throws IOException {
        Path folder = Files.createTempDirectory("gekiban-e2e");
        return new RunningDesk(folder, home(folder), false);
    }

    private static DataHome home(Path folder) {
        return new DataHome(folder.resolve("home"));
    }

    /** A home that has what was heard from the one that is kept, and the rest of its own. */
    private static Path demo() throws IOException {
        DataHome heard = HeardDemo.home();
        Path folder = Files.createTempDirectory("gekiban-e2e");
        DataHome own = home(folder);
        Files.createDirectories(own.folder());
        Files.copy(heard.catalogue(), own.catalogue());
        Files.createDirectories(heard.waves());
        Files.createSymbolicLink(own.signatures(), heard.signatures());
        Files.createSymbolicLink(own.known(), heard.known());
        Files.createSymbolicLink(own.results(), heard.results());
        Files.createSymbolicLink(own.waves(), heard.waves());
        return folder;
    }

    private RunningDesk(Path folder, DataHome home, boolean hasAccounts) throws IOException {
        this.folder = folder;
        Path own = Files.createDirectories(home(folder).folder());
        store = Store.open(own.resolve("catalogue.db"), Clock.systemUTC());
        library = new Library(home, new Tools(Ffmpeg::bundled));
        accounts =
                hasAccounts
                        ? Optional.of(Accounts.open(home(folder).accounts(), Clock.systemUTC()))
                        : Optional.empty();
        if (accounts.isPresent()) {
            try {
                accounts.get().add(OWNER, PASSWORD, Role.OWNER);
                accounts.get().add("Mio", PASSWORD, Role.READER);
            } catch (Unsuitable e) {
                throw new IllegalStateException(e);
            }
        }
        server = WebDesk.start(new Desk(store, library, 2, "Aki"), Site.here(0), accounts);
    }

    Store store() {
        return store;
    }

    /** Where tests may put files. */
    Path folder() {
        return folder;
    }

    /** {@code http://127.0.0.1:40123/shows} of {@code /shows}. */
    String address(String path) {
        return server.address().replaceFirst("/$", "") + path;
    }

    /** The first that is called so. */
    Id called(Kind kind, String title) throws IOException {
        return store.read(facts ->
                facts.all(kind).stream()
                        .filter(id ->
                                facts.entry(id).orElseThrow().facts().stream()
                                        .anyMatch(fact -> fact.text().contains(title)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + kind + " " + title)));
    }

    /** Lets an episode be another film, as if its folder had been taken in. */
    void film(Id episode, Path file) throws IOException {
        film(episode, file, 30);
    }

    void film(Id episode, Path file, int seconds) throws IOException {
        store.edit(
                "Aki",
                "another film",
                edit -> {
                    for (var fact : edit.facts().entry(episode).orElseThrow().all(Common.FILE)) {
                        edit.end(fact.number());
                    }
                    edit.add(
                            new NewFact(
                                    episode,
                                    Common.FILE,
                                    new MediaFile(
                                                    file.toString(),
                                                    "",
                                                    Integer.toString(seconds),
                                                    "")
                                            .value(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    edit.source(
                                            new Source(
                                                    Source.Kind.FILE,
                                                    "folder",
                                                    file.getParent() + "#films")),
                                    "",
                                    State.IMPORTED,
                                    OptionalLong.empty()));
                    return 0;
                });
    }

    /** Address of the demo's first episode, which is 3 minutes long. */
    String episode() throws IOException {
        return "/episodes/" + firstEpisode().number();
    }

    Id firstEpisode() throws IOException {
        return store.read(facts -> facts.all(Kind.EPISODE).getFirst());
    }

    @Override
    public void close() throws IOException {
        server.close();
        library.close();
        store.close();
        if (accounts.isPresent()) {
            accounts.get().close();
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
