package gekiban.bench;

import gekiban.bench.listen.ShowOptions;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.mix.ShowMixer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run mix}. */
@Command(
        name = "mix",
        description = "Mixes a show with known cues: DIR/album, DIR/episodes, DIR/truth.")
final class MixCommand implements Callable<Integer> {
    @Mixin private ShowOptions show = new ShowOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where it goes.")
    private Path out = Path.of("");

    private final Consumer<String> progress;

    MixCommand(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        new ShowMixer(Ffmpeg.bundled(), progress).mix(show.settings(), out);
        return 0;
    }
}
