package gekiban.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.web.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file outside of the folders that were added is ever given. */
class LibrariesTest {
    @TempDir Path folder;
    private Path library;
    private Path secret;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        library = Files.createDirectories(folder.resolve("library/show"));
        secret = Files.writeString(folder.resolve("secret.webm"), "a secret");
        desk = new TestDesk(Files.createDirectories(folder.resolve("home")));
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private Id named(Source source, Path file) throws IOException {
        var draft = Draft.of(source);
        draft.item(Kind.EPISODE, file.toString())
                .says(Common.FILE, new MediaFile(file.toString(), "", "60", "").value());
        Intake.take(desk.store(), "Aki", draft.build());
        return desk.store().read(facts -> facts.all(Kind.EPISODE).getLast());
    }

    /** As a scan of the folder names it. */
    private Id found(Path file) throws IOException {
        return named(new Source(Source.Kind.FILE, "names of files", library + "#Show"), file);
    }

    private int status(Id episode) throws Exception {
        var answer = desk.get("/media/episodes/" + episode.number());
        assertThat(answer.statusCode() == 200 || !answer.body().contains("a secret")).isTrue();
        return answer.statusCode();
    }

    @Test
    void file_inTheFolder_isGiven() throws Exception {
        assertThat(status(found(Files.writeString(library.resolve("01.webm"), "x"))))
                .isEqualTo(200);
        Path below = Files.createDirectories(library.resolve("extra")).resolve("02.webm");
        assertThat(status(found(Files.writeString(below, "x")))).isEqualTo(200);
    }

    @Test
    void link_outOfTheFolder_isNot_andOneWithinIs() throws Exception {
        Path link = Files.createSymbolicLink(library.resolve("01.webm"), secret);
        assertThat(status(found(link))).isEqualTo(403);
        Files.createSymbolicLink(library.resolve("out"), folder);
        assertThat(status(found(library.resolve("out/secret.webm")))).isEqualTo(403);
        Path film = Files.writeString(library.resolve("03.webm"), "x");
        assertThat(status(found(Files.createSymbolicLink(library.resolve("04.webm"), film))))
                .isEqualTo(200);
    }

    @Test
    void path_withDots_isNot() throws Exception {
        assertThat(status(found(library.resolve("../../secret.webm")))).isEqualTo(403);
    }

    @Test
    void file_thatAPersonEntered_isGivenOnlyFromAFolderThatWasAdded() throws Exception {
        Path film = Files.writeString(library.resolve("01.webm"), "x");
        assertThat(status(named(Source.person("Eve"), secret))).isEqualTo(403);
        assertThat(status(named(Source.person("Eve"), film))).isEqualTo(403);
        found(film);
        var entered = Source.person("Mio");
        Path other = Files.writeString(library.resolve("02.webm"), "x");
        assertThat(status(named(entered, other))).isEqualTo(200);
    }

    @Test
    void address_withAPathOrAForgedNumber_isNothing() throws Exception {
        for (String path :
                new String[] {
                    "/media/episodes/..%2f..%2fsecret.webm",
                    "/media/episodes/%2e%2e/secret.webm",
                    "/media/episodes/-1",
                    "/media/episodes/99999999999999999999",
                    "/media/episodes/1%00",
                    "/assets/..%2fwords%2fwords_en.properties",
                    "/assets/%2e%2e/openapi.json"
                }) {
            assertThat(desk.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
