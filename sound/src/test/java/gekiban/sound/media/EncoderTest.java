package gekiban.sound.media;

import static gekiban.sound.media.Sounds.ENCODER;
import static gekiban.sound.media.Sounds.PROBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "flac, '', flac",
        "mp3, '', mp3",
        "m4a, '', aac",
        "mp4, '', aac",
        "ogg, '', vorbis",
        "opus, '', opus",
        "ac3, '', ac3",
        "wav, '', pcm_s16le",
        "mkv, '', flac",
        "mkv, ac3, ac3",
        "mkv, libopus, opus",
        "webm, '', opus"
    })
    void encode_extensionAndCodec_sayWhatIsWritten(String extension, String codec, String expected)
            throws Exception {
        Path file = folder.resolve("a." + extension);
        Encoding encoding = Encoding.PLAIN.withCodec(codec, expected.equals("flac") ? 0 : 96);
        Sounds.write(file, Sounds.stereoNoise(1, 1), encoding.withTags(Map.of("title", "夜明け前")));

        MediaInfo info = PROBER.probe(file);

        assertThat(info.audio().get(0).codec()).isEqualTo(expected);
        assertThat(info.audio().get(0).channels()).isEqualTo(2);
        if (!extension.equals("ac3")) {
            assertThat(info.tags()).containsEntry("title", "夜明け前");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, mono", "2, stereo", "6, 5.1", "8, 7.1"})
    void encode_countOfChannels_saysTheLayout(int count, String layout) throws Exception {
        float[][] channels = new float[count][];
        for (int i = 0; i < count; i++) {
            channels[i] = Sounds.noise(i, 0.2);
        }
        Path file = Sounds.write(folder.resolve("a.wav"), channels, Encoding.PLAIN);
        assertThat(PROBER.probe(file).audio().get(0).layout()).isEqualTo(layout);
    }

    @Test
    void encode_withPicture_isAnEpisodeOfTheSoundsLength() throws Exception {
        Path file = folder.resolve("ep.mkv");
        Sounds.write(file, Sounds.stereoNoise(1, 3), Encoding.PLAIN.withPicture());
        assertThat(PROBER.probe(file).hasVideo()).isTrue();
        assertThat(Sounds.decode(file, 4000)[0].length).isBetween(11_900, 12_100);
    }

    @Test
    void encode_intoAFolderThatIsNotThere_saysSoInOneLine() {
        Path file = folder.resolve("no/where.flac");
        float[][] sound = Sounds.stereoNoise(1, 3);
        assertThatThrownBy(() -> ENCODER.encode(file, sound, 48_000, Encoding.PLAIN))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": cannot be written: ")
                .hasMessageContaining("No such file or directory")
                .hasMessageNotContaining("\n");
    }

    @Test
    void encode_channelsOfDifferentLengths_areRefused() {
        float[][] sound = {new float[10], new float[11]};
        Path file = folder.resolve("a.wav");
        assertThatThrownBy(() -> ENCODER.encode(file, sound, 48_000, Encoding.PLAIN))
                .hasMessage("channels of 10 and 11 samples");
    }
}
