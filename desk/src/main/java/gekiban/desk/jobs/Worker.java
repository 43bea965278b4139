package gekiban.desk.jobs;

import gekiban.desk.jobs.Job.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does the tasks of one kind, one after another. Its fields belong to {@link Jobs}.
 */
final class Worker {
    private final Thread thread;
    private final Predicate<Task> kind;
    private final Work work;
    private final Jobs jobs;
    private @Nullable Tracker running;
    private State after = State.WAITING;
    private boolean isStopped;

    Worker(String name, Predicate<Task> kind, Work work, Jobs jobs) {
        this.kind = kind;
        this.work = work;
        this.jobs = jobs;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void interrupt() {
        thread.interrupt();
    }

    void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean takes(Task task) {
        return kind.test(task);
    }

    void begins(Tracker tracker) {
        running = tracker;
        after = State.WAITING;
        isStopped = false;
        tracker.is(State.RUNNING);
    }

    /**
     * Stops a task if it is the one that runs.
     *
     * @param then what it is when it has stopped
     */
    boolean stop(Tracker tracker, State then) {
        if (running != tracker) {
            return false;
        }
        after = then;
        isStopped = true;
        thread.interrupt();
        return true;
    }

    /** Takes back that a task is to pause, if it is the one that runs and has not stopped yet. */
    boolean goOn(Tracker tracker) {
        if (running != tracker || after != State.PAUSED) {
            return false;
        }
        after = State.WAITING;
        return true;
    }

    private void run() {
        var next = jobs.next(this);
        while (next.isPresent()) {
            work(next.get());
            next = jobs.next(this);
        }
    }

    private void work(Tracker tracker) {
        try {
            work.run(tracker, jobs.foundOf(tracker.number()));
            ended(tracker, Optional.empty());
        } catch (InterruptedException e) {
            ended(tracker, Optional.of("interrupted"));
        } catch (UncheckedIOException | IOException e) {
            ended(tracker, Optional.of(String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            ended(
                    tracker,
                    Optional.of("memory is used up; GEKIBAN_JAVA_OPTIONS=-Xmx4g gives more"));
        } catch (RuntimeException | Error e) {
            // Whatever it is, the tasks that wait have not deserved it.
            ended(tracker, Optional.of("a fault of the program, please report it: " + e));
        }
    }

    /**
     * @param trouble why it broke off; empty when it did not
     */
    private void ended(Tracker tracker, Optional<String> trouble) {
        synchronized (jobs) {
            Thread.interrupted(); // meant for this task, not for the next
            running = null;
            if (tracker.state() == State.ASKING) {
                if (isStopped && after != State.WAITING) {
                    tracker.is(after);
                }
            } else if (trouble.isEmpty()) {
                tracker.is(State.DONE);
            } else if (isStopped) {
                tracker.is(after); // whatever broke, broke because it was to end
            } else if (jobs.isClosing()) {
                tracker.is(State.WAITING);
            } else {
                tracker.failed(trouble.get());
            }
            jobs.keep(tracker, trouble.orElse(""));
        }
    }
}
