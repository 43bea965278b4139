package gekiban.desk.catalogue;

import gekiban.catalogue.finding.CatalogueIndex;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What everything is called, kept between searches. It is built and renewed by a thread of its own:
 * only who asks before it was built once waits for it. After edits a search waits a moment for what
 * is new, which is most often enough, and else tells what was known before. Thread-safe.
 */
public final class KeptIndex {
    /** What a few edits changed is there sooner; milliseconds. */
    private static final long PATIENCE_MS = 100;

    private final Store store;
    private final AtomicReference<@Nullable CatalogueIndex> known = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<CatalogueIndex>> renewing =
            new AtomicReference<>();

    public KeptIndex(Store store) {
        this.store = store;
    }

    /** Begins to build it where nobody did, and does not wait. */
    public void warm() {
        if (known.get() == null) {
            renewed();
        }
    }

    /**
     * The index with all that was saved so far, which may take seconds after much was taken in.
     *
     * @throws StoreTrouble when it could not be built
     */
    CatalogueIndex fresh(Facts facts) throws StoreTrouble {
        CatalogueIndex before = known.get();
        if (before != null && !before.isStale(facts)) {
            return before;
        }
        // What is under way may have begun before the last edit was saved.
        CatalogueIndex now = waitFor(renewed());
        return now.isStale(facts) ? waitFor(renewed()) : now;
    }

    /**
     * The index, as new as can be had at once.
     *
     * @throws StoreTrouble when it could not be built
     */
    public CatalogueIndex get(Facts facts) throws StoreTrouble {
        CatalogueIndex before = known.get();
        if (before != null && !before.isStale(facts)) {
            return before;
        }
        var coming = renewed();
        if (before == null) {
            return waitFor(coming);
        }
        try {
            return coming.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return before;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("the desk is closing", e);
        } catch (ExecutionException e) {
            return failed(String.valueOf(e.getCause()), e);
        }
    }

    private static CatalogueIndex waitFor(CompletableFuture<CatalogueIndex> coming)
            throws StoreTrouble {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("the desk is closing", e);
        } catch (ExecutionException e) {
            return failed(String.valueOf(e.getCause()), e);
        }
    }

    private static CatalogueIndex failed(String why, Exception cause) throws StoreTrouble {
        throw new StoreTrouble("what things are called could not be read: " + why, cause);
    }

    /** The renewing that is under way, or one that begins now. */
    private CompletableFuture<CatalogueIndex> renewed() {
        var mine = new CompletableFuture<CatalogueIndex>();
        var running = renewing.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        Thread.ofPlatform().daemon().name("names").start(() -> renew(mine));
        return mine;
    }

    private void renew(CompletableFuture<CatalogueIndex> mine) {
        try {
            CatalogueIndex before = known.get();
            CatalogueIndex now =
                    store.read(facts ->
                            before == null ? CatalogueIndex.of(facts) : before.refreshed(facts));
            known.set(now);
            renewing.set(null);
            mine.complete(now);
        } catch (IOException | RuntimeException e) {
            renewing.set(null);
            mine.completeExceptionally(e);
        }
    }
}
