package gekiban.bench.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {
    @TempDir Path folder;

    private Measured run(String script, String... more) throws Exception {
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(List.of(more));
        return Measured.run(command, Map.of("GREETING", "hello"), folder.resolve("err"));
    }

    @Test
    void run_aProgram_tellsStatusErrorsAndEnvironment() throws Exception {
        var run = run("echo results; echo \"$GREETING\" >&2; exit 3");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).isEqualTo("hello\n");
    }

    @Test
    void run_aProgramThatSleeps_takesTimeButNoCpu() throws Exception {
        assumeThat(Files.isReadable(Path.of("/proc/self/stat"))).isTrue();
        var run = run("sleep 0.3");
        assertThat(run.wallSeconds()).isGreaterThanOrEqualTo(0.3);
        assertThat(run.cpuSeconds()).isLessThan(0.2);
        assertThat(run.residentMegabytes()).isBetween(0.1, 50.0);
        assertThat(run.anonymousMegabytes()).isLessThan(run.residentMegabytes());
    }

    @Test
    void run_aProgramWhoseChildWorks_countsTheChildsCpu() throws Exception {
        assumeThat(Files.isReadable(Path.of("/proc/self/stat"))).isTrue();
        var run = run("(i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done); true");
        assertThat(run.cpuSeconds()).isGreaterThan(0.05);
    }
}
