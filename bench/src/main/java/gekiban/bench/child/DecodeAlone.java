package gekiban.bench.child;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The least that any listener to a stream must do: ffmpeg decodes it to 4 kHz stereo and drops it.
 * What the program takes is held against that.
 */
public final class DecodeAlone {
    private final Ffmpeg ffmpeg;
    private final Path scratch;

    public DecodeAlone(Ffmpeg ffmpeg, Path scratch) {
        this.ffmpeg = ffmpeg;
        this.scratch = scratch;
    }

    public Measured run(Path episode) throws IOException, InterruptedException {
        var measured =
                Measured.run(
                        List.of(
                                ffmpeg.executable().toString(),
                                "-nostdin",
                                "-v",
                                "error",
                                "-i",
                                "file:" + episode.toAbsolutePath(),
                                "-map",
                                "0:a:0",
                                "-ac",
                                "2",
                                "-ar",
                                "4000",
                                "-f",
                                "null",
                                "-"),
                        ffmpeg.environment(),
                        scratch.resolve("ffmpeg.err"));
        if (measured.status() != 0) {
            throw new IOException(
                    "ffmpeg ended with " + measured.status() + ": " + measured.errors().strip());
        }
        return measured;
    }
}
