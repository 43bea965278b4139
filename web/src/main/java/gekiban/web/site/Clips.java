package gekiban.web.site;

import gekiban.desk.reviews.Things;
import gekiban.sound.media.Remux;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Cuts the spans that reviews speak of, each once: a clip is called by what it is cut of, and so is
 * there already when the same is asked for again. For one page at a time; {@link Cutter} is for
 * all.
 */
final class Clips {
    private static final double LEAST_S = 0.2;

    private final Cutter cutter;
    private final Wishes wishes;
    private final Where where;
    private final Set<String> names = new LinkedHashSet<>();

    /** Files that the page asked about, by their paths. */
    private final Set<String> files = new LinkedHashSet<>();

    /** From where pages play them. */
    enum Where {
        /** From files of the site. */
        BESIDE,
        /** From the page itself. */
        INLINE,
        /** From the site where it will be found; without an address there are none. */
        AT_ADDRESS
    }

    Clips(Cutter cutter, Wishes wishes, Where where) {
        this.cutter = cutter;
        this.wishes = wishes;
        this.where = where;
    }

    /**
     * The clip of a span, cut by and by; empty where it may not be cut, or there is nothing to cut.
     *
     * @param to 0 for as long as clips may be
     */
    Optional<String> of(Things.Thing thing, double from, double to) {
        if (!thing.file().isEmpty()) {
            files.add(thing.file());
        }
        if (!wishes.clips() || !thing.isThere() || thing.sound().isEmpty()) {
            return Optional.empty();
        }
        double most = wishes.clipSeconds();
        double seconds = to > from ? Math.min(most, to - from) : most;
        if (seconds < LEAST_S) {
            return Optional.empty();
        }
        String print = fingerprint(thing.file());
        String name =
                Paths.CLIPS
                        + Digests.of(
                                        thing.sound().get()
                                                + String.format(
                                                        Locale.ROOT,
                                                        "|%.3f|%.3f|96k opus|",
                                                        from,
                                                        seconds)
                                                + print)
                                .substring(0, 20)
                        + ".opus";
        if (where == Where.AT_ADDRESS) {
            return wishes.address().isEmpty() ? Optional.empty() : Optional.of(name);
        }
        if (!cutter.wants(name, Path.of(thing.file()), from, seconds)) {
            return Optional.empty();
        }
        names.add(name);
        return Optional.of(name);
    }

    String address(Sheet sheet, String name) {
        return switch (where) {
            case BESIDE -> sheet.to(name);
            case AT_ADDRESS -> wishes.address() + name;
            case INLINE ->
                    "data:audio/ogg;base64,"
                            + Base64.getEncoder().encodeToString(cutter.bytes(name));
        };
    }

    /** Waits until all are cut; whether none failed. */
    boolean areCut() throws InterruptedException, IOException {
        boolean all = true;
        for (String name : names) {
            all &= cutter.isCut(name);
        }
        return all;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    Set<String> files() {
        return Set.copyOf(files);
    }

    /** What tells a file from what it was: its length and time; a dash for none. */
    static String fingerprint(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path)
                    ? Files.size(path) + "-" + Files.getLastModifiedTime(path).toMillis()
                    : "-";
        } catch (InvalidPathException | IOException e) {
            return "-";
        }
    }

    /** Where clips are kept. */
    interface Place {
        boolean has(String name);

        void put(String name, byte[] sound) throws IOException;

        byte[] get(String name) throws IOException;
    }

    /** Cuts, each clip once, some at a time. For any number of threads. */
    static final class Cutter {
        private final Supplier<Remux> remux;
        private final Place place;
        private final ExecutorService workers;
        private final ConcurrentHashMap<String, Future<Boolean>> wanted = new ConcurrentHashMap<>();
        private final List<String> troubles = new ArrayList<>();
        private int cut;

        Cutter(Supplier<Remux> remux, Place place, ExecutorService workers) {
            this.remux = remux;
            this.place = place;
            this.workers = workers;
        }

        /** Whether it is being cut; no where it failed before. */
        boolean wants(String name, Path file, double from, double seconds) {
            Callable<Boolean> cutting = () -> cut(name, file, from, seconds);
            var future = wanted.computeIfAbsent(name, each -> workers.submit(cutting));
            return !future.isDone() || future.state() == Future.State.SUCCESS && future.resultNow();
        }

        private boolean cut(String name, Path file, double from, double seconds)
                throws IOException, InterruptedException {
            if (place.has(name)) {
                return true;
            }
            var sound = new ByteArrayOutputStream();
            try {
                remux.get().clip(file, from, seconds, sound);
            } catch (gekiban.sound.media.UnreadableMedia e) {
                synchronized (troubles) {
                    troubles.add(String.valueOf(e.getMessage()));
                }
                return false;
            }
            place.put(name, sound.toByteArray());
            synchronized (troubles) {
                cut++;
            }
            return true;
        }

        boolean isCut(String name) throws InterruptedException, IOException {
            var future = wanted.get(name);
            if (future == null) {
                return false;
            }
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io
                        ? io
                        : new IOException(e.getMessage(), e);
            }
        }

        byte[] bytes(String name) {
            try {
                return isCut(name) ? place.get(name) : new byte[0];
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new byte[0];
            }
        }

        /** One line for each file that could not be cut. */
        List<String> troubles() {
            synchronized (troubles) {
                return troubles.stream().distinct().toList();
            }
        }

        /** How many were cut now. */
        int count() {
            synchronized (troubles) {
                return cut;
            }
        }
    }
}
