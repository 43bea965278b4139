package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTextCommandTest {
    private static final String PAGE =
            """
            Yuki no Eki OST

            Label: Kirin Arts
            Release Date: March 24, 2004

            1. Yoru no Hassha (2:11)
            2. Baron no Tono (3:05)
            3. Mayonaka no Eki (2:22)
            """;

    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void makeRun() {
        gekiban = new CatalogueRun(folder.resolve("home"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void importText_aFile_tellsWhatWasUnderstood() throws IOException {
        var run = gekiban.run("import", "text", write("a.txt", PAGE));
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).contains("text/1, a track list");
        assertThat(run.out()).contains("album: Yuki no Eki OST, 3 tracks, 7:38");
        assertThat(gekiban.run("show", "release/2").out())
                .contains("Kirin Arts", "Mayonaka no Eki");
        assertThat(gekiban.run("import", "text", folder.resolve("a.txt")).out())
                .contains("there word for word, nothing new");
    }

    @Test
    void review_ofAllTexts_makesEachOnceAndPublishesIt() throws IOException {
        gekiban.run("import", "text", write("a.txt", PAGE + "\nA quiet album.\n"));
        var run = gekiban.run("review", "--all", "--publish");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines()).singleElement().asString().endsWith(" was made of text/1");
        String review = run.out().strip().split(" ", 2)[0];
        assertThat(gekiban.run("show", review, "--facts").out()).contains("published", "yes");
        assertThat(gekiban.run("review", "--all").out()).isEmpty();
        assertThat(gekiban.run("review", "text/1").out()).contains("was already made of text/1");

        var none = gekiban.run("review", review);
        assertThat(none.status()).isEqualTo(Exit.NOTHING);
        assertThat(none.errLines())
                .containsExactly("gekiban: " + review + " is no text that came in");
        assertThat(gekiban.run("review").status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void importText_ofStandardInput_needsAnAddress() {
        var run = gekiban.withInput(PAGE).run("import", "text", "-");
        assertThat(run.status()).isEqualTo(Exit.USAGE);
        assertThat(run.errLines()).singleElement().asString().contains("--address");
        var named =
                gekiban.withInput(PAGE)
                        .run("import", "text", "-", "--address", "http://blog.example/1", "--json");
        assertThat(named.status()).isEqualTo(Exit.OK);
        assertThat(named.out())
                .contains("\"albums\" : 1")
                .contains("\"kinds\" : [ \"track_list\" ]");
    }

    @Test
    void importText_whatIsNone_isOneLine() throws IOException {
        for (var file : new Path[] {folder.resolve("none.txt"), folder, write("e.txt", " \n")}) {
            var run = gekiban.run("import", "text", file);
            assertThat(run.status()).isEqualTo(Exit.NOTHING);
            assertThat(run.errLines()).singleElement().asString().contains(file + ": ");
        }
        var date = gekiban.run("import", "text", write("a.txt", PAGE), "--written", "yesterday");
        assertThat(date.status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void importWxr_aBlog_tellsOfEachPost() throws IOException {
        var file =
                write(
                        "blog.xml",
                        """
                        <rss><channel><title>A blog</title><item><title>Yuki no Eki</title>
                        <link>http://blog.example/?p=1</link><content:encoded><![CDATA[%s]]>
                        </content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status>
                        <wp:post_type>post</wp:post_type></item></channel></rss>
                        """
                                .formatted(PAGE));
        var run = gekiban.run("import", "wxr", file);
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines())
                .anyMatch(line -> line.startsWith("Yuki no Eki: "))
                .anyMatch(line -> line.endsWith("A blog, 1 text, 0 other items passed over"));
        var bomb = write("bomb.xml", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel/></rss>");
        var refused = gekiban.run("import", "wxr", bomb);
        assertThat(refused.status()).isEqualTo(Exit.NOTHING);
        assertThat(refused.errLines()).singleElement().asString().contains("document type");
    }
}
