package gekiban.desk.listening;

import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.files.MediaFinder;
import gekiban.desk.files.WholeFile;
import gekiban.desk.library.HeardFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.KeptResults.Kept;
import gekiban.desk.listening.Outcome.Listened;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.desk.listening.Outcome.Unchanged;
import gekiban.desk.listening.Progress.Stage;
import gekiban.listen.Listener;
import gekiban.listen.threads.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Listens to episodes for the tracks of albums.
 *
 * <p>All tracks are heard first, several at once; episodes are heard while others are listened to,
 * which is done one at a time by all threads. Each sound and each cue list is kept as soon as it is
 * there: whoever is interrupted goes on from there.
 */
public final class Listening {
    private final Library library;
    private final KeptResults results;
    private final int threads;
    private final Clock clock;

    /**
     * @param threads how many files are heard at once, and how many work on a listening
     */
    public Listening(Library library, KeptResults results, int threads, Clock clock) {
        this.library = library;
        this.results = results;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * What to listen to.
     *
     * @param albums folders of albums
     * @param episodes files, and folders with files
     * @param stream which of an episode's audio streams
     * @param again whether to listen even where nothing changed
     */
    public record Job(List<Path> albums, List<Path> episodes, StreamChoice stream, boolean again) {
        public Job {
            albums = List.copyOf(albums);
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * Does a job.
     *
     * @param outcomes is told what became of each file, episodes in their order, on this thread
     * @throws InterruptedException when this thread was interrupted; what was finished is kept
     */
    public void run(Job job, Progress progress, Consumer<Outcome> outcomes)
            throws InterruptedException {
        var finder = new MediaFinder(library::isSound);
        var episodes = Episodes.find(job.episodes(), job.albums(), finder, outcomes::accept);
        try (var hearing = new Hearing(library, threads, progress);
                var workers = new Workers(threads)) {
            var pending = new Shelves(finder, hearing, progress, outcomes).begin(job.albums());
            // The first episodes are heard beside the last tracks.
            var ahead = new Ahead(episodes, job.stream(), hearing);
            var shelf = pending.await();
            if (shelf.recordings().isEmpty()) {
                return; // why, was told
            }
            progress.begin(Stage.EPISODES, episodes.size());
            var listener = new Listener(library.tools().ffts(), workers);
            for (var episode : episodes) {
                var heard = ahead.next();
                heard.trouble().ifPresent(outcomes);
                if (heard.file().isPresent()) {
                    var file = heard.file().get();
                    String trouble = file.sound().trouble();
                    if (!trouble.isEmpty()) {
                        outcomes.accept(new Trouble(episode.file(), trouble));
                    }
                    outcomes.accept(listen(episode, file, shelf, job.again(), listener, outcomes));
                }
                progress.advance(Stage.EPISODES, episode.file(), 1);
            }
        }
    }

    private Outcome listen(
            Episodes.Named episode,
            HeardFile file,
            Shelf shelf,
            boolean again,
            Listener listener,
            Consumer<? super Trouble> troubles)
            throws InterruptedException {
        Optional<String> fingerprint = Fingerprint.of(shelf);
        Optional<Kept> before =
                again ? Optional.empty() : results.find(file.sound().key(), shelf.sounds());
        if (before.isPresent() && Optional.of(before.get().fingerprint()).equals(fingerprint)) {
            return new Unchanged(named(before.get().cues(), episode));
        }
        var heard = listener.listen(file.signature(), shelf.recordings());
        EpisodeCues cues = CueLists.of(episode, file, shelf, heard);
        try {
            results.keep(
                    new Kept(
                            fingerprint.orElse(""),
                            clock.instant(),
                            file.known().file(),
                            shelf.folders(),
                            cues),
                    shelf.sounds());
        } catch (IOException e) {
            troubles.accept(
                    new Trouble(
                            episode.file(),
                            "its cue list cannot be kept in "
                                    + library.home().folder()
                                    + ": "
                                    + WholeFile.reason(e)));
        }
        return new Listened(cues);
    }

    private static EpisodeCues named(EpisodeCues cues, Episodes.Named episode) {
        return cues.named(episode.name(), episode.file().getFileName().toString());
    }

    /** Hears a few episodes ahead of the one that is listened to. */
    private final class Ahead {
        private final List<Episodes.Named> waiting;
        private final StreamChoice choice;
        private final Hearing hearing;
        private final ArrayDeque<Future<Hearing.Heard>> begun = new ArrayDeque<>();

        Ahead(List<Episodes.Named> episodes, StreamChoice choice, Hearing hearing) {
            this.waiting = new ArrayList<>(episodes.reversed());
            this.choice = choice;
            this.hearing = hearing;
            for (int i = 0; i < threads; i++) {
                beginOne();
            }
        }

        private void beginOne() {
            if (!waiting.isEmpty()) {
                begun.add(hearing.episode(waiting.removeLast().file(), choice));
            }
        }

        Hearing.Heard next() throws InterruptedException {
            var heard = Hearing.await(begun.remove());
            beginOne();
            return heard;
        }
    }
}
