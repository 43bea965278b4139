package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.cli.ShowRun.Run;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    @TempDir Path folder;
    private Path site;
    private CatalogueRun gekiban;
    private String review = "";

    @BeforeEach
    void publishAReview() throws IOException {
        Path home = folder.resolve("home");
        site = folder.resolve("site");
        gekiban = new CatalogueRun(home);
        gekiban.run("set", "new", "show", "title", "Ash");
        try (var store = Store.open(home.resolve("catalogue.db"), Clock.systemUTC())) {
            var edits = new ReviewEdits(store, "Aki");
            Id id = edits.make(List.of(), "Bells", "It *rings*.").id();
            edits.publish(id, true, LocalDate.of(2026, 3, 9));
            review = id.toString();
        }
    }

    @Test
    void publish_aFolder_saysWhatWasMade() {
        Run run = gekiban.run("publish", site);

        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).contains("5 pages, 1 made anew");
        assertThat(run.errLines()).singleElement().asString().contains("without --address");
        assertThat(gekiban.run("publish", site).outLines().getFirst()).contains("0 made anew");
        assertThat(site.resolve("review").resolve(review.replace("text/", "") + ".html")).exists();
    }

    @Test
    void publish_aFolderOfOthers_isRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("x"), "mine");

        Run run = gekiban.run("publish", site);

        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines()).singleElement().asString().contains(site + " is not empty");
    }

    @Test
    void publish_forWordPress_printsIt() {
        Run run = gekiban.run("publish", "--wordpress", review);

        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("<em>rings</em>").doesNotContain("class=");
    }

    @Test
    void publish_oneReview_writesOneFile() throws IOException {
        Path file = folder.resolve("one.html");

        assertThat(gekiban.run("publish", "--one", review, file).status()).isEqualTo(Exit.OK);
        assertThat(Files.readString(file)).contains("<em>rings</em>").contains("<style>");
        assertThat(gekiban.run("publish", "--one", "show/1", file).status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("publish", "--one", "text/99", file).errLines())
                .containsExactly("gekiban: there is no review text/99 that was written here");
    }

    @Test
    void publish_withAWrongAddress_saysWhatItNeeds() {
        Run run = gekiban.run("publish", site, "--address", "https://example.org");

        assertThat(run.errLines()).singleElement().asString().contains("with a slash at its end");
        assertThat(site).doesNotExist();
    }
}
