package gekiban.bench.listen;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.mix.MixSettings;
import gekiban.studio.mix.ShowMixer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Shows in a work folder, mixed when they are first asked for. A show's folder is named by what it
 * was mixed with; a file in it says so in full, and is written last.
 */
final class Shows {
    private static final String MARK = "settings.txt";

    private final Ffmpeg ffmpeg;
    private final Path work;
    private final Consumer<String> progress;

    Shows(Ffmpeg ffmpeg, Path work, Consumer<String> progress) {
        this.ffmpeg = ffmpeg;
        this.work = work;
        this.progress = progress;
    }

    /** The folder of the show with these settings. */
    Path of(MixSettings settings) throws IOException, InterruptedException {
        String said = "mixer " + ShowMixer.VERSION + ": " + settings;
        var name = settings.material().album().toAbsolutePath().normalize().getFileName();
        var folder =
                work.resolve(
                        String.format(
                                Locale.ROOT, "%s-%d-%08x", name, settings.seed(), said.hashCode()));
        var mark = folder.resolve(MARK);
        if (Files.exists(mark) && Files.readString(mark).equals(said)) {
            return folder;
        }
        progress.accept("mixing " + folder.getFileName());
        Files.createDirectories(folder);
        new ShowMixer(ffmpeg, progress).mix(settings, folder);
        Files.writeString(mark, said);
        return folder;
    }
}
