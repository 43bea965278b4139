package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void importAnAlbum() throws IOException {
        gekiban = new CatalogueRun(folder.resolve("home"));
        gekiban.album(
                folder,
                "release Left Behind",
                "stated 180",
                "track 61 Ash",
                "composer Mori Nagi",
                "track 30 Rain");
    }

    @Test
    void show_release_listsTracksAndSetsTheirSumBesideTheStatedLength() {
        Run run = gekiban.run("show", "release/1");
        assertThat(run.outLines())
                .contains(
                        "release/1  Left Behind",
                        "  title          Left Behind  [kind sleeve, script Latn]  (test list)",
                        "  stated_length  180  (test list)",
                        "  1:31 in all; stated 3:00: 1:29 more than the tracks")
                .anyMatch(line -> line.matches(" {6}1 {2}Ash {6}1:01 {2}track/\\d+"))
                .anyMatch(line -> line.matches(" {6}2 {2}Rain {5}0:30 {2}track/\\d+"));
        assertThat(run.status()).isEqualTo(Exit.OK);
    }

    @Test
    void show_exactTitle_isTheThing() {
        assertThat(gekiban.run("show", "Left", "Behind").out()).startsWith("release/1  ");
    }

    @Test
    void show_nameOfSomebody_isTheArtistWithNamesAndCredits() {
        Run run = gekiban.run("show", "mori nagi");
        assertThat(run.outLines().getFirst()).matches("artist/\\d+ {2}Mori Nagi");
        assertThat(run.outLines())
                .contains("  names:", "  composer:")
                .anyMatch(line ->
                        line.matches(" {4}track/\\d+ {2}Ash, Mori Nagi \\(Left Behind 1\\)"));
    }

    @Test
    void show_severalOfOneTitle_listsThemWithIds() throws IOException {
        gekiban.run("set", "new", "show", "title", "Ash");
        Run run = gekiban.run("show", "Ash");
        assertThat(run.outLines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("track/"))
                .anyMatch(line -> line.startsWith("show/"));
        assertThat(run.errLines()).containsExactly("gekiban: 2 things fit; say which by its id");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void show_nothingOfThatName_isOneLine() {
        Run run = gekiban.run("show", "qqqqqq");
        assertThat(run.errLines())
                .containsExactly("gekiban: nothing in the catalogue is called qqqqqq");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(gekiban.run("show", "track/999").errLines())
                .containsExactly("gekiban: there is no track/999");
    }

    @Test
    void show_facts_printsTheirNumbers() {
        assertThat(gekiban.run("show", "--facts", "release/1").outLines())
                .anyMatch(line -> line.matches(" {2}\\d+ {1,2} ?title .*"));
    }

    @Test
    void show_whatAPersonSaid_saysWho() {
        String track = CatalogueRun.ids(gekiban.run("show", "Ash").out(), "track").getFirst();
        gekiban.run("set", track, "title", "The Ash", "--as", "Aki");
        assertThat(gekiban.run("show", track).outLines())
                .contains("  title      The Ash  [script Latn]  (entered by Aki)");
    }

    @Test
    void show_sourcesThatDiffer_areBothSaid() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("b.list"), TestList.text("release Dust", "number AB-1"));
        gekiban.run("set", "release/1", "catalogue_number", "AB-1");
        gekiban.run("import", other);
        assertThat(gekiban.run("show", "release/1").outLines())
                .contains(
                        "  sources differ: title: Left Behind  [kind sleeve, script Latn] (test"
                                + " list) or Dust  [kind sleeve, script Latn] (test list)");
    }

    @Test
    void show_json_hasFactsAndTracks() {
        assertThat(gekiban.run("show", "--json", "release/1").out())
                .contains(
                        "\"id\" : \"release/1\"",
                        "\"field\" : \"stated_length\"",
                        "\"duration_s\" : 61",
                        "\"tracks_s\" : 91",
                        "\"stated_s\" : 180");
    }

    @Test
    void show_controlCharactersOfAFile_doNotReachTheTerminal() {
        gekiban.run("set", "release/1", "note", "red\u001b[31m\nnext");
        assertThat(gekiban.run("show", "release/1").out())
                .doesNotContain("\u001b")
                .contains("red?[31m?next");
    }
}
