package gekiban.e2e;

import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Films as no browser, or not every browser, plays them: half a minute, a bar that moves and a
 * tone.
 */
final class Films {
    private static final String PICTURE = "testsrc2=size=320x180:rate=25:duration=30";
    private static final String SOUND = "sine=frequency=440:duration=30";

    private Films() {}

    /** H.264 with AC-3 in Matroska: the sound is made anew, the pictures go as they are. */
    static Path ac3(Path file) throws IOException, InterruptedException {
        return make(file, "-c:v", "libopenh264", "-g", "50", "-c:a", "ac3");
    }

    /** The same with FLAC. */
    static Path flac(Path file) throws IOException, InterruptedException {
        return make(file, "-c:v", "libopenh264", "-g", "50", "-c:a", "flac");
    }

    /** Pictures that no browser shows. */
    static Path mpeg4(Path file) throws IOException, InterruptedException {
        return make(file, "-c:v", "mpeg4", "-c:a", "ac3");
    }

    private static Path make(Path file, String... codecs) throws IOException, InterruptedException {
        var ffmpeg = Ffmpeg.bundled();
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-v", "error", "-y", "-f", "lavfi", "-i", PICTURE));
        command.addAll(List.of("-f", "lavfi", "-i", SOUND));
        command.addAll(List.of(codecs));
        command.add(file.toString());
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(ffmpeg.environment());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("ffmpeg made no " + file);
        }
        return file;
    }
}
