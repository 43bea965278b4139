package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.listen.Sounds;
import gekiban.sound.dsp.ComplexArray;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectraTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 16, 1024, 4096}) // less than a chunk, one, several
    void timesConjugate_noise_isComplexArithmetic(int size) {
        var x = noise(1, size);
        var p = noise(2, size);
        var out = new ComplexArray(size);
        x.timesConjugate(p, new Spectra.Scratch(), out);
        for (int k = 0; k < size; k++) {
            // (a + bi) conj(c + di) = (ac + bd) + (bc - ad) i; the product with the other's
            // conjugate
            // turned round would run backwards in time
            double re =
                    (double) at(x.sumRe(), k) * at(p.sumRe(), k)
                            + (double) at(x.sumIm(), k) * at(p.sumIm(), k);
            double im =
                    (double) at(x.sumIm(), k) * at(p.sumRe(), k)
                            - (double) at(x.sumRe(), k) * at(p.sumIm(), k);
            re +=
                    (double) at(x.sideRe(), k) * at(p.sideRe(), k)
                            + (double) at(x.sideIm(), k) * at(p.sideIm(), k);
            im +=
                    (double) at(x.sideIm(), k) * at(p.sideRe(), k)
                            - (double) at(x.sideRe(), k) * at(p.sideIm(), k);
            assertThat(Math.hypot(out.re(k) - re, out.im(k) - im)).as("bin %d", k).isLessThan(1e-6);
        }
    }

    @Test
    void timesConjugate_withItself_isReal() {
        var x = noise(3, 64);
        var out = new ComplexArray(64);
        x.timesConjugate(x, new Spectra.Scratch(), out);
        for (int k = 0; k < 64; k++) {
            assertThat(out.im(k)).isZero();
            assertThat(out.re(k)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 64, 1024, 4096})
    void ofReals_twoSignalsInOneTransform_comeApart(int n) {
        var random = new Random(4);
        var together = new ComplexArray(n);
        var first = new ComplexArray(n);
        var second = new ComplexArray(n);
        for (int t = 0; t < n; t++) {
            float a = random.nextFloat() - 0.5f;
            float b = random.nextFloat() - 0.5f;
            together.set(t, a, b);
            first.set(t, a, 0);
            second.set(t, b, 0);
        }
        var spectra = Spectra.ofReals(transformed(together));
        var sum = transformed(first);
        var side = transformed(second);
        for (int k = 0; k < n; k++) {
            assertThat(
                            Math.hypot(
                                    at(spectra.sumRe(), k) - sum.re(k),
                                    at(spectra.sumIm(), k) - sum.im(k)))
                    .isLessThan(1e-6 * n);
            assertThat(
                            Math.hypot(
                                    at(spectra.sideRe(), k) - side.re(k),
                                    at(spectra.sideIm(), k) - side.im(k)))
                    .isLessThan(1e-6 * n);
        }
    }

    @Test
    void unzip_pairs_goToTheirArrays() {
        var pairs = new ComplexArray(4);
        for (int k = 0; k < 4; k++) {
            pairs.set(k, k, -k - 0.5f);
        }
        var re = Spectra.rows(4);
        var im = Spectra.rows(4);
        Spectra.unzip(pairs, re, im);
        assertThat(re[0]).containsExactly(0, 1, 2, 3);
        assertThat(im[0]).containsExactly(-0.5f, -1.5f, -2.5f, -3.5f);
    }

    private static float at(float[][] rows, int k) {
        return rows[k / rows[0].length][k % rows[0].length];
    }

    private static void set(float[][] rows, int k, float value) {
        rows[k / rows[0].length][k % rows[0].length] = value;
    }

    private static ComplexArray transformed(ComplexArray in) {
        var out = new ComplexArray(in.size());
        Sounds.FFTS.create(in.size()).forward(in, out);
        return out;
    }

    private static Spectra noise(long seed, int size) {
        var random = new Random(seed);
        var spectra = new Spectra(size);
        for (int k = 0; k < size; k++) {
            set(spectra.sumRe(), k, random.nextFloat() - 0.5f);
            set(spectra.sumIm(), k, random.nextFloat() - 0.5f);
            set(spectra.sideRe(), k, random.nextFloat() - 0.5f);
            set(spectra.sideIm(), k, random.nextFloat() - 0.5f);
        }
        return spectra;
    }
}
