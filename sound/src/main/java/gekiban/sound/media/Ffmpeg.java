package gekiban.sound.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
}
