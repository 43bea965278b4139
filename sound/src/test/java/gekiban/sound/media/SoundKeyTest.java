package gekiban.sound.media;

import static gekiban.sound.media.Sounds.DECODER;
import static gekiban.sound.media.Sounds.PROBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTest {

    private static final float[][] SOUND = Sounds.stereoNoise(1, 2);

    @TempDir Path folder;

    private static SoundKey keyOf(Path file) throws Exception {
        MediaInfo info = PROBER.probe(file);
        return DECODER.keyOf(info, info.audio().get(0));
    }

    private static SoundKey decodedKeyOf(Path file) throws Exception {
        MediaInfo info = PROBER.probe(file);
        return DECODER.decode(info, info.audio().get(0), 4000, (block, frames) -> {}).key();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flac", "mp3", "m4a", "ogg", "opus", "mkv", "wav", "aiff", "wv", "webm"})
    void keyOf_otherTagsAndCover_isTheSame(String extension) throws Exception {
        Path file = folder.resolve("a." + extension);
        Sounds.write(file, SOUND, Encoding.PLAIN.withTags(Map.of("title", "Before")));
        Path retagged = folder.resolve("b." + extension);
        Sounds.ffmpeg(
                "-i",
                "" + file,
                "-c",
                "copy",
                "-metadata",
                "title=After, and much longer 雨".repeat(30),
                "-metadata",
                "comment=new",
                "-metadata:s:a:0",
                "title=On the stream",
                "" + retagged);

        assertThat(PROBER.probe(retagged).tags()).isNotEqualTo(PROBER.probe(file).tags());
        assertThat(keyOf(retagged)).isEqualTo(keyOf(file));
        assertThat(decodedKeyOf(file)).isEqualTo(keyOf(file));
    }

    /**
     * Taggers append these to the end of MP3 files, where a careless reader takes them for sound.
     */
    @Test
    void keyOf_mp3WithTagAtItsEnd_isTheSame() throws Exception {
        Path file = Sounds.write(folder.resolve("a.mp3"), SOUND, Encoding.PLAIN);
        SoundKey before = keyOf(file);
        byte[] id3v1 = new byte[128];
        byte[] start = "TAGYoakemae".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, id3v1, 0, start.length);
        Files.write(file, id3v1, StandardOpenOption.APPEND);
        assertThat(keyOf(file)).isEqualTo(before);
    }

    @Test
    void keyOf_anotherContainer_isTheSame() throws Exception {
        Path file = Sounds.write(folder.resolve("a.m4a"), SOUND, Encoding.PLAIN);
        Path other = folder.resolve("a.mkv");
        Sounds.ffmpeg("-i", "" + file, "-c", "copy", "" + other);
        assertThat(keyOf(other)).isEqualTo(keyOf(file));
    }

    @Test
    void keyOf_oneSampleDiffers_isAnother() throws Exception {
        Path file = Sounds.write(folder.resolve("a.flac"), SOUND, Encoding.PLAIN);
        float[][] other = {SOUND[0].clone(), SOUND[1]};
        other[0][50_000] = -other[0][50_000];
        Path differing = Sounds.write(folder.resolve("b.flac"), other, Encoding.PLAIN);
        assertThat(keyOf(differing)).isNotEqualTo(keyOf(file));
    }

    @Test
    void keyOf_sameBytesAtAnotherRate_isAnother() throws Exception {
        Path file = folder.resolve("a.wav");
        Path faster = folder.resolve("b.wav");
        Sounds.ENCODER.encode(file, SOUND, 44_100, Encoding.PLAIN);
        Sounds.ENCODER.encode(faster, SOUND, 48_000, Encoding.PLAIN);
        assertThat(keyOf(faster)).isNotEqualTo(keyOf(file));
    }

    @Test
    void soundKey_notHexadecimal_isRefused() {
        assertThatThrownBy(() -> new SoundKey("../../etc")).hasMessageContaining("hexadecimal");
    }
}
