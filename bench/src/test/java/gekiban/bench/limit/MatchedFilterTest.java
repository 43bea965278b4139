package gekiban.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.signature.Signature;
import gekiban.listen.signature.SignatureSink;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.dsp.SincResampler;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import gekiban.studio.truth.TruthCue;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Noise stands for music: 40 s of it play from second 10 on, under other noise 12 dB louder. */
class MatchedFilterTest {
    private static final int RATE = Signature.RATE_HZ;
    private static final int DELAY = 90; // samples, as encoders have
    private final float[] track = noise(1, 60);

    private static float[] noise(long seed, int seconds) {
        var random = new Random(seed);
        var x = new float[seconds * RATE];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (0.05 * random.nextGaussian());
        }
        return x;
    }

    private static Signature signature(float[] mono) {
        var interleaved = new float[2 * mono.length];
        for (int i = 0; i < interleaved.length; i++) {
            interleaved[i] = mono[i / 2];
        }
        var frames = new ByteArrayOutputStream();
        var sink = new SignatureSink(Ffts.plain(), frames);
        sink.accept(interleaved, mono.length);
        sink.finish();
        return new Signature(MemorySegment.ofArray(frames.toByteArray()));
    }

    private MatchedFilter filter(double speed) {
        float[] played = new SincResampler().resample(track, speed);
        float[] episode = noise(2, 60);
        for (int i = 10 * RATE + DELAY; i < 50 * RATE; i++) {
            episode[i] += 0.25f * played[i - 10 * RATE - DELAY];
        }
        return new MatchedFilter(signature(episode), speed, new SincResampler());
    }

    private static TruthCue piece(double seconds, double speed) {
        return new TruthCue(
                10,
                10 + seconds,
                "track",
                0,
                speed,
                CueKind.SCORE,
                0,
                0,
                PlayedThrough.NOTHING,
                0,
                0,
                -12,
                -12);
    }

    @Test
    void deviations_ofFourTimesAsLong_areTwiceAsMany() {
        var filter = filter(1);
        var sound = signature(track);
        double tenSeconds = filter.deviations(sound, piece(10, 1));
        assertThat(tenSeconds).isGreaterThan(20);
        assertThat(filter.deviations(sound, piece(40, 1)) / tenSeconds).isCloseTo(2, within(0.2));
    }

    @Test
    void deviations_atAnotherSpeed_areAsMany() {
        var sound = signature(track);
        double plain = filter(1).deviations(sound, piece(40, 1));
        double fast = filter(25 / 24.0).deviations(sound, piece(40, 25 / 24.0));
        assertThat(fast / plain).isCloseTo(1, within(0.1));
    }

    @Test
    void deviations_ofAStranger_areNoMoreThanTheBestOfItsLagsByChance() {
        double stranger = filter(1).deviations(signature(noise(3, 60)), piece(40, 1));
        assertThat(stranger).isBetween(1.0, 5.0);
    }
}
