package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetCommandTest {
    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void importAnAlbum() throws IOException {
        gekiban = new CatalogueRun(folder.resolve("home"));
        gekiban.album(folder, "release Left Behind", "track 61 Ash");
    }

    private String track() {
        return CatalogueRun.ids(gekiban.run("show", "release/1").out(), "track").getFirst();
    }

    private String factOf(String id, String text) {
        var number = Pattern.compile("(\\d+) .*" + text + ".*");
        return gekiban.run("show", "--facts", id).outLines().stream()
                .map(line -> number.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void set_fieldWithDetails_isSaidByThePerson() {
        Run run =
                gekiban.run(
                        "set", track(), "title", "潮の祠", "kind=sleeve", "language=ja", "--as=Aki");
        assertThat(run.outLines().get(1))
                .matches(
                        " {2}\\d+ {2}title {2}潮の祠 {2}\\[kind sleeve, language ja, script Jpan\\]"
                                + " {2}\\(entered by Aki\\)");
    }

    @Test
    void set_fieldOfOneValueAgain_takesThePlaceOfTheFirst() {
        gekiban.run("set", track(), "length", "62");
        gekiban.run("set", track(), "length", "63");
        assertThat(gekiban.run("show", track()).outLines())
                .noneMatch(line -> line.contains(" 62 "))
                .anyMatch(line -> line.contains(" 63 "));
    }

    @Test
    void set_theSameAgain_changesNothing() {
        gekiban.run("set", track(), "length", "62");
        assertThat(gekiban.run("set", track(), "length", "62").out()).contains(": unchanged");
    }

    @Test
    void set_whatTheFieldCannotSay_isOneLine() {
        Run run = gekiban.run("set", track(), "length", "long");
        assertThat(run.errLines())
                .containsExactly(
                        "gekiban: length cannot be \"long\": seconds are, such as 190 or 190.5");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(gekiban.run("set", track(), "lenght", "3").err())
                .startsWith("gekiban: a track has no lenght; it has medium, number, ");
    }

    @Test
    void set_pointingField_takesAnIdOfTheRightKind() {
        assertThat(gekiban.run("set", track(), "recording", "release/1").errLines())
                .containsExactly("gekiban: recording points to a recording, not to release/1");
        assertThat(gekiban.run("set", track(), "recording", "recording/999").errLines())
                .containsExactly("gekiban: there is no recording/999");
        String show =
                CatalogueRun.ids(gekiban.run("set", "new", "show", "title", "Home").out(), "show")
                        .getFirst();
        assertThat(gekiban.run("set", "release/1", "show", show).out()).contains("Home " + show);
        assertThat(gekiban.run("show", show).outLines())
                .contains("  releases:", "    release/1  Left Behind");
    }

    @Test
    void set_newTheme_withAStatement_isShownAtTheTrack() {
        String theme =
                CatalogueRun.ids(gekiban.run("set", "new", "theme", "title", "Hope").out(), "theme")
                        .getFirst();
        gekiban.run("set", theme, "statement", "slower", "start=12", "--to", track());
        assertThat(gekiban.run("show", theme).out())
                .contains("slower  Ash " + track() + "  [start 12]");
        assertThat(gekiban.run("show", track()).outLines())
                .contains("  themes, statement:", "    " + theme + "  Hope  [slower, start 12]");
    }

    @Test
    void set_confirm_keepsTheSourceAndSaysWho() {
        String fact = factOf(track(), "title");
        gekiban.run("set", track(), "--confirm", fact, "--as", "Yui");
        assertThat(gekiban.run("show", track()).out())
                .contains("Ash  [kind sleeve, script Latn]  (test list, confirmed by Yui)");
    }

    @Test
    void set_remove_endsWhatWasEntered_andRefusesWhatWasImported() {
        String track = track();
        gekiban.run("set", track, "note", "mine");
        gekiban.run("set", track, "--remove", factOf(track, "mine"));
        assertThat(gekiban.run("show", track).out()).doesNotContain("mine");
        gekiban.run("set", track, "--remove", factOf(track, "length"), "--as", "Yui");
        assertThat(gekiban.run("show", track).out()).contains("61  (test list, refused by Yui)");
    }

    @Test
    void set_factOfAnotherThing_isOneLine() {
        String fact = factOf("release/1", "title");
        assertThat(gekiban.run("set", track(), "--refuse", fact).errLines())
                .containsExactly("gekiban: " + track() + " has no fact " + fact);
    }

    @Test
    void set_wrongUse_isSaid() {
        assertThat(gekiban.run("set", "track", "x", "y").status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("set", "track/1").status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("set", "new", "thing", "x", "y").status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("set", "track/1", "title", "two", "words").err())
                .contains("'words' is no detail such as script=Jpan");
    }

    @Test
    void set_json_hasTheFact() {
        assertThat(gekiban.run("set", track(), "note", "mine", "--json").out())
                .contains("\"field\" : \"note\"", "\"state\" : \"entered\"", "\"edit\" : ");
    }
}
