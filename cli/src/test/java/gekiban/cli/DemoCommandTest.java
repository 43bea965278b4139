package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smaller demo show; the whole one is made, heard and compared where changes land. */
class DemoCommandTest {
    @TempDir static Path home;
    private static ShowRun gekiban;

    @BeforeAll
    static void make() {
        gekiban = new ShowRun(home);
    }

    @Test
    void demo_check_setsEveryPieceBesideWhatWasMade() {
        Run run = gekiban.run("demo", "--tiny", "--check");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines()).filteredOn(line -> line.startsWith("right ")).hasSize(3);
        assertThat(run.out())
                .contains("heard as it was made", "on no album: not to be named")
                .doesNotContain("WRONG");
        assertThat(run.outLines().getLast()).startsWith("not heard yet: themes");
    }

    @Test
    void demo_again_tellsWhatIsStriking() {
        Run run = gekiban.run("demo", "--tiny");
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).isEqualTo("episode-01");
        assertThat(run.out())
                .contains("cut: 階段かけあし leaves out its ")
                .contains("on the album, not heard in the show: からっぽの座席");
    }
}
