package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeSplitCommandTest {
    @TempDir Path folder;
    private CatalogueRun gekiban;
    private String ash;
    private String dust;

    @BeforeEach
    void makeTwoShows() {
        gekiban = new CatalogueRun(folder.resolve("home"));
        ash = made("Ash");
        dust = made("Dust");
    }

    private String made(String title) {
        return CatalogueRun.ids(gekiban.run("set", "new", "show", "title", title).out(), "show")
                .getFirst();
    }

    @Test
    void merge_twoShows_theOldIdLeadsToTheOther() {
        assertThat(gekiban.run("merge", dust, ash).outLines())
                .containsExactly(dust + " went up in " + ash + "  Ash");
        assertThat(gekiban.run("show", dust).outLines())
                .startsWith(dust + " is one with " + ash, ash + "  Ash")
                .anyMatch(line -> line.contains("Dust"));
    }

    @Test
    void merge_whatCannotBeOne_isOneLine() {
        assertThat(gekiban.run("merge", ash, ash).errLines())
                .containsExactly("gekiban: " + ash + " and " + ash + " are one already");
        assertThat(gekiban.run("merge", ash, "show/999").errLines())
                .containsExactly("gekiban: there is no show/999");
    }

    @Test
    void split_aFact_isANewThing() {
        gekiban.run("set", ash, "note", "another");
        String fact =
                gekiban.run("show", "--facts", ash).outLines().stream()
                        .filter(line -> line.contains("another"))
                        .map(line -> line.strip().split(" ")[0])
                        .findFirst()
                        .orElseThrow();
        Run run = gekiban.run("split", ash, fact);
        String other = CatalogueRun.ids(run.out(), "show").getFirst();
        assertThat(run.out()).endsWith("split off " + ash + System.lineSeparator());
        assertThat(gekiban.run("show", other).out()).contains("another");
        assertThat(gekiban.run("show", ash).out()).doesNotContain("another");
        assertThat(gekiban.run("split", ash, "999").errLines())
                .containsExactly("gekiban: " + ash + " has no fact 999");
        assertThat(gekiban.run("split", ash, "x").status()).isEqualTo(Exit.USAGE);
    }
}
