package gekiban.bench.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpotsTest {
    private static final SoundFiles FILES = new SoundFiles(Ffmpeg.bundled());

    @TempDir Path album;

    /** A ramp of so many seconds after silence: its level says where one is. */
    private void track(String name, double silence, double seconds) throws Exception {
        var ramp = new float[Stereo.frames(silence + seconds)];
        int from = Stereo.frames(silence);
        for (int i = from; i < ramp.length; i++) {
            ramp[i] = 0.1f + 0.9f * (i - from) / (ramp.length - from);
        }
        var file = album.resolve(name);
        Files.createDirectories(file.getParent());
        new Encoder(Ffmpeg.bundled())
                .encode(file, new float[][] {ramp, ramp}, Stereo.RATE_HZ, Encoding.PLAIN);
    }

    @Test
    void next_sameSeed_isTheSamePlaceOfATrackThatIsLongEnough() throws Exception {
        track("disc 1/long.wav", 0, 4);
        track("short.wav", 0, 1);
        var spot = new Spots(FILES, album, 1, 2, 9).next();
        assertThat(spot.track()).isEqualTo("disc 1/long.wav");
        assertThat(spot.startSeconds()).isBetween(0.0, 2.0);
        float level = spot.sound().left()[Stereo.frames(Spot.LEAD_SECONDS)];
        assertThat((level - 0.1) / 0.9 * 4).isCloseTo(spot.startSeconds(), within(1e-3));
        assertThat(new Spots(FILES, album, 1, 2, 9).next().startSeconds())
                .isEqualTo(spot.startSeconds());
    }

    @Test
    void next_whereTheMusicRests_isDrawnAgain() throws Exception {
        track("a.wav", 10, 1.5);
        for (int seed = 0; seed < 3; seed++) {
            assertThat(new Spots(FILES, album, 1, 1, seed).next().startSeconds()).isGreaterThan(9);
        }
    }

    @Test
    void next_onlyShortTracks_saysSo() throws Exception {
        track("a.wav", 0, 1);
        var spots = new Spots(FILES, album, 2, 2, 1);
        assertThatThrownBy(spots::next)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no track sounds for 2.0 s");
    }
}
