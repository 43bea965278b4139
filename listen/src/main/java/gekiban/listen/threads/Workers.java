package gekiban.listen.threads;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A fixed number of threads that share out numbered jobs. Close it when the listening is over. */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService pool;

    /**
     * @param threads at least 1
     */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work for " + threads + " threads");
        }
        this.threads = threads;
        this.pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("listen-", 0).factory());
    }

    /** What one thread does with job number i; has its own scratch memory. */
    @FunctionalInterface
    public interface Job {
        void run(int i);
    }

    /**
     * Runs jobs 0 to count - 1, each once, in any order, and returns when all are done.
     *
     * @param count how many
     * @param scratch makes the job runner of a thread, once for each thread that takes part
     * @throws InterruptedException if the caller is interrupted; jobs not yet begun are dropped
     */
    public void each(int count, Supplier<Job> scratch) throws InterruptedException {
        var next = new AtomicInteger();
        var running = new ArrayList<Future<?>>();
        for (int t = 0; t < Math.min(threads, count); t++) {
            running.add(
                    pool.submit(() -> {
                        Job job = scratch.get();
                        for (int i = next.getAndIncrement();
                                i < count;
                                i = next.getAndIncrement()) {
                            job.run(i);
                        }
                    }));
        }
        try {
            for (var future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            next.set(count);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
