package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.files.MediaFinder;
import gekiban.desk.files.MediaNames;
import gekiban.desk.jobs.Job.State;
import gekiban.desk.shows.KnownShows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks after folders: a new file that belongs to a show of the catalogue is heard by itself, and
 * about any other a person is asked.
 *
 * <p>It lists the folders every few seconds instead of being told by the system: telling works
 * neither on network disks nor across the border of a container, which is where such folders lie,
 * and whether a file is still being written has to be looked at again and again anyway. A list of
 * ten thousand names takes some hundredths of a second.
 *
 * <p>A file is taken when its size and time were the same at two looks. What is there at the first
 * look was there before, and is taken only where it belongs to a known show: the episode that came
 * while the desk was closed.
 */
public final class Watch implements AutoCloseable {
    private static final Duration USUALLY = Duration.ofSeconds(5);

    private final List<Path> roots;
    private final Store store;
    private final Jobs jobs;
    private final Duration between;
    private final Consumer<String> troubles;
    private final Thread thread = Thread.ofPlatform().name("watch").daemon().unstarted(this::run);

    /** How files that are not done with were at the last look. */
    private final Map<Path, Look> before = new HashMap<>();

    /** Files that are done with. */
    private final Set<Path> done = new HashSet<>();

    /** Files that were there at the first look. */
    private final Set<Path> there = new HashSet<>();

    private final Set<String> told = new HashSet<>();
    private boolean isFirst = true;

    private record Look(long bytes, long time) {}

    Watch(List<Path> roots, Store store, Jobs jobs, Duration between, Consumer<String> troubles) {
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).distinct().toList();
        this.store = store;
        this.jobs = jobs;
        this.between = between;
        this.troubles = troubles;
    }

    /**
     * Begins to look.
     *
     * @param troubles is told what hinders it, each once
     */
    public static Watch begin(List<Path> roots, Store store, Jobs jobs, Consumer<String> troubles) {
        var watch = new Watch(roots, store, jobs, USUALLY, troubles);
        if (!roots.isEmpty() && !jobs.isElsewhere()) {
            watch.thread.start();
        }
        return watch;
    }

    private void run() {
        try {
            while (!jobs.isClosing()) {
                try {
                    look();
                } catch (IOException e) {
                    tell(String.valueOf(e.getMessage()));
                }
                Thread.sleep(between);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is closed
        }
    }

    private void tell(String trouble) {
        if (told.add(trouble)) {
            troubles.accept(trouble);
        }
    }

    /** One look; what is ready becomes jobs. */
    void look() throws IOException {
        for (Path root : roots) {
            var fresh = fresh(root);
            if (isFirst) {
                fresh.values().forEach(there::addAll);
            }
            settled(fresh)
                    .forEach((folder, files) -> {
                        if (!isBusy(folder)) {
                            take(folder, files, fresh.getOrDefault(folder, List.of()).size());
                        }
                    });
        }
        isFirst = false;
    }

    /** Files that are neither done with nor in the catalogue, by the folder to look at. */
    private Map<Path, List<Path>> fresh(Path root) throws StoreTrouble {
        var found = new ArrayList<Path>();
        for (Path file :
                new MediaFinder(file -> false)
                        .below(root, (where, reason) -> tell(where + ": " + reason))) {
            if (!done.contains(file) && MediaNames.isMedia(file)) {
                found.add(file);
            }
        }
        if (!found.isEmpty()) {
            var known = store.read(facts -> KnownShows.filesIn(facts, found));
            done.addAll(known);
            before.keySet().removeAll(known);
            found.removeAll(known);
        }
        var fresh = new LinkedHashMap<Path, List<Path>>();
        for (Path file : found) {
            fresh.computeIfAbsent(folderOf(root, file), folder -> new ArrayList<>()).add(file);
        }
        return fresh;
    }

    /** A show is a folder in the watched one, which may hold episodes itself. */
    private static Path folderOf(Path root, Path file) {
        Path relative = root.relativize(file);
        return relative.getNameCount() > 1 ? root.resolve(relative.getName(0)) : root;
    }

    /** Of these, those that did not change since the last look. */
    private Map<Path, List<Path>> settled(Map<Path, List<Path>> fresh) {
        var settled = new LinkedHashMap<Path, List<Path>>();
        fresh.forEach((folder, files) -> {
            for (Path file : files) {
                Optional<Look> now = lookAt(file);
                if (now.isPresent()
                        && now.get().bytes() > 0
                        && now.get().equals(before.put(file, now.get()))) {
                    settled.computeIfAbsent(folder, each -> new ArrayList<>()).add(file);
                }
            }
        });
        return settled;
    }

    private static Optional<Look> lookAt(Path file) {
        try {
            return Optional.of(
                    new Look(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException e) {
            return Optional.empty(); // it went away again
        }
    }

    /** A job on the folder may or may not have seen the file: the next look will tell. */
    private boolean isBusy(Path folder) {
        return jobs.all().stream()
                .filter(job ->
                        job.state() == State.RUNNING
                                || job.state() == State.WAITING
                                || job.state() == State.PAUSED)
                .anyMatch(job -> folder.equals(folderOf(job.task())));
    }

    private static Path folderOf(Task task) {
        return switch (task) {
            case Task.Look look -> look.folder();
            case Task.Bring bring -> bring.folder();
            case Task.Blog blog -> blog.file();
            case Task.Demo demo -> Path.of("");
        };
    }

    /**
     * @param files that are ready
     * @param all how many are new in the folder
     */
    private void take(Path folder, List<Path> files, int all) {
        try {
            var shows = store.read(facts -> KnownShows.of(facts, files));
            var ofShows = new HashMap<String, Id>();
            var episodes = new TreeSet<String>();
            var others = new TreeSet<String>();
            for (Path file : files) {
                String name = name(folder, file);
                Id show = shows.get(file);
                if (show != null) {
                    episodes.add(name);
                    ofShows.put(Answers.key(name), show);
                } else if (!there.contains(file)) {
                    others.add(name);
                }
            }
            if (!episodes.isEmpty()) {
                bring(folder, episodes, ofShows);
            }
            // What still grows may belong to the same album: it is all asked about at once.
            boolean isAll = files.size() == all;
            if (!others.isEmpty() && isAll) {
                ask(folder, others);
            }
            for (Path file : files) {
                if (isAll || shows.containsKey(file)) {
                    done.add(file);
                    before.remove(file);
                }
            }
        } catch (IOException e) {
            tell(String.valueOf(e.getMessage()));
        }
    }

    private void bring(Path folder, Set<String> files, Map<String, Id> shows) throws IOException {
        jobs.submit(
                new Task.Bring(
                        folder, new Answers(shows, Map.of(), Set.of(), files, Optional.empty())));
    }

    /** What was asked about before and is not answered yet is asked about together with it. */
    private void ask(Path folder, Set<String> files) throws IOException {
        var all = new TreeSet<>(files);
        for (Job job : jobs.all()) {
            if (job.state() == State.ASKING
                    && job.task() instanceof Task.Look look
                    && look.folder().equals(folder)) {
                if (look.only().isEmpty()) {
                    jobs.submit(look); // all of it is looked at again
                    return;
                }
                all.addAll(look.only());
                jobs.cancel(job.number());
            }
        }
        jobs.submit(new Task.Look(folder, all));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
