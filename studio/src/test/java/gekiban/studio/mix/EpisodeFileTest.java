package gekiban.studio.mix;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.SoundFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EpisodeFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Codec.class)
    void write_anyCodec_isDecodedAtTheSameSecond(Codec codec) throws Exception {
        var ffmpeg = Ffmpeg.bundled();
        var mix = Noise.track(1, 2);
        for (var channel : new float[][] {mix.left(), mix.right()}) { // what lossy codecs keep best
            Biquad.lowPass(3000, Biquad.BUTTERWORTH).filter(channel);
        }
        var file = folder.resolve("e.mkv");
        new EpisodeFile(ffmpeg).write(file, mix, codec, Layout.STEREO);
        var decoded = new SoundFiles(ffmpeg).load(file, 10);
        assertThat(decoded.seconds()).isBetween(1.97, 2.03);
        assertThat(lag(mix.left(), decoded.left())).isZero();
    }

    /** How many samples {@code b} is late, by the strongest of their products. */
    private static int lag(float[] a, float[] b) {
        int best = 0;
        double most = 0;
        for (int lag = -2000; lag <= 2000; lag++) {
            double sum = 0;
            for (int i = 40_000; i < 44_000; i++) {
                sum += a[i] * b[i + lag];
            }
            if (sum > most) {
                most = sum;
                best = lag;
            }
        }
        return best;
    }
}
