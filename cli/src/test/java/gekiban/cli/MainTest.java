package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void run_help_namesUseAndExitStatusOnStandardOutput() {
        assertThat(run("--help")).isEqualTo(Exit.OK);
        assertThat(out.toString()).startsWith("Usage: gekiban").contains("Exit status:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_version_isOneLine() {
        assertThat(run("--version")).isEqualTo(Exit.OK);
        assertThat(out.toString().lines()).singleElement().asString().startsWith("gekiban ");
    }

    @Test
    void run_nothing_isWrongUseAndShowsHelpOnStandardError() {
        assertThat(run()).isEqualTo(Exit.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: gekiban");
    }

    @Test
    void run_unknownCommand_isWrongUse() {
        assertThat(run("lisen")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("lisen");
    }

    @Test
    void asked_noCommand_isTheDesk() {
        assertThat(Main.asked()).containsExactly("serve");
        assertThat(Main.asked("--port", "0")).containsExactly("serve", "--port", "0");
        assertThat(Main.asked("--help")).containsExactly("--help");
        assertThat(Main.asked("-V")).containsExactly("-V");
        assertThat(Main.asked("listen", "--port")).containsExactly("listen", "--port");
    }

    @Test
    void browser_isOpenedWhereThereIsADisplay() {
        assertThat(Browser.command("x", "Linux", java.util.Map.of())).isEmpty();
        assertThat(Browser.command("x", "Linux", java.util.Map.of("DISPLAY", ":0")))
                .hasValue(java.util.List.of("xdg-open", "x"));
        assertThat(Browser.command("x", "Mac OS X", java.util.Map.of()))
                .hasValue(java.util.List.of("open", "x"));
    }
}
