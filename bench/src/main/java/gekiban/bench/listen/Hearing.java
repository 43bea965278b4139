package gekiban.bench.listen;

import gekiban.bench.child.Gekiban;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.mix.MixSettings;
import gekiban.studio.score.Score;
import gekiban.studio.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Has shows heard by the program, and scores what it found. */
public final class Hearing {
    private final Shows shows;
    private final Gekiban gekiban;
    private final Path home;
    private final Consumer<String> progress;

    /**
     * @param home where the program keeps signatures: albums are heard once for all sets
     */
    Hearing(Shows shows, Gekiban gekiban, Path home, Consumer<String> progress) {
        this.shows = shows;
        this.gekiban = gekiban;
        this.home = home;
        this.progress = progress;
    }

    /**
     * @param name of the set
     * @param score over all seeds
     * @param wallSeconds of the runs together
     * @param heapMegabytes most of any run
     * @param ownMegabytes most of any run, without mapped files
     * @param work of the runs together
     * @param shows folders of the shows, one a seed, with what was found in them
     */
    public record Heard(
            String name,
            Score score,
            double wallSeconds,
            double heapMegabytes,
            double ownMegabytes,
            Work work,
            List<Path> shows) {}

    /** One with a folder of its own for what the program keeps, empty at first. */
    public static Hearing in(Path folder, Ffmpeg ffmpeg, Gekiban gekiban, Consumer<String> progress)
            throws IOException {
        var shows = new Shows(ffmpeg, folder, progress);
        return new Hearing(shows, gekiban, Folders.fresh(folder.resolve("home")), progress);
    }

    /** Mixes, hears and scores one show for each seed. */
    public Heard hear(NamedSet set, MixSettings plain, List<Long> seeds)
            throws IOException, InterruptedException {
        var scorer = new Scorer();
        double wall = 0;
        double heap = 0;
        double own = 0;
        var work = Work.NONE;
        var folders = new ArrayList<Path>();
        for (long seed : seeds) {
            var show = shows.of(set.of(plain).withSeed(seed));
            var found = Folders.fresh(show.resolve(Answer.FOUND));
            progress.accept("listening to " + show.getFileName() + " (" + set + ")");
            var run =
                    gekiban.listen(
                            List.of(show.resolve("album")),
                            show.resolve("episodes"),
                            home,
                            found,
                            List.of());
            wall += run.process().wallSeconds();
            heap = Math.max(heap, run.heapMegabytes());
            own = Math.max(own, run.process().anonymousMegabytes());
            work = work.plus(Work.below(found));
            Answer.of(show).forEach(answer -> scorer.add(answer.truth(), answer.rows()));
            folders.add(show);
        }
        return new Heard(
                set.toString(), scorer.score(), wall, heap, own, work, List.copyOf(folders));
    }
}
