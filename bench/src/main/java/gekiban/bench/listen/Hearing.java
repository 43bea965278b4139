package gekiban.bench.listen;

import gekiban.bench.child.Gekiban;
import gekiban.studio.mix.MixSettings;
import gekiban.studio.score.FoundCsv;
import gekiban.studio.score.Score;
import gekiban.studio.score.Scorer;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Has shows heard by the program, and scores what it found. */
final class Hearing {
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
     */
    record Heard(
            String name,
            Score score,
            double wallSeconds,
            double heapMegabytes,
            double ownMegabytes,
            Work work) {}

    /** Mixes, hears and scores one show for each seed. */
    Heard hear(NamedSet set, MixSettings plain, List<Long> seeds)
            throws IOException, InterruptedException {
        var scorer = new Scorer();
        double wall = 0;
        double heap = 0;
        double own = 0;
        var work = Work.NONE;
        for (long seed : seeds) {
            var show = shows.of(set.of(plain).withSeed(seed));
            var found = Folders.fresh(show.resolve("found"));
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
            score(scorer, show.resolve("truth"), found);
        }
        return new Heard(set.toString(), scorer.score(), wall, heap, own, work);
    }

    /**
     * Adds every episode that has a truth; one without a cue list counts as one in which nothing
     * was found.
     */
    private static void score(Scorer scorer, Path truths, Path found) throws IOException {
        try (var files = Files.list(truths)) {
            for (var file : files.sorted().toList()) {
                var truth = TruthFile.read(file);
                var csv = cueList(found, truth.episode());
                scorer.add(truth, csv == null ? List.of() : FoundCsv.read(csv));
            }
        }
    }

    private static @Nullable Path cueList(Path found, String episode) throws IOException {
        try (var files = Files.walk(found)) {
            return files.filter(f -> f.getFileName().toString().startsWith(episode + "."))
                    .filter(f -> f.toString().endsWith(".csv"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
