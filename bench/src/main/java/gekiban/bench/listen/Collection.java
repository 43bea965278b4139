package gekiban.bench.listen;

import gekiban.bench.child.Measured;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A large collection out of a small one: each track of an album at many other speeds, none of them
 * one at which an episode plays. Kept at 8 kHz in few bits, for nobody will ever hear it play.
 */
final class Collection {
    private static final double SLOWEST = 0.72;
    private static final double STEP =
            0.0113; // meets none of 24/25, 1000/1001, 1, 1001/1000, 25/24
    private static final String MARK = "complete.txt";

    private final Ffmpeg ffmpeg;
    private final Path work;
    private final Consumer<String> progress;

    Collection(Ffmpeg ffmpeg, Path work, Consumer<String> progress) {
        this.ffmpeg = ffmpeg;
        this.work = work;
        this.progress = progress;
    }

    /**
     * The folder that holds {@code album} at so many other speeds, made when it is first asked for.
     */
    Path of(String name, Path album, int speeds) throws IOException, InterruptedException {
        var folder = work.resolve("collection-" + speeds + "-" + name);
        if (Files.exists(folder.resolve(MARK))) {
            return folder;
        }
        Folders.fresh(folder);
        int number = 0;
        for (var track : SoundFiles.in(album)) {
            progress.accept("at other speeds: " + track.getFileName());
            var run =
                    Measured.run(
                            command(track, folder, ++number, speeds),
                            ffmpeg.environment(),
                            work.resolve("ffmpeg.err"));
            if (run.status() != 0) {
                progress.accept(
                        track + ": left out: " + run.errors().lines().findFirst().orElse(""));
            }
        }
        Files.writeString(folder.resolve(MARK), speeds + " speeds\n");
        return folder;
    }

    private List<String> command(Path track, Path folder, int number, int speeds)
            throws IOException {
        var command = new ArrayList<>(List.of(ffmpeg.executable().toString()));
        command.addAll(
                List.of("-nostdin", "-v", "error", "-y", "-i", "file:" + track.toAbsolutePath()));
        var graph = new StringBuilder("[0:a:0]aresample=8000,asplit=" + speeds);
        for (int i = 0; i < speeds; i++) {
            graph.append("[s").append(i).append(']');
        }
        for (int i = 0; i < speeds; i++) {
            double speed = SLOWEST + i * STEP;
            graph.append(
                    String.format(
                            Locale.ROOT,
                            ";[s%d]asetrate=%.0f,aresample=8000[o%d]",
                            i,
                            8000 * speed,
                            i));
        }
        command.addAll(List.of("-filter_complex", graph.toString()));
        for (int i = 0; i < speeds; i++) {
            var speedFolder = Files.createDirectories(folder.resolve("speed-%02d".formatted(i)));
            command.addAll(List.of("-map", "[o" + i + "]", "-c:a", "adpcm_ima_wav"));
            command.add(
                    "file:" + speedFolder.resolve("%03d.wav".formatted(number)).toAbsolutePath());
        }
        return command;
    }
}
