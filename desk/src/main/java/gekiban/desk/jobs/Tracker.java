package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.desk.jobs.Job.Note;
import gekiban.desk.jobs.Job.State;
import gekiban.desk.jobs.Job.Step;
import gekiban.desk.listening.Progress;
import gekiban.desk.shows.FolderScan.Found;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A task while it is worked on. Thread-safe; told of progress often, asked seldom. */
final class Tracker implements Progress {
    private static final int MOST_NOTES = 200;

    private final long number;
    private final Task task;
    private final Clock clock;
    private final AtomicLong version;
    private final List<Step> steps;

    private State state = State.WAITING;
    private Step step;
    private int of;
    private final Map<Path, Double> parts = new HashMap<>();
    private Map<Path, Id> ids = Map.of();
    private Optional<Found> found = Optional.empty();
    private List<Id> shows = List.of();
    private final List<Note> notes = new ArrayList<>();
    private String trouble = "";

    /**
     * @param version is raised at each change
     */
    Tracker(long number, Task task, Clock clock, AtomicLong version) {
        this.number = number;
        this.task = task;
        this.clock = clock;
        this.version = version;
        this.steps =
                switch (task) {
                    case Task.Look look -> List.of(Step.LOOKING);
                    case Task.Bring bring ->
                            List.of(Step.LOOKING, Step.ADDING, Step.ALBUMS, Step.EPISODES);
                    case Task.Blog blog -> List.of(Step.READING);
                    case Task.Demo demo ->
                            List.of(Step.MAKING, Step.ADDING, Step.ALBUMS, Step.EPISODES);
                };
        this.step = steps.getFirst();
    }

    long number() {
        return number;
    }

    Task task() {
        return task;
    }

    synchronized State state() {
        return state;
    }

    synchronized void is(State now) {
        state = now;
        version.incrementAndGet();
    }

    synchronized void failed(String why) {
        trouble = why;
        is(State.FAILED);
    }

    synchronized void asks(Found seen) {
        found = Optional.of(seen);
        is(State.ASKING);
    }

    synchronized void took(List<Id> taken) {
        shows = List.copyOf(taken);
        version.incrementAndGet();
    }

    /** A step begins, of so many files; which episode each of them is, where they are. */
    synchronized void begins(Step next, int files, Map<Path, Id> episodes) {
        step = next;
        of = files;
        parts.clear();
        ids = Map.copyOf(episodes);
        version.incrementAndGet();
    }

    /** The step is done to some part, without single files. */
    synchronized void reached(Step now, double part) {
        if (step != now || of == 0) {
            begins(now, 1, Map.of());
        }
        parts.put(WHOLE, part);
        version.incrementAndGet();
    }

    /** So many things of a step are done. */
    synchronized void counted(int done) {
        parts.put(Path.of(Integer.toString(done)), 1.0);
        version.incrementAndGet();
    }

    private static final Path WHOLE = Path.of("");

    synchronized void note(String text) {
        if (notes.size() < MOST_NOTES) {
            notes.add(new Note(clock.instant(), text));
            version.incrementAndGet();
        }
    }

    @Override
    public synchronized void begin(Stage stage, int files) {
        if (stage == Stage.EPISODES) {
            // Some may have been heard a little already, beside the last tracks.
            step = Step.EPISODES;
            of = files;
            parts.keySet().removeIf(file -> !ids.containsKey(file));
        } else {
            step = Step.ALBUMS;
            of = files;
        }
        version.incrementAndGet();
    }

    /** Which of the files that are heard are episodes. */
    synchronized void listensTo(Map<Path, Id> episodes) {
        step = Step.ALBUMS;
        of = 0;
        parts.clear();
        ids = Map.copyOf(episodes);
        version.incrementAndGet();
    }

    @Override
    public synchronized void advance(Stage stage, Path file, double part) {
        parts.put(file.toAbsolutePath().normalize(), part);
        version.incrementAndGet();
    }

    synchronized Job seen() {
        int done = 0;
        double sum = 0;
        var episodes = new HashMap<Id, Double>();
        for (var each : parts.entrySet()) {
            Id episode = ids.get(each.getKey());
            boolean counts = step == Step.EPISODES ? episode != null : episode == null;
            if (counts) {
                sum += each.getValue();
                done += each.getValue() >= 1 ? 1 : 0;
            }
            if (episode != null) {
                episodes.put(episode, each.getValue());
            }
        }
        double here = of == 0 ? 0 : Math.min(1, sum / of);
        return new Job(
                number,
                task,
                state,
                step,
                state == State.DONE ? 1 : part(here),
                Math.min(done, of),
                of,
                found,
                shows,
                episodes,
                notes,
                trouble);
    }

    private double part(double here) {
        double before = 0;
        double all = 0;
        for (Step each : steps) {
            before += each.compareTo(step) < 0 ? each.weight() : 0;
            all += each.weight();
        }
        return Math.min(1, (before + here * step.weight()) / all);
    }
}
