package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.cli.ShowRun.Run;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What strangers' folders hold. Each is one line that names the file and the cause, or is heard.
 */
class BadInputTest {
    private static final int RATE = 8000;

    @TempDir private Path folder;
    private ShowRun gekiban;
    private Path album;

    @BeforeEach
    void make() throws Exception {
        gekiban = new ShowRun(folder.resolve("home"));
        album = folder.resolve("album");
        ShowRun.noise(album.resolve("track.wav"), RATE, 6, Encoding.PLAIN);
    }

    private Run listen(Path... episodes) {
        var all = new Object[3 + episodes.length];
        all[0] = "listen";
        all[1] = "--album";
        all[2] = album;
        System.arraycopy(episodes, 0, all, 3, episodes.length);
        return gekiban.run(all);
    }

    private static void assertHeard(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(run.out()).startsWith("episode,");
    }

    private static void assertOneLine(Run run, Path file, String cause) {
        assertThat(run.errLines()).singleElement().asString().startsWith("gekiban: " + file + ": ");
        assertThat(run.err()).contains(cause).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void listen_noSuchFile() {
        Path file = folder.resolve("none.mkv");
        assertOneLine(listen(file), file, "no such file");
    }

    @Test
    void listen_folderWithoutSound() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertOneLine(listen(empty), empty, "holds no sound or video");
        assertOneLine(
                gekiban.run("listen", "--album", empty, album.resolve("track.wav")),
                empty,
                "holds no sound");
    }

    @Test
    void listen_emptyFile() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.mkv"));
        assertOneLine(listen(file), file, "is empty");
    }

    @Test
    void listen_randomBytes() throws Exception {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        for (String name : new String[] {"a.mkv", "a.flac", "a.mp4", "a.wav", "a.ogg"}) {
            Path file = Files.write(folder.resolve(name), bytes);
            Run run = listen(file);
            assertThat(run.errLines()).singleElement().asString().startsWith("gekiban: " + file);
            assertThat(run.status()).isEqualTo(Exit.NOTHING);
        }
    }

    @Test
    void listen_renamedFile_isKnownByItsContent() throws Exception {
        Path file = Files.copy(album.resolve("track.wav"), folder.resolve("episode.mp3"));
        assertHeard(listen(file));
    }

    @Test
    void listen_renamedPlaylist_readsNothingElse() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("list.mkv"),
                        "#EXTM3U\n#EXTINF:6,\n"
                                + album.resolve("track.wav")
                                + "\n#EXT-X-ENDLIST\n");
        assertOneLine(listen(file), file, "");
    }

    @Test
    void listen_truncatedFile_isHeardAsFarAsItGoes() throws Exception {
        Path whole = ShowRun.noise(folder.resolve("whole.flac"), RATE, 10, Encoding.PLAIN);
        byte[] bytes = Files.readAllBytes(whole);
        Path file = Files.write(folder.resolve("cut.flac"), Arrays.copyOf(bytes, bytes.length / 2));
        Run run = listen(file);
        assertThat(run.errLines().getFirst()).startsWith("gekiban: " + file + ": breaks off at ");
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.out()).startsWith("episode,");
    }

    @Test
    void listen_videoWithoutSound() throws Exception {
        Path file = folder.resolve("silent film.mp4");
        var builder =
                new ProcessBuilder(
                        Ffmpeg.bundled().executable().toString(),
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "color=black:size=64x36:rate=24:duration=1",
                        "-c:v",
                        "mpeg4",
                        file.toString());
        builder.environment().putAll(Ffmpeg.bundled().environment());
        var ffmpeg = builder.inheritIO().start();
        assertThat(ffmpeg.waitFor()).isZero();
        assertOneLine(listen(file), file, "no sound stream");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 2})
    void listen_veryShortFile(double seconds) throws Exception {
        assertHeard(
                listen(ShowRun.noise(folder.resolve("short.wav"), RATE, seconds, Encoding.PLAIN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 192_000})
    void listen_anyRate(int rateHz) throws Exception {
        assertHeard(listen(ShowRun.noise(folder.resolve("a.wav"), rateHz, 8, Encoding.PLAIN)));
    }

    @Test
    void listen_silence() throws Exception {
        Path file = folder.resolve("silence.wav");
        Run run = listen(ShowRun.write(file, new float[2][10 * RATE], RATE, Encoding.PLAIN));
        assertHeard(run);
        assertThat(run.outLines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "it's \"quoted\"",
                "第１話「朝の教室」",
                "two\nlines",
                "-dash",
                "--help",
                "@file",
                "100% | a@3",
                "file:name",
                "=1+1",
                "$(reboot) `x` \\ ?*[a]"
            })
    void listen_strangeName_ofEpisodeTrackAndFolder(String name) throws Exception {
        Path below = folder.resolve(name);
        Path file = ShowRun.noise(below.resolve(name + ".flac"), RATE, 6, Encoding.PLAIN);
        Path out = folder.resolve("out");
        Run run = gekiban.run("listen", "--album", below, "--out", out, "--", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Exit.OK);
        assertThat(out.resolve(name + ".csv")).exists();
        assertThat(out.resolve(name + ".json")).exists();
        assertThat(gekiban.run("at", file, 3).out()).contains("file: ");
    }

    @Test
    void listen_strangeNameOfABadFile_staysOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("two\nlines\u001b[31m.mkv"), "x");
        Run run = listen(file);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).doesNotContain("\u001b").contains("two?lines?[31m.mkv: ");
    }

    @Test
    void listen_homeCannotBeWritten_isOneLineAFile() throws Exception {
        Path home = Files.writeString(folder.resolve("home"), "a file");
        Run run = listen(album.resolve("track.wav"));
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.errLines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("cannot be kept in " + home));
    }

    @Test
    void listen_sameTrackTwice_namesBoth() throws Exception {
        Files.copy(album.resolve("track.wav"), album.resolve("track again.wav"));
        Run run = listen(album.resolve("track.wav"));
        assertHeard(run);
        assertThat(run.outLines().get(1)).contains(",track again.wav,", ",track.wav@");
    }
}
