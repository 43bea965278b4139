package gekiban.sound.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 13, 4098})
    void of_noise_isThePlainLoop(int count) {
        var random = new Random(count);
        var a = new float[count + 5];
        var b = new float[count + 5];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.nextFloat() - 0.5f;
            b[i] = random.nextFloat() - 0.5f;
        }
        double expected = 0;
        for (int i = 0; i < count; i++) {
            expected += (double) a[3 + i] * b[5 + i];
        }
        assertThat((double) Dot.of(a, 3, b, 5, count))
                .isEqualTo(expected, within(1e-7 * (count + 1)));
    }

    @Test
    void of_outsideTheArrays_isRefused() {
        assertThatThrownBy(() -> Dot.of(new float[8], 1, new float[9], 0, 8))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
