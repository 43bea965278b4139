package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BundledFfmpegTest {

    @TempDir Path cache;

    @Test
    void locate_emptyCache_programsRunAndLibraryIsThere() throws Exception {
        Ffmpeg ffmpeg = new BundledFfmpeg(cache).locate();

        assertThat(versionOf(ffmpeg.executable())).startsWith("ffmpeg version");
        assertThat(versionOf(ffmpeg.probeExecutable())).startsWith("ffprobe version");
        assertThat(ffmpeg.libavutil()).isRegularFile();
    }

    @Test
    void locate_fileOfTheCacheLost_isFilledAnew() throws Exception {
        Ffmpeg ffmpeg = new BundledFfmpeg(cache).locate();
        Files.delete(ffmpeg.libavutil());

        new BundledFfmpeg(cache).locate();

        assertThat(versionOf(ffmpeg.executable())).startsWith("ffmpeg version");
        assertNothingElseIn(cache);
    }

    @Test
    void locate_fileOfTheCacheCutShort_isFilledAnew() throws Exception {
        Ffmpeg ffmpeg = new BundledFfmpeg(cache).locate();
        Files.write(ffmpeg.executable(), new byte[100]);

        new BundledFfmpeg(cache).locate();

        assertThat(versionOf(ffmpeg.executable())).startsWith("ffmpeg version");
    }

    @Test
    void locate_folderLeftHalfFilledByAKilledProcess_isFilledAnew() throws Exception {
        Ffmpeg whole = new BundledFfmpeg(cache).locate();
        Files.delete(whole.executable().resolveSibling("contents"));

        new BundledFfmpeg(cache).locate();

        assertThat(whole.executable().resolveSibling("contents")).isNotEmptyFile();
    }

    @Test
    void locate_fromSeveralThreadsAtOnce_allFindTheSame() throws Exception {
        Callable<Ffmpeg> locating = () -> new BundledFfmpeg(cache).locate();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Ffmpeg>> found = threads.invokeAll(List.of(locating, locating, locating));
            for (Future<Ffmpeg> each : found) {
                assertThat(each.get()).isEqualTo(found.get(0).get());
                assertThat(versionOf(each.get().executable())).startsWith("ffmpeg version");
            }
        }
        assertNothingElseIn(cache);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standInLibraries_forAllThatMayBeMissing_areLoadedWithoutAWord() throws Exception {
        Path program = new BundledFfmpeg(cache).locate().executable();
        Path folder = Objects.requireNonNull(program.getParent());
        for (String name : StandInLibrary.names()) {
            StandInLibrary.write(folder, name);
        }

        try (Child child = Child.start(List.of(program.toString(), "-version"))) {
            child.readAll(1 << 16);
            assertThat(child.await()).isZero();
            assertThat(child.standardError()).isEmpty();
        }
        assertThat(librariesOf(folder))
                .allSatisfy(line -> assertThat(line).contains(folder.toString()))
                .hasSize(4);
    }

    /** Which files the loader takes for the libraries that may be missing. */
    private static List<String> librariesOf(Path folder) throws IOException {
        var builder = new ProcessBuilder(folder.resolve("ffmpeg").toString());
        builder.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        builder.environment().putAll(Ffmpeg.environment(folder.resolve("ffmpeg")));
        try (var lines = builder.start().inputReader()) {
            return lines.lines()
                    .filter(line -> line.matches(".*lib(asound|pulse|xcb|xcb-shm)\\.so.*"))
                    .toList();
        }
    }

    @Test
    void missing_anotherLibrary_nothingStandsInForIt() {
        assertThat(
                        StandInLibrary.missing(
                                "ffmpeg: libc.so.6: cannot open shared object file: No such file"))
                .isEmpty();
        assertThat(
                        StandInLibrary.missing(
                                "ffmpeg: libpulse.so.0: cannot open shared object file: No such"))
                .contains("libpulse.so.0");
    }

    @Test
    void cacheFolder_namedByTheEnvironment_isThereUnlessRelative() {
        assertThat(BundledFfmpeg.cacheFolder(Map.of("XDG_CACHE_HOME", "/some/where")))
                .isEqualTo(Path.of("/some/where/gekiban"));
        Path ofHome = Path.of(System.getProperty("user.home"), ".cache", "gekiban");
        assertThat(BundledFfmpeg.cacheFolder(Map.of())).isEqualTo(ofHome);
        assertThat(BundledFfmpeg.cacheFolder(Map.of("XDG_CACHE_HOME", "here"))).isEqualTo(ofHome);
    }

    private static String versionOf(Path program) throws IOException, InterruptedException {
        try (Child child = Child.start(List.of(program.toString(), "-version"))) {
            return new String(child.readAll(1 << 16), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void assertNothingElseIn(Path cache) throws IOException {
        try (Stream<Path> entries = Files.list(cache)) {
            assertThat(entries).hasSize(1);
        }
    }
}
