package gekiban.listen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.signature.Signature.Plane;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final int FRAMES = 3;
    private static final int SAMPLES = FRAMES * Signature.HOP;

    /** Sample i of the sum is i modulo 100, of the side minus that. */
    private final Signature counting = counting();

    @ParameterizedTest
    @CsvSource({
        "0, 768",
        "0, 1",
        "255, 2",
        "256, 256",
        "200, 400",
        "767, 1", // inside, across frames
        "-1, 2",
        "-500, 600",
        "-768, 768",
        "-5, 900", // begins before
        "767, 2",
        "768, 10",
        "100000, 10",
        "2147483000, 600",
        "-2147483647, 600" // ends behind, or is nowhere near
    })
    void addTo_anySpan_addsWhatIsInsideTheSound(int from, int count) {
        for (var plane : Plane.values()) {
            var out = new float[count + 3];
            Arrays.fill(out, 0.5f);
            counting.addTo(plane, from, out, count);
            for (int i = 0; i < out.length; i++) {
                long at = (long) from + i;
                boolean added = i < count && at >= 0 && at < SAMPLES;
                float sample = plane == Plane.SUM ? at % 100 : -(at % 100);
                assertThat(out[i]).as("sample %d", i).isEqualTo(added ? 0.5f + sample : 0.5f);
            }
        }
    }

    @Test
    void addTo_twice_addsUp() {
        var out = new float[10];
        counting.addTo(Plane.SUM, 250, out, 10);
        counting.addTo(Plane.SUM, 300, out, 10);
        assertThat(out[9]).isEqualTo(59 + 9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-11, 1e-9, 3.16e-5, 0.01, 0.5, 1})
    void power_ofWhatWasWritten_isWithinAQuarterDecibel(double power) {
        byte steps = Signature.powerSteps((float) power);
        var frame = new byte[Signature.FRAME_BYTES];
        frame[2 * Signature.HOP + Signature.BANDS + 3] = steps;
        var signature = new Signature(MemorySegment.ofArray(frame));
        double back = signature.power(Plane.SIDE, 0, 3);
        assertThat(10 * Math.log10(back / power)).isEqualTo(0, within(0.251));
        assertThat(signature.power(Plane.SUM, 0, 3)).isZero(); // the other plane's byte is another
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1e-13f, -1})
    void powerSteps_silence_isZero(float power) {
        assertThat(Signature.powerSteps(power)).isZero();
    }

    @Test
    void powerSteps_beyondTheScale_isTheLoudestThereIs() {
        // 7.5 dB above full scale; a byte that wrapped round would be silence
        assertThat(Signature.powerSteps(1e6f) & 0xff).isEqualTo(255);
        assertThat(Signature.powerSteps(1.1e-12f) & 0xff).isEqualTo(1);
    }

    @Test
    void new_halfAFrame_isRefused() {
        assertThatThrownBy(() ->
                        new Signature(MemorySegment.ofArray(new byte[Signature.FRAME_BYTES + 1])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("529");
    }

    @Test
    void seconds_ofFrames_countsHops() {
        assertThat(counting.frames()).isEqualTo(3);
        assertThat(counting.samples()).isEqualTo(768);
        assertThat(counting.seconds()).isEqualTo(0.192);
        assertThat(new Signature(MemorySegment.ofArray(new byte[0])).samples()).isZero();
    }

    @Test
    void sink_silence_isZeroBytes() {
        assertThat(Sounds.signatureBytes(Sounds.silence(0.5))).containsOnly(0);
    }

    @Test
    void sink_clippedPeaks_stayWithinSignedBytes() {
        // a click alone has all its phases in one sample: far above what a byte holds. Wrapped
        // round, it would answer upside down.
        float[][] click = Sounds.silence(0.5);
        click[0][1000] = 1;
        click[1][1000] = 1;
        var out = new float[2000];
        Sounds.signature(click).addTo(Plane.SUM, 0, out, 2000);
        assertThat(out[1000]).isEqualTo(127);
    }

    @Test
    void sink_centredTone_hasItsPowerInTheSumAlone() {
        float[][] tone = Sounds.silence(1);
        for (int i = 0; i < tone[0].length; i++) {
            tone[0][i] = tone[1][i] = (float) (0.2 * Math.sin(2 * Math.PI * 500 * i / Sounds.RATE));
        }
        var signature = Sounds.signature(tone);
        // 500 Hz is bin 64 of 7.8125 Hz: band (64 - 15) / 27 = 1
        assertThat(10 * Math.log10(signature.power(Plane.SUM, 7, 1) / 0.02))
                .isEqualTo(0, within(0.3));
        assertThat(signature.power(Plane.SIDE, 7, 1)).isZero();
    }

    private static Signature counting() {
        var bytes = new byte[FRAMES * Signature.FRAME_BYTES];
        for (int i = 0; i < SAMPLES; i++) {
            int at = i / Signature.HOP * Signature.FRAME_BYTES + i % Signature.HOP;
            bytes[at] = (byte) (i % 100);
            bytes[at + Signature.HOP] = (byte) -(i % 100);
        }
        return new Signature(MemorySegment.ofArray(bytes));
    }
}
