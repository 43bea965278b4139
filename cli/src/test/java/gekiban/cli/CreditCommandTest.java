package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditCommandTest {
    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void importAnAlbum() throws IOException {
        gekiban = new CatalogueRun(folder.resolve("home"));
        gekiban.album(folder, "release Left Behind", "track 61 Ash");
    }

    private static String first(Run run, String kind) {
        return CatalogueRun.ids(run.out(), kind).getFirst();
    }

    @Test
    void credit_nameThatIsNew_makesNameAndArtistAndSaysSo() {
        Run run = gekiban.run("credit", "release/1", "composer", "Mori Nagi");
        assertThat(run.outLines().getFirst())
                .matches("made name/\\d+ {2}Mori Nagi, of artist/\\d+");
        assertThat(run.outLines().get(1))
                .matches(
                        "release/1 {2}Left Behind, Mori Nagi: composer Mori Nagi name/\\d+, fact"
                                + " \\d+");
    }

    @Test
    void credit_nameThatIsThere_isTaken_byTextOrId() {
        Run made = gekiban.run("credit", "release/1", "composer", "Mori Nagi");
        String name = first(made, "name");
        String artist = first(made, "artist");
        for (String who : new String[] {"Mori Nagi", name, artist}) {
            assertThat(gekiban.run("credit", "release/1", "conductor", who).out())
                    .doesNotContain("made")
                    .contains("conductor Mori Nagi " + name);
        }
        assertThat(gekiban.run("credit", "release/1", "conductor", name).out())
                .contains("unchanged");
    }

    @Test
    void credit_severalOfThatName_listsThem() {
        gekiban.run("credit", "release/1", "composer", "Mori Nagi");
        gekiban.run("set", "new", "name", "text", "Mori Nagi");
        Run run = gekiban.run("credit", "release/1", "arranger", "Mori Nagi");
        assertThat(CatalogueRun.ids(run.out(), "name")).hasSize(2);
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(gekiban.run("show", "release/1").out()).doesNotContain("arranger");
    }

    @Test
    void credit_characterInstrumentShare_areKept() {
        String character =
                first(gekiban.run("set", "new", "character", "title", "Hina"), "character");
        gekiban.run(
                "credit",
                "release/1",
                "vocals",
                "Mori Nagi",
                "--as-character",
                character,
                "--instrument=voice",
                "--share=12.5",
                "--society=JASRAC");
        assertThat(gekiban.run("show", "release/1").out())
                .contains("as Hina " + character, "[instrument voice, share 12.5, society JASRAC]");
    }

    @Test
    void credit_whatCannotBe_isOneLine() {
        assertThat(gekiban.run("credit", "release/1", "composer", "A", "--share=101").errLines())
                .containsExactly("gekiban: a share is a part of 100, not 101");
        assertThat(gekiban.run("credit", "medium/2", "composer", "A").errLines())
                .containsExactly("gekiban: a medium has no credits");
        assertThat(gekiban.run("credit", "release/1", "composer", "release/1").errLines())
                .containsExactly("gekiban: release/1 is no name and no artist");
        assertThat(gekiban.run("history").out()).doesNotContain("credited");
    }

    @Test
    void credit_json_hasNameAndArtist() {
        assertThat(gekiban.run("credit", "release/1", "composer", "Mori Nagi", "--json").out())
                .contains("\"new_name\" : true", "\"artist\" : \"artist/", "\"fact\" : ");
    }
}
