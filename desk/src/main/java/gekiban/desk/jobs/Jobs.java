package gekiban.desk.jobs;

import gekiban.desk.jobs.Job.State;
import gekiban.desk.jobs.TaskFiles.Kept;
import gekiban.desk.shows.FolderScan.Found;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tasks of a home, in the order that they came: one is heard at a time, and beside it one
 * folder is looked at, so that nobody waits an evening to see what was found. What is not done when
 * it is closed, or when the program is killed, is gone on with when it is opened again.
 */
public final class Jobs implements AutoCloseable {
    /** Jobs that are over are told of until so many others are. */
    private static final int MOST_OVER = 20;

    private final TaskFiles files;
    private final Clock clock;
    private final AtomicLong version = new AtomicLong();
    private final Map<Long, Tracker> trackers = new LinkedHashMap<>();
    private final Map<Long, Found> seen = new LinkedHashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<Worker> workers;
    private final Optional<FileChannel> lock;
    private long last;
    private boolean isClosing;
    private volatile boolean isBegun;

    private Jobs(Path folder, Work work, Clock clock) throws IOException {
        this.files = new TaskFiles(folder);
        this.clock = clock;
        this.lock = lock(folder);
        this.workers =
                List.of(
                        new Worker("jobs-look", Jobs::isBeside, work, this),
                        new Worker("jobs", task -> !isBeside(task), work, this));
    }

    /**
     * Opens them and goes on with what is not done. Where another program has them open, they are
     * done there and nothing is taken here.
     *
     * @param folder of their files, made when it is not there
     */
    public static Jobs open(Path folder, DeskWork work, Clock clock) throws IOException {
        return open(folder, (Work) work, clock);
    }

    static Jobs open(Path folder, Work work, Clock clock) throws IOException {
        var jobs = resting(folder, work, clock);
        jobs.begin();
        return jobs;
    }

    /** The same, and nothing is done before {@link #begin}. */
    public static Jobs openResting(Path folder, DeskWork work, Clock clock) throws IOException {
        return resting(folder, work, clock);
    }

    private static Jobs resting(Path folder, Work work, Clock clock) throws IOException {
        var jobs = new Jobs(folder, work, clock);
        jobs.last = jobs.files.last();
        if (jobs.lock.isPresent()) {
            jobs.readFiles();
            jobs.workers.forEach(Worker::start);
        }
        return jobs;
    }

