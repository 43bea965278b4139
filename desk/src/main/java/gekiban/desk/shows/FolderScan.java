package gekiban.desk.shows;

import gekiban.desk.files.MediaFinder;
import gekiban.desk.library.Library;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.formats.files.FolderFile;
import gekiban.formats.files.FolderGuess;
import gekiban.sound.media.MediaInfo;
import gekiban.sound.media.UnreadableMedia;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Looks at what lies below a folder, and guesses which files are episodes of what and which are
 * albums. Nothing is heard and nothing is written.
 */
public final class FolderScan {
    private final Library library;
    private final int threads;

    /**
     * @param threads how many files are looked into at once
     */
    public FolderScan(Library library, int threads) {
        this.library = library;
        this.threads = threads;
    }

    /**
     * What is there.
     *
     * @param folder absolute
     * @param files what each holds, by its path below the folder, {@code /} between folders
     * @param guess what it seems to be
     */
    public record Found(Path folder, Map<String, MediaInfo> files, FolderGuess guess) {
        public Found {
            files = new LinkedHashMap<>(files);
        }

        public boolean isEmpty() {
            return guess.shows().isEmpty() && guess.albums().isEmpty() && guess.songs().isEmpty();
        }
    }

    /**
     * @param troubles is told what cannot be looked at; the rest goes on
     * @param each is told after each file how many of how many were looked into
     */
    public Found look(Path folder, Consumer<Trouble> troubles, Seen each)
            throws InterruptedException {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            troubles.accept(new Trouble(folder, "no such folder"));
            return new Found(root, Map.of(), FolderGuess.of("", List.of()));
        }
        var paths =
                new MediaFinder(library::isSound)
                        .below(
                                root,
                                (where, reason) -> troubles.accept(new Trouble(where, reason)));
        var infos = probe(paths, troubles, each);
        var files = new LinkedHashMap<String, MediaInfo>();
        var seen = new ArrayList<FolderFile>();
        for (int i = 0; i < paths.size(); i++) {
            if (infos.get(i).isPresent()) {
                var info = infos.get(i).get();
                String name = name(root, paths.get(i));
                files.put(name, info);
                seen.add(
                        new FolderFile(
                                name,
                                info.durationSeconds(),
                                info.hasVideo() || isFilmFile(name),
                                info.tags().getOrDefault("album", ""),
                                info.tags().getOrDefault("title", "")));
            }
        }
        Path last = root.getFileName();
        return new Found(root, files, FolderGuess.of(last == null ? "" : last.toString(), seen));
    }

    /** Films whose picture was taken out, to save room, keep the kind of their file. */
    private static boolean isFilmFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FILMS.stream().anyMatch(lower::endsWith);
    }

    private static final List<String> FILMS =
            List.of(".mkv", ".webm", ".mp4", ".avi", ".mov", ".ts", ".m2ts", ".wmv", ".mpg");

    /** Is told how many files were looked into. */
    @FunctionalInterface
    public interface Seen {
        void seen(int done, int of);
    }

    private List<Optional<MediaInfo>> probe(List<Path> paths, Consumer<Trouble> troubles, Seen each)
            throws InterruptedException {
        var prober = library.tools().prober();
        var infos = new ArrayList<Optional<MediaInfo>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var pending = new ArrayList<Future<MediaInfo>>();
            for (Path path : paths) {
                pending.add(pool.submit(() -> prober.probe(path)));
            }
            try {
                for (int i = 0; i < pending.size(); i++) {
                    infos.add(await(pending.get(i), paths.get(i), troubles));
                    each.seen(i + 1, paths.size());
                }
            } finally {
                pool.shutdownNow();
            }
        }
        return infos;
    }

    private static Optional<MediaInfo> await(
            Future<MediaInfo> info, Path path, Consumer<Trouble> troubles)
            throws InterruptedException {
        try {
            return Optional.of(info.get());
        } catch (ExecutionException e) {
            String reason =
                    e.getCause() instanceof UnreadableMedia unreadable
                            ? unreadable.reason()
                            : String.valueOf(e.getCause());
            troubles.accept(new Trouble(path, reason));
            return Optional.empty();
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
