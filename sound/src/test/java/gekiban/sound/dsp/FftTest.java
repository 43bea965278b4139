package gekiban.sound.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every transform there is against the definition. */
class FftTest {

    private static final Ffts NATIVE = Ffts.of(Ffmpeg.bundled().libavutil());

    private static final Map<Class<?>, IntFunction<Fft>> MAKERS =
            Map.of(NativeFft.class, NATIVE::create, PlainFft.class, PlainFft::new);

    // libavutil has other code for 2, 4, 8, 16, 32 and for what it splits
    private static final int[] SIZES = IntStream.rangeClosed(1, 12).map(log -> 1 << log).toArray();

    static List<Class<?>> all() {
        return Arrays.asList(Fft.class.getPermittedSubclasses());
    }

    static List<Arguments> allAtEverySize() {
        var cases = new ArrayList<Arguments>();
        for (var type : all()) {
            for (int size : SIZES) {
                cases.add(Arguments.of(type, size));
            }
        }
        return cases;
    }

    @Test
    void all_everyImplementation_hasAMaker() {
        assertThat(MAKERS.keySet()).containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void of_bundledLibrary_isNative() {
        assertThat(NATIVE.isNative()).isTrue();
        assertThat(NATIVE.create(1 << 17)).isInstanceOf(NativeFft.class);
        assertThat(Ffts.plain().create(8)).isInstanceOf(PlainFft.class);
    }

    @Test
    void of_noLibraryThere_isPlain() {
        assertThat(Ffts.of(Ffmpeg.bundled().executable()).isNative()).isFalse();
    }

    @Test
    void create_sizeBeyondNativeTransforms_stillTransforms() {
        int n = 1 << 18;
        var in = new ComplexArray(n);
        var out = new ComplexArray(n);
        in.set(0, 1, 0);
        NATIVE.create(n).forward(in, out);
        assertThat(out.re(n - 1)).isEqualTo(1, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -4, 0, 1, 3, 1000, 4095})
    void create_noPowerOfTwo_isRefused(int size) {
        assertThatThrownBy(() -> NATIVE.create(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(size));
        assertThatThrownBy(() -> Ffts.plain().create(size))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void forward_arraysOfAnotherSize_areRefused(Class<?> type) {
        var fft = make(type, 8);
        var eight = new ComplexArray(8);
        for (int other : new int[] {4, 16}) {
            assertThatThrownBy(() -> fft.forward(new ComplexArray(other), eight))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> fft.inverse(eight, new ComplexArray(other)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void forward_intoItself_isRefused(Class<?> type) {
        var eight = new ComplexArray(8);
        assertThatThrownBy(() -> make(type, 8).forward(eight, eight))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("allAtEverySize")
    void forward_impulse_isFlat(Class<?> type, int size) {
        var in = new ComplexArray(size);
        in.set(0, 3, -2);
        var out = new ComplexArray(size);
        make(type, size).forward(in, out);
        for (int k = 0; k < size; k++) { // a scaled transform would give 3 / n
            assertNumber(out, k, 3, -2, 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("allAtEverySize")
    void forward_constant_isAllInBinZero(Class<?> type, int size) {
        var in = new ComplexArray(size);
        for (int t = 0; t < size; t++) {
            in.set(t, 0.5f, 0.25f);
        }
        var out = new ComplexArray(size);
        make(type, size).forward(in, out);
        assertNumber(out, 0, 0.5 * size, 0.25 * size, 1e-6 * size);
        for (int k = 1; k < size; k++) {
            assertNumber(out, k, 0, 0, 1e-6 * size);
        }
    }

    @ParameterizedTest
    @MethodSource("allAtEverySize")
    void forward_turningNumber_isInTheBinOfItsSense(Class<?> type, int size) {
        // exp(2 pi i t bin / n) lands in bin n - bin if forward has the inverse's sign, and at the
        // bit-reversed place if the order is not natural
        int bin = Math.max(1, size / 4 - 1);
        var in = new ComplexArray(size);
        for (int t = 0; t < size; t++) {
            double angle = 2 * Math.PI * ((long) t * bin % size) / size;
            in.set(t, (float) Math.cos(angle), (float) Math.sin(angle));
        }
        var out = new ComplexArray(size);
        make(type, size).forward(in, out);
        for (int k = 0; k < size; k++) {
            assertNumber(out, k, k == bin ? size : 0, 0, 1e-6 * size);
        }
    }

    @ParameterizedTest
    @MethodSource("allAtEverySize")
    void forward_noise_isTheDefinition(Class<?> type, int size) {
        double[][] noise = noise(size, size);
        double[][] expected = definition(noise[0], noise[1]);
        var out = new ComplexArray(size);
        make(type, size).forward(array(noise), out);
        for (int k = 0; k < size; k++) {
            assertNumber(out, k, expected[0][k], expected[1][k], 1e-6 * size);
        }
    }

    @ParameterizedTest
    @MethodSource("allAtEverySize")
    void inverse_ofForward_isSizeTimesTheInput(Class<?> type, int size) {
        double[][] noise = noise(-size, size);
        var fft = make(type, size);
        var spectrum = new ComplexArray(size);
        var back = new ComplexArray(size);
        fft.forward(array(noise), spectrum);
        fft.inverse(spectrum, back);
        for (int t = 0; t < size; t++) {
            assertNumber(back, t, size * noise[0][t], size * noise[1][t], 1e-6 * size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 15, 1 << 17})
    void forwardAndInverse_longNoise_areTheSameInAllImplementations(int size) {
        double[][] noise = noise(size, size);
        var plain = new ComplexArray(size);
        new PlainFft(size).forward(array(noise), plain);
        var plainBack = new ComplexArray(size);
        new PlainFft(size).inverse(array(noise), plainBack);
        // bins are as large as the root of the size; rounding grows with the number of passes
        double tolerance = 1e-6 * Math.sqrt(size) * Math.log(size);
        for (var type : all()) {
            var fft = make(type, size);
            var out = new ComplexArray(size);
            var back = new ComplexArray(size);
            fft.forward(array(noise), out);
            fft.inverse(array(noise), back);
            for (int k = 0; k < size; k++) {
                assertNumber(out, k, plain.re(k), plain.im(k), tolerance);
                assertNumber(back, k, plainBack.re(k), plainBack.im(k), tolerance);
            }
        }
    }

    private static Fft make(Class<?> type, int size) {
        var fft = Objects.requireNonNull(MAKERS.get(type)).apply(size);
        assertThat(fft).isInstanceOf(type);
        assertThat(fft.size()).isEqualTo(size);
        return fft;
    }

    // plain comparisons: a million assertions would take longer than the transforms
    private static void assertNumber(
            ComplexArray out, int k, double re, double im, double tolerance) {
        if (!(Math.abs(out.re(k) - re) <= tolerance && Math.abs(out.im(k) - im) <= tolerance)) {
            throw new AssertionError(
                    "number "
                            + k
                            + " is ("
                            + out.re(k)
                            + ", "
                            + out.im(k)
                            + "), expected ("
                            + re
                            + ", "
                            + im
                            + ")");
        }
    }

    private static double[][] noise(long seed, int size) {
        var random = new Random(seed);
        var noise = new double[2][size];
        for (int t = 0; t < size; t++) {
            noise[0][t] = random.nextFloat() - 0.5f;
            noise[1][t] = random.nextFloat() - 0.5f;
        }
        return noise;
    }

    @Test
    void create_moreTransformsThanMemoryHolds_areFreedWhenNobodyUsesThem() throws Exception {
        assumeTrue(NATIVE.isNative() && Files.isReadable(Path.of("/proc/self/statm")));
        int size = 1 << 15;
        long before = residentPages();
        for (int i = 0; i < 1500; i++) { // some 400 MB of tables
            NATIVE.create(size);
            if (i % 100 == 0) {
                System.gc();
                Thread.sleep(20); // what frees them is a thread of its own
            }
        }
        assertThat((residentPages() - before) * 4096).isLessThan(150L << 20);
    }

    private static long residentPages() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]);
    }

    private static ComplexArray array(double[][] values) {
        var array = new ComplexArray(values[0].length);
        for (int t = 0; t < array.size(); t++) {
            array.set(t, (float) values[0][t], (float) values[1][t]);
        }
        return array;
    }

    /** The sum the interface promises, in double precision. */
    private static double[][] definition(double[] re, double[] im) {
        int n = re.length;
        var cos = new double[n];
        var sin = new double[n];
        for (int i = 0; i < n; i++) {
            cos[i] = Math.cos(-2 * Math.PI * i / n);
            sin[i] = Math.sin(-2 * Math.PI * i / n);
        }
        var out = new double[2][n];
        for (int k = 0; k < n; k++) {
            for (int t = 0, turn = 0; t < n; t++, turn = (turn + k) & (n - 1)) {
                out[0][k] += re[t] * cos[turn] - im[t] * sin[turn];
                out[1][k] += re[t] * sin[turn] + im[t] * cos[turn];
            }
        }
        return out;
    }
}
