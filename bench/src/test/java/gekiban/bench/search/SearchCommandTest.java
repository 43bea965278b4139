package gekiban.bench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SearchCommandTest {
    @Test
    void search_oneLength_printsALineForEachCountOfThreads() {
        var out = new ByteArrayOutputStream();
        var command = new SearchCommand(new PrintStream(out, true, StandardCharsets.UTF_8));
        new CommandLine(command).execute("--rounds", "1", "--blocks", "14", "--threads", "1,2");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern(
                        "(?m)^2\\^14 +1 +\\d+\\.\\d\\d +\\d+\\.\\d\\d +\\d+\\.\\d\\d +\\d+%$")
                .containsPattern("(?m)^2\\^14 +2 ");
    }

    @Test
    void gigaflops_ofOneTransform_isFiveNLogN() {
        // 1024 numbers: 5 * 1024 * 10 operations in a microsecond
        assertThat(Speed.gigaflops(1, 10, 1000)).isCloseTo(51.2, within(1e-9));
    }
}
