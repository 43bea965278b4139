package gekiban.sound.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the programs and the library of ffmpeg are.
 *
 * @param executable the program {@code ffmpeg}
 * @param probeExecutable the program {@code ffprobe}
 * @param libavutil the shared library libavutil, for its Fourier transforms
 */
public record Ffmpeg(Path executable, Path probeExecutable, Path libavutil) {

    /**
     * The ffmpeg that came with this program, taken out of its jar once for each version and kept
     * in the user's cache folder. Where its own programs do not start because the system lacks a
     * library, those on the PATH are used.
     *
     * @throws UncheckedIOException when it cannot be taken out or started; the message is one line
     *     that says what to do
     */
    public static Ffmpeg bundled() {
        try {
            return new BundledFfmpeg(BundledFfmpeg.cacheFolder(System.getenv())).locate();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * What the programs want in their environment, beside what is in it: the loader has to look for
     * libraries beside them first. They say so themselves (RUNPATH), but that does not hold for
     * what their libraries need in turn.
     */
    public Map<String, String> environment() {
        return environment(executable);
    }

    static Map<String, String> environment(Path program) {
        Path folder = program.getParent();
        if (folder == null) {
            return Map.of();
        }
        String others = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
        return Map.of("LD_LIBRARY_PATH", others.isEmpty() ? "" + folder : folder + ":" + others);
    }
}
