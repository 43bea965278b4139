package gekiban.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {
    @ParameterizedTest
    @CsvSource({
        "Disc 2, Disc 10",
        "disc 2, Disc 10",
        "01.flac, 1b.flac",
        "007, 8",
        "a, b",
        "a, a1",
        "A, a",
        "第２話, 第10話",
        "99999999999999999998, 99999999999999999999",
        "2, 100000000000000000000000",
        "x01, x1y",
        "'', a",
    })
    void compare_twoNames_theFirstComesFirst(String first, String second) {
        var order = new NaturalOrder();
        assertThat(order.compare(first, second)).isNegative();
        assertThat(order.compare(second, first)).isPositive();
        assertThat(order.compare(first, first)).isZero();
    }

    @Test
    void ofPaths_shuffled_keepsFoldersTogether() {
        var sorted =
                List.of(
                        Path.of("a/Disc 1/01.flac"),
                        Path.of("a/Disc 1/02.flac"),
                        Path.of("a/Disc 1/10.flac"),
                        Path.of("a/Disc 2/01.flac"),
                        Path.of("a/Disc 10/01.flac"),
                        Path.of("a/Disc 10 bonus/01.flac"));
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(NaturalOrder.ofPaths());
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void compare_anyNames_isAnOrder() {
        var random = new Random(2);
        var names = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var name = new StringBuilder();
            for (int j = random.nextInt(5); j > 0; j--) {
                name.append("019aA".charAt(random.nextInt(5)));
            }
            names.add(name.toString());
        }
        var order = new NaturalOrder();
        for (var a : names) {
            for (var b : names) {
                assertThat(order.compare(a, b)).isEqualTo(-order.compare(b, a));
                for (var c : names) {
                    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                        assertThat(order.compare(a, c)).as("%s %s %s", a, b, c).isNotPositive();
                    }
                }
            }
        }
    }
}
