package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryUndoCommandTest {
    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void open() {
        gekiban = new CatalogueRun(folder.resolve("home"));
    }

    private void makeAShow() {
        gekiban.run("set", "new", "show", "title", "Ash", "--as=Aki");
        gekiban.run("set", "show/1", "begun", "2005", "--as=Aki");
        gekiban.run("set", "show/1", "begun", "2006", "--as=Aki");
    }

    @Test
    void history_ofAThing_saysFromWhatToWhat() {
        makeAShow();
        assertThat(gekiban.run("history", "show/1").outLines())
                .anyMatch(line ->
                        line.matches(
                                "3 {2}\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d {2}Aki {2}set begun of show/1"))
                .contains("  begun: 2005 (entered by Aki) became 2006 (entered by Aki)");
    }

    @Test
    void history_ofAll_isLimited() {
        makeAShow();
        assertThat(gekiban.run("history", "--limit=2").outLines()).hasSize(2);
        assertThat(gekiban.run("history", "--limit=0").status()).isEqualTo(Exit.USAGE);
        assertThat(gekiban.run("history", "show/999").errLines())
                .containsExactly("gekiban: there is no show/999");
        assertThat(gekiban.run("history", "--json").out()).contains("\"who\" : \"Aki\"");
    }

    @Test
    void undo_theLast_isSaidAndCanBeUndone() {
        makeAShow();
        Run run = gekiban.run("undo");
        assertThat(run.outLines().getFirst())
                .isEqualTo("edit 3 (Aki: set begun of show/1) is taken back, 2 changes");
        assertThat(gekiban.run("show", "show/1").out()).contains("2005").doesNotContain("2006");
        gekiban.run("undo");
        assertThat(gekiban.run("show", "show/1").out()).contains("2006").doesNotContain("2005");
    }

    @Test
    void undo_whatALaterEditChanged_staysAndIsSaid() {
        makeAShow();
        Run run = gekiban.run("undo", 2);
        assertThat(run.err()).contains("later edits changed what it did");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void undo_nothingToTakeBack_isOneLine() {
        assertThat(gekiban.run("undo").errLines())
                .containsExactly("gekiban: nothing was edited yet");
        assertThat(gekiban.run("undo", 7).errLines())
                .containsExactly("gekiban: there is no edit 7");
    }
}
