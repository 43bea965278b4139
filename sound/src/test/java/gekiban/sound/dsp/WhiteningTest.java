package gekiban.sound.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteningTest {

    private static final int HOP = Whitening.HOP;
    private static final int RATE = Whitening.RATE_HZ;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 255, 256, 257, 4097})
    void accept_anyBlocks_giveTheSame(int block) {
        float[][] sound = {noise(1, 3000), noise(2, 3000)};
        var inBlocks = Output.of(sound, block);
        var atOnce = Output.of(sound, 3000);
        assertThat(inBlocks.sum).isEqualTo(atOnce.sum);
        assertThat(inBlocks.side).isEqualTo(atOnce.side);
        assertThat(inBlocks.powers).usingRecursiveComparison().isEqualTo(atOnce.powers);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "255, 1",
        "256, 1",
        "257, 2",
        "511, 2",
        "512, 2",
        "513, 3",
        "100000, 391"
    })
    void finish_anyLength_givesWholeHopsThatCoverIt(int samples, int hops) {
        float[] noise = noise(1, samples);
        assertThat(Output.of(noise, noise).hops()).isEqualTo(hops);
    }

    @Test
    void accept_clickTrain_staysWhereItWas() {
        // uneven distances, so that no other delay fits
        var clicks = new float[20 * HOP];
        for (int at = 700, i = 0; at < clicks.length; at += 331 + 57 * i++) {
            clicks[at] = 0.9f;
        }
        var out = Output.of(clicks, new float[clicks.length]);
        for (int delay = -300; delay <= 300; delay++) {
            if (delay != 0) { // a hop too early or late, or the window's half, would win here
                assertThat(product(clicks, out.sum, delay))
                        .isLessThan(0.9 * product(clicks, out.sum, 0));
                assertThat(product(clicks, out.side, delay))
                        .isLessThan(0.9 * product(clicks, out.side, 0));
            }
        }
    }

    @Test
    void accept_noise_isAsLoudAsPromised() {
        var out = Output.of(noise(3, 30 * RATE), noise(4, 30 * RATE));
        assertThat(rms(out.sum)).isEqualTo(Whitening.RMS, within(0.04 * Whitening.RMS));
        assertThat(rms(out.side)).isEqualTo(Whitening.RMS, within(0.04 * Whitening.RMS));
        int beyondBytes = 0;
        for (float sample : out.sum) {
            beyondBytes += Math.abs(sample) > 127 ? 1 : 0;
        }
        assertThat(beyondBytes).isBetween(1, out.sum.length / 2000);
    }

    @Test
    void accept_noiseThatFadesAndIsCoarse_isEvenInTimeAndFrequency() {
        // half a second per 6 dB, low notes ten times as strong: neither is left
        float[] sound = noise(5, 4 * RATE);
        for (int i = 1; i < sound.length; i++) {
            sound[i] += 0.9f * sound[i - 1];
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= (float) Math.pow(0.5, i / (RATE / 2.0));
        }
        float[] sum = Output.of(sound, sound).sum;
        double[] halves = {
            rms(Arrays.copyOfRange(sum, HOP, 2 * RATE)),
            rms(Arrays.copyOfRange(sum, 2 * RATE, 4 * RATE - HOP))
        };
        assertThat(halves[0]).isEqualTo(halves[1], within(0.05 * Whitening.RMS));
        // by the definition of its band: nothing below 100 Hz or above 1.85 kHz
        assertThat(amplitude(sum, 60)).isLessThan(0.05 * amplitude(sum, 1000));
        assertThat(amplitude(sum, 1900)).isLessThan(0.05 * amplitude(sum, 1000));
        assertThat(amplitude(sum, 300))
                .isEqualTo(amplitude(sum, 1600), within(0.25 * amplitude(sum, 1600)));
    }

    @ParameterizedTest
    @ValueSource(floats = {1f / 1024, 1f / 64, 3})
    void accept_quietOrLoudCopy_givesTheSame(float gain) {
        // whole hops: the last frame of the quiet copy would else hold too little to count as sound
        float[] left = noise(6, 32 * HOP);
        float[] right = noise(7, 32 * HOP);
        var out = Output.of(left, right);
        var copy = Output.of(scaled(left, gain), scaled(right, gain));
        assertThat(difference(copy.sum, out.sum)).isLessThan(0.01);
        assertThat(difference(copy.side, out.side)).isLessThan(0.01);
    }

    @Test
    void accept_silence_isExactlyZero() {
        var out = Output.of(new float[1000], new float[1000]);
        assertThat(out.sum).containsOnly(0f);
        assertThat(out.side).containsOnly(0f);
        assertThat(out.powers).allSatisfy(power -> assertThat(power).containsOnly(0f));
    }

    @Test
    void accept_soundBelowTheNoiseOfSixteenBits_isSilence() {
        // a file's dither must not become as loud as its music
        float[] dither = scaled(noise(8, 2000), 1f / 65_536);
        assertThat(Output.of(dither, dither).sum).containsOnly(0f);
    }

    @Test
    void accept_silenceAfterSound_isZeroAgain() {
        float[] sound = Arrays.copyOf(noise(9, 4 * HOP), 10 * HOP);
        float[] sum = Output.of(sound, sound).sum;
        assertThat(rms(Arrays.copyOfRange(sum, HOP, 4 * HOP))).isGreaterThan(0.8 * Whitening.RMS);
        // the last frame that holds sound reaches one hop beyond it
        assertThat(Arrays.copyOfRange(sum, 5 * HOP, sum.length)).containsOnly(0f);
    }

    @Test
    void accept_centredSound_hasNoSide() {
        float[] noise = noise(10, RATE);
        var out = Output.of(noise, noise);
        assertThat(largest(out.side)).isLessThan(1e-4f);
        assertThat(out.powers)
                .allSatisfy(power ->
                        assertThat(
                                        largest(
                                                Arrays.copyOfRange(
                                                        power,
                                                        Whitening.BANDS,
                                                        2 * Whitening.BANDS)))
                                .isLessThan(1e-12f));
    }

    @Test
    void accept_rightChannelInverted_sumAndSideChangePlaces() {
        float[] left = noise(11, RATE);
        float[] right = noise(12, RATE);
        var out = Output.of(left, right);
        var inverted = Output.of(left, scaled(right, -1));
        assertThat(difference(inverted.side, out.sum)).isLessThan(0.01);
        assertThat(difference(inverted.sum, out.side)).isLessThan(0.01);
    }

    @Test
    void accept_quietSideUnderLoudSum_isAsLoud() {
        // in which dialogue from the middle is silent: 40 dB of it, and the music is whole
        float[] speech = noise(13, 4 * RATE);
        float[] music = scaled(noise(14, 4 * RATE), 0.01f);
        var left = new float[speech.length];
        var right = new float[speech.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = speech[i] + music[i];
            right[i] = speech[i] - music[i];
        }
        float[] side = Output.of(left, right).side;
        float[] alone = Output.of(music, music).sum;
        assertThat(product(alone, side, 0) / rms(alone) / rms(side) / alone.length)
                .isEqualTo(1, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "850, 3", "1700, 7"})
    void accept_sineInOneBand_hasItsPowerThere(double hertz, int band) {
        var sine = new float[RATE];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        // left alone: half the amplitude in the sum, half in the side, so a power of 1/32 each
        var out = Output.of(sine, new float[RATE]);
        for (float[] power : out.powers.subList(1, out.hops() - 2)) {
            for (int b = 0; b < Whitening.BANDS; b++) {
                double expected = b == band ? 1 / 32.0 : 0;
                assertThat((double) power[b])
                        .as("sum, band %d", b)
                        .isEqualTo(expected, within(0.002));
                assertThat((double) power[Whitening.BANDS + b])
                        .as("side, band %d", b)
                        .isEqualTo(expected, within(0.002));
            }
        }
    }

    @Test
    void accept_whiteNoise_hasInItsBandsTheirShareOfItsPower() {
        // 8 bands of 27 bins of 7.8125 Hz; 2000 Hz hold all of it
        float[] noise = noise(15, 20 * RATE);
        double mean = rms(noise) * rms(noise);
        var out = Output.of(noise, noise);
        double power = 0;
        for (float[] powers : out.powers) {
            for (int b = 0; b < Whitening.BANDS; b++) {
                power += powers[b];
            }
        }
        assertThat(power / out.hops())
                .isEqualTo(mean * 8 * 27 * 7.8125 / 2000, within(0.03 * mean));
    }

    /** All hops of a sound, one behind the other, and the powers of each. */
    private record Output(float[] sum, float[] side, List<float[]> powers) {
        static Output of(float[] left, float[] right) {
            return of(new float[][] {left, right}, Math.max(1, left.length));
        }

        static Output of(float[][] sound, int block) {
            var hops = new ArrayList<float[][]>();
            var whitening =
                    new Whitening(
                            Ffts.plain(),
                            (sum, side, power) ->
                                    hops.add(
                                            new float[][] {
                                                sum.clone(), side.clone(), power.clone()
                                            }));
            int length = sound[0].length;
            var interleaved = new float[2 * block];
            for (int from = 0; from < length; from += block) {
                int frames = Math.min(block, length - from);
                for (int i = 0; i < frames; i++) {
                    interleaved[2 * i] = sound[0][from + i];
                    interleaved[2 * i + 1] = sound[1][from + i];
                }
                whitening.accept(interleaved, frames);
            }
            whitening.finish();
            var output =
                    new Output(
                            new float[hops.size() * HOP],
                            new float[hops.size() * HOP],
                            hops.stream().map(hop -> hop[2]).toList());
            for (int h = 0; h < hops.size(); h++) {
                System.arraycopy(hops.get(h)[0], 0, output.sum, h * HOP, HOP);
                System.arraycopy(hops.get(h)[1], 0, output.side, h * HOP, HOP);
            }
            return output;
        }

        int hops() {
            return powers.size();
        }
    }

    private static float[] noise(long seed, int samples) {
        var random = new Random(seed);
        var noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = (float) (0.1 * random.nextGaussian());
        }
        return noise;
    }

    private static float[] scaled(float[] sound, float gain) {
        var out = sound.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] *= gain;
        }
        return out;
    }

    private static double product(float[] in, float[] out, int delay) {
        double product = 0;
        for (int i = Math.max(0, -delay); i < Math.min(in.length, out.length - delay); i++) {
            product += (double) in[i] * out[i + delay];
        }
        return product;
    }

    private static double rms(float[] sound) {
        double power = 0;
        for (float sample : sound) {
            power += (double) sample * sample;
        }
        return Math.sqrt(power / sound.length);
    }

    private static float largest(float[] sound) {
        float most = 0;
        for (float sample : sound) {
            most = Math.max(most, Math.abs(sample));
        }
        return most;
    }

    private static double difference(float[] a, float[] b) {
        double most = Math.abs(a.length - b.length);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    /** Root mean square of what lies within 25 Hz of a frequency. */
    private static double amplitude(float[] sound, double middleHertz) {
        double power = 0;
        for (double hertz = middleHertz - 25; hertz <= middleHertz + 25; hertz += 0.5) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < sound.length; i++) {
                double angle = 2 * Math.PI * hertz * i / RATE;
                re += sound[i] * Math.cos(angle);
                im += sound[i] * Math.sin(angle);
            }
            power += re * re + im * im;
        }
        return Math.sqrt(power);
    }
}
