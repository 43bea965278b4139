package gekiban.desk.listening;

import gekiban.desk.library.HeardFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.desk.listening.Progress.Stage;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Hears several files at once. What is wrong with one is its result, and no trouble of the others.
 */
final class Hearing implements AutoCloseable {
    /** Of an episode's time, the part that hearing takes; the rest is listening. */
    static final double PART_OF_EPISODE = 0.5;

    private static final long LAST_WORDS_SECONDS = 5;

    private final Library library;
    private final Progress progress;
    private final ExecutorService pool;

    Hearing(Library library, int threads, Progress progress) {
        this.library = library;
        this.progress = progress;
        this.pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("hear-", 0).factory());
    }

    /** What came of it: one of the two. */
    record Heard(Optional<HeardFile> file, Optional<Trouble> trouble) {
        static Heard failed(Path file, String reason) {
            return new Heard(Optional.empty(), Optional.of(new Trouble(file, reason)));
        }
    }

    Future<Heard> track(Path file, Path album) {
        return pool.submit(() -> {
            try {
                return hear(file, StreamChoice.DEFAULT, Optional.of(album), Stage.ALBUMS, 1);
            } finally {
                progress.advance(Stage.ALBUMS, file, 1);
            }
        });
    }

    Future<Heard> episode(Path file, StreamChoice choice) {
        Callable<Heard> hearing =
                () -> hear(file, choice, Optional.empty(), Stage.EPISODES, PART_OF_EPISODE);
        return pool.submit(hearing);
    }

    private Heard hear(
            Path file, StreamChoice choice, Optional<Path> album, Stage stage, double share)
            throws InterruptedException {
        try {
            return new Heard(
                    Optional.of(
                            library.hear(
                                    file,
                                    choice,
                                    album,
                                    part -> progress.advance(stage, file, part * share))),
                    Optional.empty());
        } catch (UnreadableMedia e) {
            return Heard.failed(file, e.reason());
        } catch (IOException e) {
            return Heard.failed(file, String.valueOf(e.getMessage()));
        }
    }

    /** Waits for a result. A failure of the program itself comes out as it is. */
    static Heard await(Future<Heard> heard) throws InterruptedException {
        try {
            return heard.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case InterruptedException interrupted -> throw interrupted;
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Ends what still runs; signatures must not be unmapped under the hands of a thread. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("hearing does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
