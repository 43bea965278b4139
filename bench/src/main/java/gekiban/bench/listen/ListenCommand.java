package gekiban.bench.listen;

import gekiban.bench.child.DecodeAlone;
import gekiban.bench.listen.Hearing.Heard;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.mix.EpisodeFile;
import gekiban.studio.score.ScoreReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run listen}. */
@Command(
        name = "listen",
        description =
                "Mixes shows with known cues, has the program listen to them, and prints how much it found, "
                        + "how rightly, how exactly, how sure it was, and what it took.",
        footer = {
            "",
            "Sets: plain, short, pal (25/24), slow (24/25), ntsc (1001/1000), clock (40 ppm),",
            "surround (5.1, ac3), mono, opus, mp3, ac3, tape (0.2 %% of wow, another",
            "master), foreign."
        })
public final class ListenCommand implements Callable<Integer> {
    @Mixin private ShowOptions show = new ShowOptions();

    @Mixin private HearingOptions how = new HearingOptions();

    @Option(
            names = "--times",
            defaultValue = "0",
            paramLabel = "N",
            description = "Time the first show's first episode N times: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--collection",
            defaultValue = "0",
            paramLabel = "N",
            description = "Time it also with the album at N other speeds kept: ${DEFAULT-VALUE}.")
    private int collection;

    private final PrintStream out;
    private final Consumer<String> progress;

    /**
     * @param out gets results
     * @param progress is told, in one line each, what is being done
     */
    public ListenCommand(PrintStream out, Consumer<String> progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var ffmpeg = Ffmpeg.bundled();
        var folder = how.folder();
        var gekiban = how.gekiban(folder);
        var hearing = Hearing.in(folder, ffmpeg, gekiban, progress);
        var sets = how.sets(show);
        var all = new ArrayList<Heard>();
        for (var set : sets) {
            var heard = hearing.hear(set, show.settings(), show.seeds());
            all.add(heard);
            out.println("== " + set);
            out.print(ScoreReport.of(heard.score()));
            out.println("work: " + heard.work());
            out.println();
        }
        out.print(Summary.of(all));
        out.println();
        out.print(Summary.confidence(all));
        if (times > 0) {
            var first = all.getFirst().shows().getFirst();
            var timer =
                    new Times(
                            gekiban,
                            new DecodeAlone(ffmpeg, folder),
                            new EpisodeFile(ffmpeg),
                            folder,
                            progress);
            time(timer, List.of(first.resolve("album")), first, true);
            if (collection > 0) {
                var album = first.resolve("album");
                var large =
                        new Collection(ffmpeg, folder, progress)
                                .of(String.valueOf(first.getFileName()), album, collection);
                out.println("with the album at " + collection + " other speeds:");
                time(timer, List.of(first.resolve("album"), large), first, false);
            }
        }
        return 0;
    }

    private void time(Times timer, List<Path> albums, Path show, boolean nothingKept)
            throws IOException, InterruptedException {
        out.println();
        out.print(
                timer.report(albums, show.resolve("episodes/episode-01.mkv"), times, nothingKept));
    }
}
