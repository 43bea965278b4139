package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRestoreCommandTest {
    @TempDir Path folder;
    private Path home;
    private CatalogueRun gekiban;

    @BeforeEach
    void makeAShow() {
        home = folder.resolve("home");
        gekiban = new CatalogueRun(home);
        gekiban.run("set", "new", "show", "title", "Ash");
    }

    @Test
    void backup_withoutFile_isInTheHome() {
        Run run = gekiban.run("backup");
        assertThat(Path.of(run.out().strip())).exists().hasParent(home.resolve("backups"));
    }

    @Test
    void restore_aBackup_bringsItBackAndKeepsWhatWas() throws IOException {
        Path copy = folder.resolve("it's a copy.db");
        assertThat(gekiban.run("backup", copy).status()).isEqualTo(Exit.OK);
        gekiban.run("set", "new", "show", "title", "Dust");
        Run run = gekiban.run("restore", copy);
        assertThat(run.outLines().getFirst()).isEqualTo("the catalogue is as in " + copy);
        assertThat(gekiban.run("show", "Dust").status()).isEqualTo(Exit.NOTHING);
        String before = run.outLines().get(1).replace("what it was before is in ", "");
        gekiban.run("restore", before);
        assertThat(gekiban.run("show", "Dust").status()).isEqualTo(Exit.OK);
    }

    @Test
    void backup_overAFile_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("there"), "x");
        assertThat(gekiban.run("backup", file).errLines())
                .containsExactly("gekiban: " + file + " is there already");
    }

    @Test
    void restore_noCatalogue_changesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("no.db"), "no catalogue at all, but text");
        Run run = gekiban.run("restore", file);
        assertThat(run.errLines()).singleElement().asString().contains(file + " is no catalogue");
        assertThat(gekiban.run("show", "Ash").status()).isEqualTo(Exit.OK);
    }

    @Test
    void restore_overADamagedCatalogue_bringsItBackAndKeepsTheDamagedFile() throws IOException {
        Path copy = folder.resolve("copy.db");
        gekiban.run("backup", copy);
        Files.writeString(home.resolve("catalogue.db"), "somebody wrote over it, all of it");
        assertThat(gekiban.run("show", "Ash").err()).contains("is damaged");
        Run run = gekiban.run("restore", copy, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("catalogue.db.damaged-");
        assertThat(gekiban.run("show", "Ash").status()).isEqualTo(Exit.OK);
    }
}