    /** From now on what waits is done. */
    public void begin() {
        if (!isBegun) {
            synchronized (this) {
                isBegun = true;
                notifyAll();
            }
        }
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Open in this very program: the same as in another.
        }
        channel.close();
        return Optional.empty();
    }

    private synchronized void readFiles() throws IOException {
        var all = files.read();
        trackers.clear();
        troubles.clear();
        all.tasks().forEach(this::remember);
        troubles.addAll(all.troubles());
        last = Math.max(last, all.greatest());
    }

    private Tracker remember(long number, Kept kept) {
        var tracker = new Tracker(number, kept.task(), clock, version);
        if (!kept.trouble().isEmpty()) {
            tracker.failed(kept.trouble());
        } else if (kept.isPaused()) {
            tracker.is(State.PAUSED);
        }
        trackers.put(number, tracker);
        version.incrementAndGet();
        notifyAll();
        return tracker;
    }

    /** Whether a task needs not wait for those that listen. */
    private static boolean isBeside(Task task) {
        return task instanceof Task.Look || task instanceof Task.Blog;
    }

    /** Whether another program does the tasks of this home. */
    public boolean isElsewhere() {
        return lock.isEmpty();
    }

    /** Is another after each change. */
    public long version() {
        return version.get();
    }

    /** Whether it is being closed: nothing more will change. */
    public synchronized boolean isClosing() {
        return isClosing;
    }

    /** Whether there was never a task in this home. */
    public synchronized boolean isNew() {
        return last == 0;
    }

    /** All that are not over and the last that are, in the order that they came. */
    public synchronized List<Job> all() {
        lookElsewhere();
        return trackers.values().stream().map(Tracker::seen).toList();
    }

    public synchronized Optional<Job> job(long number) {
        lookElsewhere();
        return Optional.ofNullable(trackers.get(number)).map(Tracker::seen);
    }

    /** What was left by an earlier program and cannot be gone on with, a line each. */
    public synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void lookElsewhere() {
        if (isElsewhere()) {
            try {
                readFiles();
            } catch (IOException e) {
                troubles.add(String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Puts a task at the end. One that is there already, and not over, is answered instead; a
     * folder that is asked about is looked at again.
     *
     * @throws IOException when it cannot be remembered, or another program does the tasks
     */
    public synchronized Job submit(Task task) throws IOException {
        checkOpen();
        for (Tracker tracker : trackers.values()) {
            if (tracker.task().equals(task) && !tracker.state().isOver()) {
                return tracker.state() == State.ASKING
                        ? remember(tracker.number(), new Kept(task)).seen()
                        : tracker.seen();
            }
        }
        long number = last + 1;
        var kept = new Kept(task);
        files.last(number);
        files.write(number, kept);
        last = number;
        var tracker = remember(number, kept);
        forgetOld();
        return tracker.seen();
    }

    private void checkOpen() throws Elsewhere {
        if (isElsewhere() || isClosing) {
            throw new Elsewhere();
        }
    }

    /** The tasks of this home are done by another program, so that nothing can be said to them. */
    public static final class Elsewhere extends IOException {
        private static final long serialVersionUID = 1;

        Elsewhere() {
            super("another desk is open on this home and does its jobs; bring the show there");
        }
    }

    /**
     * What was found is what a person says it is: the same job takes it in and listens to it.
     *
     * @param number of the job that asks
     * @return empty when none asks any more
     */
    public synchronized Optional<Job> answer(long number, Answers answers) throws IOException {
        checkOpen();
        Tracker asking = trackers.get(number);
        if (asking == null
                || asking.state() != State.ASKING
                || !(asking.task() instanceof Task.Look look)) {
            return Optional.empty();
        }
        var meant =
                new Answers(
                        answers.shows(),
                        answers.titles(),
                        answers.leftOut(),
                        look.only(),
                        answers.albumsOf());
        var kept = new Kept(new Task.Bring(look.folder(), meant));
        files.write(number, kept);
        asking.seen().found().ifPresent(found -> seen.put(number, found));
        return Optional.of(remember(number, kept).seen());
    }

    /** Ends a task for good; what it finished is kept. */
    public synchronized void cancel(long number) throws IOException {
        checkOpen();
        Tracker tracker = trackers.get(number);
        if (tracker == null) {
            return;
        }
        files.delete(number);
        seen.remove(number);
        if (workers.stream().noneMatch(worker -> worker.stop(tracker, State.CANCELLED))) {
            if (tracker.state().isOver()) {
                trackers.remove(number);
            } else {
                tracker.is(State.CANCELLED);
            }
        }
        version.incrementAndGet();
    }

    /** Stops a task until it is resumed; the next is begun. */
    public synchronized void pause(long number) throws IOException {
        checkOpen();
        Tracker tracker = trackers.get(number);
        if (tracker == null
                || tracker.state() != State.RUNNING && tracker.state() != State.WAITING) {
            return;
        }
        files.write(number, new Kept(tracker.task(), true, ""));
        if (workers.stream().noneMatch(worker -> worker.stop(tracker, State.PAUSED))) {
            tracker.is(State.PAUSED);
        }
    }

    /** Goes on with a task that was stopped, or tries one again that failed. */
    public synchronized void resume(long number) throws IOException {
        checkOpen();
        Tracker tracker = trackers.get(number);
        if (tracker == null) {
            return;
        }
        var kept = new Kept(tracker.task());
        if (workers.stream().anyMatch(worker -> worker.goOn(tracker))) {
            files.write(number, kept);
        } else if (tracker.state() == State.PAUSED || tracker.state() == State.FAILED) {
            files.write(number, kept);
            remember(number, kept);
        }
    }

    private void forgetOld() throws IOException {
        var over = new ArrayList<Long>();
        trackers.forEach((number, tracker) -> {
            if (tracker.state().isOver()) {
                over.add(number);
            }
        });
        for (long number : over.subList(0, Math.max(0, over.size() - MOST_OVER))) {
            files.delete(number);
            trackers.remove(number);
        }
    }

    /** The next that waits and is of a kind, which runs from now on; empty when it is closing. */
    synchronized Optional<Tracker> next(Worker worker) {
        while (!isClosing) {
            for (Tracker tracker : trackers.values()) {
                if (isBegun && tracker.state() == State.WAITING && worker.takes(tracker.task())) {
                    worker.begins(tracker);
                    return Optional.of(tracker);
                }
            }
            try {
                wait();
            } catch (InterruptedException e) {
                continue; // meant for a task that has just ended
            }
        }
        return Optional.empty();
    }

    /** What was found in its folder when a person was asked, once. */
    synchronized Optional<Found> foundOf(long number) {
        return Optional.ofNullable(seen.remove(number));
    }

    /**
     * A task ended, as its tracker says: what is to be known at the next start is written.
     *
     * @param trouble why it failed; empty when it did not
     */
    void keep(Tracker tracker, String trouble) {
        try {
            if (tracker.state() == State.DONE) {
                files.delete(tracker.number());
            } else if (tracker.state() == State.FAILED) {
                files.write(tracker.number(), new Kept(tracker.task(), false, trouble));
            }
        } catch (IOException e) {
            tracker.note(String.valueOf(e.getMessage())); // it is begun again at the next start
        }
    }

    /** From now on nothing is begun, and what runs is told to end. */
    public synchronized void beginToClose() {
        isClosing = true;
        workers.forEach(Worker::interrupt);
        version.incrementAndGet();
        notifyAll();
    }

    /** Stops what is being done, which is gone on with when they are opened again. */
    @Override
    public void close() throws IOException {
        beginToClose();
        workers.forEach(Worker::join);
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
