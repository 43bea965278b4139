package gekiban.sound.media;

import static gekiban.sound.media.Sounds.PROBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmEncoderTest {

    private static final Pictures PICTURES =
            new Pictures(
                    64,
                    36,
                    12,
                    12,
                    List.of(0, 6),
                    (at, rgb) -> Arrays.fill(rgb, at < 6 ? 0 : 0xc9432e));

    private final FilmEncoder encoder = new FilmEncoder(Ffmpeg.bundled());

    @TempDir Path folder;

    @Test
    void write_picturesAndSound_areOneFilmOfTheirLength() throws Exception {
        Path sound =
                Sounds.write(folder.resolve("a.flac"), Sounds.stereoNoise(1, 1), Encoding.PLAIN);
        Path file = folder.resolve("a.webm");

        encoder.write(file, PICTURES, sound, Map.of("title", "夜明け前"));

        MediaInfo info = PROBER.probe(file);
        assertThat(info.hasVideo()).isTrue();
        assertThat(info.durationSeconds()).isCloseTo(1, within(.05));
        assertThat(info.audio().getFirst().codec()).isEqualTo("opus");
        assertThat(info.tags()).containsEntry("title", "夜明け前");
    }

    @Test
    void write_twice_isTheSameFile() throws Exception {
        Path sound =
                Sounds.write(folder.resolve("a.flac"), Sounds.stereoNoise(1, 1), Encoding.PLAIN);
        Path first = folder.resolve("a.webm");
        Path second = folder.resolve("b.webm");

        encoder.write(first, PICTURES, sound, Map.of());
        encoder.write(second, PICTURES, sound, Map.of());

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void write_noSound_leavesNothing() {
        Path file = folder.resolve("a.webm");
        assertThatThrownBy(
                        () -> encoder.write(file, PICTURES, folder.resolve("none.flac"), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.flac");
        assertThat(file).doesNotExist();
    }

    @Test
    void write_folderThatIsNotThere_saysSo() throws Exception {
        Path sound =
                Sounds.write(folder.resolve("a.flac"), Sounds.stereoNoise(1, 1), Encoding.PLAIN);
        assertThatThrownBy(() ->
                        encoder.write(folder.resolve("none/a.webm"), PICTURES, sound, Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written");
    }
}
