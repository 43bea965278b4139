package gekiban.desk.jobs;

import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderFile;
import gekiban.formats.files.FolderGuess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Work that a test lets go on, or breaks. */
final class ByHand implements Work {
    /** Tasks that were begun, in their order. */
    final List<Task> begun = new ArrayList<>();

    /** What was found when the task was begun. */
    final List<Optional<Found>> given = new ArrayList<>();

    final CountDownLatch mayEnd;
    private final Optional<Exception> end;

    private ByHand(int waits, Optional<Exception> end) {
        this.mayEnd = new CountDownLatch(waits);
        this.end = end;
    }

    static ByHand waiting() {
        return new ByHand(1, Optional.empty());
    }

    static ByHand quick() {
        return new ByHand(0, Optional.empty());
    }

    static ByHand failing(Exception how) {
        return new ByHand(0, Optional.of(how));
    }

    /** An episode and an album of one track. */
    static Found found(Path folder) {
        return new Found(
                folder,
                Map.of(),
                FolderGuess.of(
                        "Muteki",
                        List.of(
                                new FolderFile("Muteki - 01.mkv", 1400, true, "", ""),
                                new FolderFile("Muteki - 02.mkv", 1400, true, "", ""),
                                new FolderFile("OST/01 Kiri.flac", 90, false, "Keshiin", "Kiri"))));
    }

    @Override
    public void run(Tracker tracker, Optional<Found> seen)
            throws IOException, InterruptedException {
        synchronized (this) {
            begun.add(tracker.task());
            given.add(seen);
        }
        if (tracker.task() instanceof Task.Look look) {
            tracker.asks(found(look.folder()));
            return;
        }
        mayEnd.await();
        switch (end.orElse(null)) {
            case null -> {}
            case IOException io -> throw io;
            case RuntimeException mistake -> throw mistake;
            case Exception other -> throw new IllegalStateException(other);
        }
    }

    synchronized int count() {
        return begun.size();
    }

    /** Waits until something is so, which may take long on a busy machine. */
    static void await(BooleanSupplier isSo) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(1));
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not become so");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
