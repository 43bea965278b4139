package gekiban.e2e;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.sound.media.Ffmpeg;
import gekiban.web.Server;
import gekiban.web.WebDesk;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** The real server over a catalogue of its own, with the sounds of the demo show. */
final class RunningDesk implements AutoCloseable {
    private final Path folder;
    private final Store store;
    private final Library library;
    private final Server server;

    /** With the demo show, heard. */
    static RunningDesk ofDemo() throws IOException {
        DataHome home = HeardDemo.home();
        Path folder = Files.createTempDirectory("gekiban-e2e");
        Files.copy(home.catalogue(), folder.resolve("catalogue.db"));
        return new RunningDesk(folder, home);
    }

    private RunningDesk(Path folder, DataHome home) throws IOException {
        this.folder = folder;
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        library = new Library(home, new Tools(Ffmpeg::bundled));
        server = WebDesk.start(new Desk(store, library, 2, "Aki"), 0);
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

    /** Lets an episode be another film, as a person would say it. */
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
                                    edit.source(Source.person("Aki")),
                                    "",
                                    State.ENTERED,
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
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
