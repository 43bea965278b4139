package gekiban.studio.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.MediaInfo;
import gekiban.sound.media.Prober;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoWriterTest {

    private static final int RATE_HZ = 48_000;

    @TempDir Path folder;

    @Test
    void write_twoSeconds_areAWebmWithPicturesAndOpus() throws Exception {
        Path file = folder.resolve("a.webm");
        new VideoWriter(Ffmpeg.bundled())
                .write(
                        file,
                        new Grey(),
                        2 * RATE_HZ,
                        (from, count, block) -> {
                            for (float[] channel : block) {
                                for (int i = 0; i < count; i++) {
                                    channel[i] = (from + i) % 100 < 50 ? .1f : -.1f;
                                }
                            }
                        },
                        RATE_HZ,
                        Map.of("title", "夜明け前", "comment", "invented, CC0"));

        MediaInfo info = new Prober(Ffmpeg.bundled()).probe(file);

        assertThat(info.hasVideo()).isTrue();
        assertThat(info.durationSeconds()).isCloseTo(2, within(.05));
        assertThat(info.audio()).hasSize(1);
        assertThat(info.audio().getFirst().codec()).isEqualTo("opus");
        assertThat(info.tags())
                .containsEntry("title", "夜明け前")
                .containsEntry("comment", "invented, CC0");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("V_VP9");
        assertThat(folder).isDirectoryNotContaining("glob:**.flac");
    }

    /** Two seconds that grow lighter. */
    private static final class Grey implements Film {
        @Override
        public int pictures() {
            return 2 * PICTURES_PER_SECOND;
        }

        @Override
        public void draw(int picture, int[] rgb) {
            Arrays.fill(rgb, 0x080808 * picture);
        }

        @Override
        public List<Caption> captions() {
            return List.of();
        }

        @Override
        public List<Integer> cuts() {
            return List.of(0, PICTURES_PER_SECOND);
        }
    }
}
