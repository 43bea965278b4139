package gekiban.sound.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexArrayTest {

    private static final float[] FIRST = {1, 2, 3, 4, 5};
    private static final float[] SECOND = {10, 20, 30, 40, 50};

    @ParameterizedTest
    @ValueSource(
            ints = {
                -9,
                -8,
                -7,
                -4,
                -3,
                -1,
                0,
                1,
                4,
                5,
                6,
                100,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE
            })
    void pack_fromAnywhere_isZeroOutsideTheSignals(int from) {
        var array = new ComplexArray(8);
        for (int i = 0; i < 8; i++) {
            array.set(i, 77, 77); // what a former block left behind
        }
        array.pack(FIRST, SECOND, from);
        for (int i = 0; i < 8; i++) {
            long at = (long) from + i;
            boolean inside = at >= 0 && at < FIRST.length;
            assertThat(array.re(i)).as("real %d", i).isEqualTo(inside ? FIRST[(int) at] : 0);
            assertThat(array.im(i)).as("imaginary %d", i).isEqualTo(inside ? SECOND[(int) at] : 0);
        }
    }

    @Test
    void getAndPut_aPart_leaveTheRest() {
        var array = new ComplexArray(4);
        for (int i = 0; i < 4; i++) {
            array.set(i, i, -i);
        }
        array.put(new float[] {10, 11, 20, 21, 99}, 1, 2);
        var pairs = new float[8];
        array.get(0, pairs, 4);
        assertThat(pairs).containsExactly(0, 0, 10, 11, 20, 21, 3, -3);
        var bits = new int[4];
        array.getBits(2, bits, 1);
        assertThat(bits).containsExactly(Float.floatToIntBits(20), Float.floatToIntBits(21), 0, 0);
    }

    @Test
    void memory_anySize_isAlignedForVectorUnits() {
        for (int size : new int[] {1, 2, 3, 1000}) {
            var array = new ComplexArray(size);
            assertThat(array.memory().address() % 64).isZero();
            assertThat(array.memory().byteSize()).isEqualTo(8L * size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void new_noNumbers_isRefused(int size) {
        assertThatThrownBy(() -> new ComplexArray(size))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
