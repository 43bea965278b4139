package gekiban.bench.name;

import gekiban.bench.WorkFolder;
import gekiban.bench.listen.Folders;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.desk.listening.Naming;
import gekiban.desk.listening.Naming.Names;
import gekiban.desk.listening.Outcome;
import gekiban.desk.listening.Progress;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run name}. */
@Command(
        name = "name",
        description =
                "Takes clips from random places of an album, degrades them in several ways, and counts "
                        + "how many are named rightly. The table of the places so far is in the work folder, as "
                        + "name/so-far.txt.")
public final class NameCommand implements Callable<Integer> {
    @Mixin private WorkFolder work = new WorkFolder();

    @Option(names = "--album", required = true, paramLabel = "DIR", description = "The music.")
    private Path album = Path.of("");

    @Option(
            names = "--clips",
            defaultValue = "20",
            paramLabel = "N",
            description = "Places that are drawn: ${DEFAULT-VALUE}.")
    private int clips;

    @Option(
            names = "--seconds",
            split = ",",
            defaultValue = "5,8,15",
            paramLabel = "N",
            description = "Lengths of clips: ${DEFAULT-VALUE}.")
    private List<BigDecimal> lengths = List.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the places and of all that is done: ${DEFAULT-VALUE}.")
    private long seed;

    private final PrintStream out;
    private final Consumer<String> progress;
    private final Set<Outcome> told = new HashSet<>();

    /**
     * @param out gets the table
     * @param progress is told, in one line each, what is being done and what was not named rightly
     */
    public NameCommand(PrintStream out, Consumer<String> progress) {
        this.out = out;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var ffmpeg = Ffmpeg.bundled();
        var folder = Folders.fresh(work.folder().resolve("name"));
        var spots =
                new Spots(
                        new SoundFiles(ffmpeg),
                        album,
                        lengths.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow(),
                        lengths.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow(),
                        seed);
        var talk = new Talk(seed);
        var encoder = new Encoder(ffmpeg);
        var tally = new Tally(lengths);
        var home = new DataHome(folder.resolve("home"));
        int tracks = 0;
        for (int clip = 1; clip <= clips; clip++) {
            var spot = spots.next();
            progress.accept(
                    String.format(
                            Locale.ROOT,
                            "clip %d of %d: %s at %.1f s",
                            clip,
                            clips,
                            spot.track(),
                            spot.startSeconds()));
            // one for each place: every naming maps the album's signatures anew, until it is closed
            try (var library = new Library(home, new Tools(() -> ffmpeg))) {
                var naming = new Naming(library, Runtime.getRuntime().availableProcessors());
                for (var seconds : lengths) {
                    var take = new Take(spot, seconds.doubleValue(), talk);
                    for (var way : Way.values()) {
                        var file =
                                way.write(take, folder, clip + "-" + way + "-" + seconds, encoder);
                        var names = name(naming, file);
                        Files.delete(file);
                        tracks = names.tracks();
                        var verdict = Verdict.of(names.best(), spot.track(), spot.startSeconds());
                        tally.add(way, seconds, verdict);
                        tell(way, seconds, verdict, names.best());
                    }
                }
            }
            Files.writeString(folder.resolve("so-far.txt"), table(clip, tracks, tally));
        }
        Folders.delete(folder);
        out.print(table(clips, tracks, tally));
        return 0;
    }

    private static String table(int places, int tracks, Tally tally) {
        return String.format(
                Locale.ROOT, "%d places, among %d tracks%n%n%s", places, tracks, tally);
    }

    private Names name(Naming naming, Path clip) throws IOException, InterruptedException {
        return naming.name(clip, List.of(album), Progress.NONE, this::trouble)
                .orElseThrow(() -> new IOException(album + ": nothing there can be heard"));
    }

    /** The album is looked at for each clip anew, and says each time what is wrong with it. */
    private void trouble(Outcome outcome) {
        if (outcome instanceof Outcome.Trouble trouble && told.add(trouble)) {
            progress.accept(trouble.file() + ": " + trouble.reason());
        }
    }

    private void tell(Way way, BigDecimal seconds, Verdict verdict, List<CuePiece> names) {
        if (verdict == Verdict.RIGHTLY) {
            return;
        }
        String what = "  %s, %s s: ".formatted(way, seconds.toPlainString());
        if (names.isEmpty()) {
            progress.accept(what + "not named");
            return;
        }
        var first = names.getFirst();
        progress.accept(
                String.format(
                        Locale.ROOT,
                        "%snamed %s at %.1f s, %.2f sure",
                        what,
                        first.track().name(),
                        first.trackStartSeconds() - first.startSeconds(),
                        first.confidence()));
    }
}
