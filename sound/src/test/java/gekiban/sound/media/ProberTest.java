package gekiban.sound.media;

import static gekiban.sound.media.Sounds.PROBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProberTest {

    private static final float[][] SOUND = Sounds.stereoNoise(1, 0.5);

    @TempDir Path folder;

    @Test
    void probe_flac_tellsStreamDurationAndTags() throws Exception {
        var tags = Map.of("TITLE", "Say \"yes\"\nまたは\\no", "ARTIST", "澤野 弘之", "disc", "2/3");
        Path file = folder.resolve("a.flac");
        Sounds.write(file, SOUND, Encoding.PLAIN.withTags(tags));

        MediaInfo info = PROBER.probe(file);

        assertThat(info.file()).isEqualTo(file);
        assertThat(info.durationSeconds()).isCloseTo(0.5, within(1e-6));
        assertThat(info.hasVideo()).isFalse();
        assertThat(info.audio())
                .containsExactly(new AudioStream(0, "flac", 2, "stereo", 48_000, false, "", ""));
        assertThat(info.tags())
                .containsEntry("title", "Say \"yes\"\nまたは\\no")
                .containsEntry("artist", "澤野 弘之")
                .containsEntry("disc", "2/3");
    }

    @Test
    void probe_oggWithTagsOnTheStream_tellsThemAsTheFiles() throws Exception {
        Path file = folder.resolve("a.ogg");
        Sounds.write(file, SOUND, Encoding.PLAIN.withTags(Map.of("title", "雨の最終列車")));
        assertThat(PROBER.probe(file).tags()).containsEntry("title", "雨の最終列車");
    }

    @Test
    void probe_severalStreams_tellsWhichIsDefault() throws Exception {
        Path sound = Sounds.write(folder.resolve("a.wav"), SOUND, Encoding.PLAIN);
        Path file = folder.resolve("episode.mkv");
        Sounds.ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "color=black:size=64x36:rate=24:duration=0.5",
                "-i",
                "" + sound,
                "-map",
                "0:v",
                "-map",
                "1:a",
                "-map",
                "1:a",
                "-c:v",
                "mpeg4",
                "-c:a",
                "flac",
                "-ac:a:0",
                "1",
                "-disposition:a:0",
                "0",
                "-disposition:a:1",
                "default",
                "-metadata:s:a:0",
                "language=eng",
                "-metadata:s:a:1",
                "language=jpn",
                "-metadata:s:a:1",
                "title=Stereo",
                "" + file);

        MediaInfo info = PROBER.probe(file);

        assertThat(info.hasVideo()).isTrue();
        assertThat(info.audio())
                .containsExactly(
                        new AudioStream(0, "flac", 1, "mono", 48_000, false, "eng", ""),
                        new AudioStream(1, "flac", 2, "stereo", 48_000, true, "jpn", "Stereo"));
    }

    @Test
    void probe_coverPicture_isNoVideo() throws Exception {
        Path sound = Sounds.write(folder.resolve("a.flac"), SOUND, Encoding.PLAIN);
        Path cover = folder.resolve("cover.png");
        Sounds.ffmpeg("-f", "lavfi", "-i", "color=red:size=32x32", "-frames:v", "1", "" + cover);
        Path file = folder.resolve("b.flac");
        Sounds.ffmpeg(
                "-i",
                "" + sound,
                "-i",
                "" + cover,
                "-map",
                "0:a",
                "-map",
                "1:v",
                "-c",
                "copy",
                "-disposition:v",
                "attached_pic",
                "" + file);
        assertThat(PROBER.probe(file).hasVideo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-dash.flac",
                "with space.flac",
                "it's \"quoted\".flac",
                "劇伴 第１話.flac",
                "new\nline.flac",
                "100%03d.flac",
                "http:host.flac",
                "[a]*?{b}.flac",
                "concat:x|y.flac",
                "$HOME `ls`;.flac"
            })
    void probe_nameOfAnyKind_isRead(String name) throws Exception {
        Path plain = Sounds.write(folder.resolve("plain.flac"), SOUND, Encoding.PLAIN);
        Path file = Files.move(plain, folder.resolve(name));
        assertThat(PROBER.probe(file).audio()).hasSize(1);
        assertThat(Sounds.decode(file, 48_000)[0]).hasSize(24_000);
    }

    @Test
    void probe_noSuchFile_saysSo() {
        assertUnreadable(folder.resolve("nowhere.flac"), "no such file");
    }

    @Test
    void probe_folder_saysSo() {
        assertUnreadable(folder, "is a folder");
    }

    @Test
    void probe_device_saysSoAndDoesNotWait() {
        assertUnreadable(Path.of("/dev/zero"), "is not a regular file");
    }

    @Test
    void probe_emptyFile_saysSo() throws Exception {
        assertUnreadable(Files.createFile(folder.resolve("empty.flac")), "is empty");
    }

    @Test
    void probe_fileWithoutPermission_saysSo() throws Exception {
        Path file = Sounds.write(folder.resolve("a.flac"), SOUND, Encoding.PLAIN);
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "the administrator may read everything");
        assertUnreadable(file, "may not be read (permission denied)");
    }

    @Test
    void probe_text_saysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.flac"), "Track 3 is the best.\n");
        assertUnreadable(file, "no sound in it that can be decoded");
    }

    @Test
    void probe_randomBytes_areUnreadable() throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(5).nextBytes(bytes);
        Path file = Files.write(folder.resolve("random.mkv"), bytes);
        assertThatThrownBy(() -> Sounds.decode(file, 4000))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void probe_videoWithoutSound_saysSo() throws Exception {
        Path file = folder.resolve("silent.mkv");
        Sounds.ffmpeg("-f", "lavfi", "-i", "color=black:size=64x36:duration=0.5", "" + file);
        assertUnreadable(file, "no sound stream");
    }

    @Test
    void probe_nameWithNewline_isOneLineInTheMessage() {
        assertThatThrownBy(() -> PROBER.probe(folder.resolve("a\nb")))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessage(folder + "/a?b: no such file");
    }

    private static void assertUnreadable(Path file, String reason) {
        assertThatThrownBy(() -> PROBER.probe(file))
                .isInstanceOfSatisfying(
                        UnreadableMedia.class,
                        e -> {
                            assertThat(e.file()).isEqualTo(file);
                            assertThat(e.reason()).isEqualTo(reason);
                        })
                .hasMessage(file + ": " + reason);
    }
}
