package gekiban.catalogue.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntKeysTest {
    @Test
    void add_codesAsTheyCome_numbersThemFromNought() {
        var keys = new IntKeys();
        assertThat(keys.add(700)).isZero();
        assertThat(keys.add(0)).isEqualTo(1);
        assertThat(keys.add(-1)).isEqualTo(2);
        assertThat(keys.add(700)).isZero();
        assertThat(keys.size()).isEqualTo(3);
    }

    @Test
    void find_aCodeThatWasNeverAdded_isNone() {
        var keys = new IntKeys();
        assertThat(keys.find(0)).isEqualTo(-1);
        keys.add(5);
        assertThat(keys.find(0)).isEqualTo(-1);
        assertThat(keys.find(5)).isZero();
    }

    @Test
    void find_afterItGrewManyTimes_isAsAMapHasIt() {
        var random = new SplittableRandom(1);
        var keys = new IntKeys();
        var expected = new HashMap<Integer, Integer>();
        for (int i = 0; i < 100_000; i++) {
            // Pairs of letters, as a text has them: many twice, and close together.
            int code = 0x3040 + random.nextInt(300) << 16 | 0x3040 + random.nextInt(300);
            Integer number = expected.putIfAbsent(code, expected.size());
            assertThat(keys.add(code)).isEqualTo(number == null ? expected.size() - 1 : number);
        }
        assertThat(keys.size()).isEqualTo(expected.size());
        expected.forEach((code, number) -> assertThat(keys.find(code)).isEqualTo(number));
    }
}
