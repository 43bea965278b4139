package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    private static final String WANTED = "gekiban.rehearsal";

    @TempDir Path folder;

    @BeforeEach
    void want() {
        System.setProperty(WANTED, "true");
    }

    @AfterEach
    void wantNoMore() {
        System.clearProperty(WANTED);
    }

    @Test
    void serve_asARehearsal_answersAndEndsByItself() {
        var run = new CatalogueRun(folder.resolve("home")).run("serve", "--port", "0");

        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines()).singleElement().asString().startsWith("http://127.0.0.1:");
        assertThat(run.errLines()).isEmpty();
    }
}
