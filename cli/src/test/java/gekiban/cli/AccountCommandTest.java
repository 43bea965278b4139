package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, since standard input is everybody's. */
@Isolated
class AccountCommandTest {
    private static final InputStream INPUT = System.in;

    @TempDir Path folder;
    private CatalogueRun gekiban;

    @BeforeEach
    void home() {
        gekiban = new CatalogueRun(folder.resolve("home"));
    }

    @AfterEach
    void giveBack() {
        System.setIn(INPUT);
    }

    private Run run(String input, Object... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return gekiban.run(arguments);
    }

    @Test
    void add_theFirst_isTheOwner_andTheNextAReader() {
        assertThat(run("mado no soto no ame\n", "account", "add", "Mio").outLines())
                .containsExactly("Mio  owner");
        assertThat(run("mado no soto no ame\n", "account", "add", "Yui").outLines())
                .containsExactly("Yui  reader");
        run("", "account", "role", "yui", "editor");
        assertThat(run("", "account", "list").outLines())
                .containsExactly("Mio  owner  never", "Yui  editor  never");
        run("", "account", "remove", "Yui");
        assertThat(run("", "account", "list").outLines()).hasSize(1);
    }

    @Test
    void add_whatCannotBe_isOneLine() {
        assertThat(run("short\n", "account", "add", "Mio").errLines())
                .containsExactly("gekiban: a password has at least 12 characters");
        assertThat(run("", "account", "add", "Mio").errLines())
                .containsExactly("gekiban: no password on standard input");
        assertThat(run("x\n", "account", "add", "Mio", "--role", "king").status())
                .isEqualTo(Exit.USAGE);
        assertThat(run("mado no soto no ame\n", "account", "password", "Ritsu").errLines())
                .containsExactly("gekiban: nobody is called Ritsu");
    }

    @Test
    void serve_forOthersWithoutAnAccount_refusesAndSaysWhichCommandMakesOne() {
        Run run = run("", "serve", "--bind", "0.0.0.0", "--port", "0");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .endsWith("make one with: gekiban account add NAME --role owner");
    }

    @Test
    void serve_withAWrongSetting_isOneLine() {
        assertThat(run("", "serve", "--base-path", "desk/").errLines())
                .singleElement()
                .asString()
                .contains("--base-path: base-path is not 'desk/'");
    }

    @Test
    void health_whereNothingAnswers_saysSo() {
        Run run = run("", "health", "--port", "1");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines())
                .containsExactly("gekiban: http://127.0.0.1:1/health does not answer");
    }
}
