package gekiban.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class HabitTest {

    @ParameterizedTest
    @CsvSource({
        "PARTICLES, Namae wo Bokutachi wa Mirai e, Namae o Bokutachi ha Mirai he",
        "MACRONS, Oomori Kousaki Yuuki, Ōmori Kōsaki Yūki",
        "SHORT_VOWELS, Oomori Kousaki Yuuki, Omori Kosaki Yuki",
        "OH, Oomori Geinou Kouhei, Ohmori Geinoh Kouhei",
        "KUNREI, Shouji Mitsumune Chiaki Fujisawa, syouzi mitumune tiaki huzisawa",
        "ORDER, Itou Masumi, Masumi Itou",
        "HALF, Itou Masumi, Itou Mas"
    })
    void spell_name_asTheHabitHasIt(Habit habit, String name, String spelt) {
        var named = new Named(true, List.of(name), List.of());
        assertThat(habit.spell(named, new SplittableRandom(1))).contains(spelt);
    }

    @Test
    void spell_makesNoDifference_isNone() {
        var named = new Named(false, List.of("Akira", "アキラ"), List.of());
        var random = new SplittableRandom(1);
        assertThat(Habit.MACRONS.spell(named, random)).isEmpty();
        assertThat(Habit.ORDER.spell(named, random)).isEmpty();
        assertThat(Habit.PART.spell(named, random)).isEmpty();
    }

    @Test
    void names_smallCatalogue_printsItsTables() {
        var out = new ByteArrayOutputStream();
        var names =
                new NamesCommand(new PrintStream(out, true, StandardCharsets.UTF_8), line -> {});
        int status =
                new CommandLine(names)
                        .execute("--tracks=300", "--names=100", "--questions=90", "--seed=2");
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("512 titles and names", "one typing error", "misspelt")
                .containsPattern("all +90 +(1\\.000|0\\.9)");
    }
}
