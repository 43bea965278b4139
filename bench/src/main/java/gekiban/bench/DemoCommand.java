package gekiban.bench;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import gekiban.studio.hall.TrackFigures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.CRC32C;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run demo}: how long the demo show takes to make, and what its album is like. */
@Command(
        name = "demo",
        description =
                "Makes the demo show anew and prints the time it takes and the figures of each track.")
final class DemoCommand implements Callable<Integer> {
    private static final double LONGEST_SECONDS = 600;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Where it is made and kept; else a folder of the system's.")
    private Path work = Path.of(System.getProperty("java.io.tmpdir"), "gekiban-bench-demo");

    private final PrintStream out;

    DemoCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work, "demo-");
        Files.delete(folder); // it is made by renaming
        long begin = System.nanoTime();
        var show = DemoShow.make(folder, Runtime.getRuntime().availableProcessors(), Making.UNSEEN);
        out.printf(
                Locale.ROOT, "made in %.1f s: %s%n%n", (System.nanoTime() - begin) / 1e9, folder);
        var files = new SoundFiles(Ffmpeg.bundled());
        for (Path track : SoundFiles.in(show.album())) {
            var sound = files.load(track, LONGEST_SECONDS);
            out.printf(
                    Locale.ROOT,
                    "%s: %.1f s, %s, CRC-32C %08x%n",
                    track.getFileName(),
                    sound.seconds(),
                    TrackFigures.of(sound).text(),
                    checksum(sound));
        }
        return 0;
    }

    /** Of the samples as they are decoded, to set two machines beside each other. */
    private static long checksum(Stereo sound) {
        var bytes = ByteBuffer.allocate(8 * sound.frames()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < sound.frames(); i++) {
            bytes.putFloat(sound.left()[i]).putFloat(sound.right()[i]);
        }
        var crc = new CRC32C();
        crc.update(bytes.array());
        return crc.getValue();
    }
}
