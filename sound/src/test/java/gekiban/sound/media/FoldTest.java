package gekiban.sound.media;

import static gekiban.sound.media.Sounds.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    private static final double AMPLITUDE = 0.2;

    @TempDir Path folder;

    /** Channel i sounds at 200 (i + 1) Hz; the numbers are the gains of each on the left. */
    @ParameterizedTest
    @CsvSource({
        "mono,               1",
        "stereo,             1 0",
        "2.1,                1 0 0",
        "3.0,                1 0 0",
        "quad,               1 0 .7 0",
        "5.0,                1 0 0 .7 0",
        "5.1,                1 0 0 0 .7 0",
        "5.1(side),          1 0 0 0 .7 0",
        "6.1,                1 0 0 0 0 .7 0",
        "7.1,                1 0 0 0 .7 0 .7 0",
        "FL+FR+LFE+SL+SR,    1 0 0 .7 0",
    })
    void decode_layout_leavesOutCentreAndLfe(String layout, String leftGains) throws Exception {
        String[] gains = leftGains.split(" ");
        Path file = folder.resolve("layout.wav");
        var channels = new StringBuilder("aevalsrc=");
        for (int i = 0; i < gains.length; i++) {
            channels.append(i == 0 ? "" : "|")
                    .append(AMPLITUDE + "*sin(2*PI*t*" + 200 * (i + 1) + ")");
        }
        channels.append(":d=1:s=" + RATE + ":c=" + layout);
        Sounds.ffmpeg("-f", "lavfi", "-i", channels.toString(), "-c:a", "pcm_f32le", "" + file);

        float[][] stereo = Sounds.decode(file, RATE);

        for (int i = 0; i < gains.length; i++) {
            double expected = AMPLITUDE * Double.parseDouble(gains[i]);
            assertThat(Sounds.amplitude(stereo[0], RATE, 200 * (i + 1)))
                    .as("channel %d of %s on the left", i, layout)
                    .isCloseTo(expected, within(1e-4));
        }
    }

    @Test
    void decode_fivePointOne_rightIsFrontRightAndItsSurround() throws Exception {
        Path file = folder.resolve("film.mkv");
        float[][] channels = new float[6][];
        for (int i = 0; i < 6; i++) {
            channels[i] = Sounds.sine(200 * (i + 1), AMPLITUDE, 1);
        }
        Sounds.write(file, channels, Encoding.PLAIN);

        float[] right = Sounds.decode(file, RATE)[1];

        double[] gains = {0, 1, 0, 0, 0, 0.7};
        for (int i = 0; i < 6; i++) {
            assertThat(Sounds.amplitude(right, RATE, 200 * (i + 1)))
                    .as("channel %d", i)
                    .isCloseTo(gains[i] * AMPLITUDE, within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, ''",
        "4, 4 channels",
        "4, ambisonic 1",
        "3, 3 channels (FC+BC+LFE)",
        "2, downmix",
    })
    void pan_channelsThatNobodyKnows_takesTheFirstTwo(int channels, String layout) {
        assertThat(Fold.pan(channels, layout)).isEqualTo("stereo|c0=c0|c1=c1");
    }

    @Test
    void pan_channelsInAnotherOrder_goesByPlace() {
        assertThat(Fold.pan(5, "5 channels (FC+FR+FL+SR+SL)"))
                .isEqualTo("stereo|c0=c2+0.7*c4|c1=c1+0.7*c3");
    }
}
