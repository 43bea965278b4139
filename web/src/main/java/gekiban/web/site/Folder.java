package gekiban.web.site;

import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the site lies in. A file {@value #MARKER} says that it is one, and lists the
 * files that are the site's: no others are ever written over or deleted. While a site is being
 * made, what is put in place is told line by line in {@value #JOURNAL} before it is, so that a run
 * that breaks off anywhere leaves nothing that is not known.
 *
 * <p>For any number of threads.
 */
final class Folder implements AutoCloseable {
    static final String MARKER = ".gekiban-site";
    static final String JOURNAL = ".gekiban-site.part";
    private static final String TEMPORARY = ".gekiban-new-";
    private static final int VERSION = 1;
    private static final Pattern OURS =
            Pattern.compile("([a-z]{1,12}/)?[a-zA-Z0-9][a-zA-Z0-9._-]{0,100}");

    private final Path root;
    private final FileChannel journal;
    private final FileLock lock;
    private final Map<String, Kept> files;
    private final List<String> troubles = new ArrayList<>();
    private int written;
    private int deleted;

    private Folder(Path root, FileChannel journal, FileLock lock, Map<String, Kept> files) {
        this.root = root;
        this.journal = journal;
        this.lock = lock;
        this.files = files;
    }

    /**
     * Takes a folder for a site. One that is not there is made.
     *
     * @throws IOException when there is something in it and it is no site, or another run is at
     *     work
     */
    static Folder open(Path root) throws IOException {
        Files.createDirectories(root);
        Path marker = root.resolve(MARKER);
        if (!Files.exists(marker)) {
            try (var there = Files.newDirectoryStream(root)) {
                if (there.iterator().hasNext()) {
                    throw new IOException(
                            root
                                    + " is not empty and is no site of this program (there is no "
                                    + MARKER
                                    + " in it); nothing was written");
                }
            }
            move(root, MARKER, marker(List.of()));
        }
        var journal =
                FileChannel.open(
                        root.resolve(JOURNAL),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileLock lock = lock(journal);
        if (lock == null) {
            journal.close();
            throw new IOException("another gekiban publish is at work in " + root);
        }
        try {
            var files = read(marker);
            readJournal(root, files);
            journal.position(journal.size());
            return new Folder(root, journal, lock, files);
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel journal) throws IOException {
        try {
            return journal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Map<String, Kept> read(Path marker) throws IOException {
        try {
            var json = JsonTree.read(marker);
            if (json.whole("version") != VERSION) {
                throw new IOException(
                        marker + " is of another version of this program; nothing was written");
            }
            var files = new TreeMap<String, Kept>();
            for (var each : json.objects("files")) {
                Kept kept = Kept.of(each);
                if (isOurs(kept.path())) {
                    files.put(kept.path(), kept);
                }
            }
            return files;
        } catch (JsonTree.Malformed e) {
            throw new IOException(
                    marker + " is not what this program writes; nothing was written", e);
        }
    }

    /** No marker makes this program touch what lies elsewhere. */
    private static boolean isOurs(String path) {
        return path.matches("([a-z]{1,12}/)?[a-zA-Z0-9][a-zA-Z0-9.-]{0,80}")
                && !path.contains("..");
    }

    private static void readJournal(Path root, Map<String, Kept> files) throws IOException {
        for (String line : Files.readString(root.resolve(JOURNAL)).split("\n", -1)) {
            try {
                Kept kept = Kept.of(JsonTree.read(line.getBytes(StandardCharsets.UTF_8)));
                if (isOurs(kept.path())) {
                    files.put(kept.path(), kept);
                    Files.deleteIfExists(temporary(root, kept.path()));
                }
            } catch (JsonTree.Malformed e) {
                continue; // the last, that was not written to its end
            }
        }
    }

    private static byte[] marker(Iterable<Kept> files) {
        var bytes = new ByteArrayOutputStream();
        try {
            JsonText.write(
                    bytes,
                    json -> {
                        json.writeStartObject();
                        json.writeStringProperty("madeBy", "gekiban publish");
                        json.writeNumberProperty("version", VERSION);
                        json.writeArrayPropertyStart("files");
                        files.forEach(each -> each.write(json));
                        json.writeEndArray();
                        json.writeEndObject();
                    });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is known of a file of the site; empty where there is none. */
    synchronized Optional<Kept> kept(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** What became of a file. */
    enum State {
        /** It is as it was left. */
        WHOLE,
        /** It is not there, or what it was to replace still is. */
        GONE,
        /** Somebody else changed it. */
        CHANGED
    }

    State state(Kept kept) throws IOException {
        Path file = root.resolve(kept.path());
        try {
            if (Files.size(file) == kept.size()
                    && Files.getLastModifiedTime(file).toMillis() == kept.time()) {
                return State.WHOLE;
            }
            // A copy of the site has other times.
            String hash = Digests.of(Files.readAllBytes(file));
            return hash.equals(kept.hash())
                    ? State.WHOLE
                    : hash.equals(kept.before()) ? State.GONE : State.CHANGED;
        } catch (NoSuchFileException e) {
            return State.GONE;
        }
    }

    /** Puts a file in its place, unless somebody else has another there. */
    void put(String path, byte[] content, Kept.From from) throws IOException {
        String hash = Digests.of(content);
        Path file = root.resolve(path);
        Kept old = kept(path).orElse(null);
        if (old == null && Files.exists(file)) {
            trouble(path + " is not of this site and stays as it is");
            return;
        }
        State state = old == null ? State.GONE : state(old);
        if (old != null && state == State.CHANGED) {
            trouble(path + " was changed by hand and stays so; delete it to have it made anew");
            return;
        }
        if (old != null && state == State.WHOLE && old.hash().equals(hash)) {
            remember(new Kept(path, hash, "", old.size(), old.time(), from));
            return;
        }
        Path temporary = temporary(root, path);
        Files.createDirectories(temporary.toAbsolutePath().getParent());
        Files.write(temporary, content);
        long time = Files.getLastModifiedTime(temporary).toMillis();
        String before = old == null ? "" : state == State.WHOLE ? old.hash() : old.before();
        remember(new Kept(path, hash, before, content.length, time, from));
        Files.move(
                temporary,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        synchronized (this) {
            written++;
        }
    }

    private static Path temporary(Path root, String path) {
        Path file = root.resolve(path);
        return file.resolveSibling(TEMPORARY + file.getFileName());
    }

    private static void move(Path root, String path, byte[] content) throws IOException {
        Path temporary = temporary(root, path);
        Files.write(temporary, content);
        Files.move(
                temporary,
                root.resolve(path),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Told before it is so. */
    private synchronized void remember(Kept kept) throws IOException {
        files.put(kept.path(), kept);
        String line = JsonText.string(kept::write).replaceAll("\\s*\\n\\s*", " ") + "\n";
        var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            journal.write(bytes);
        }
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    synchronized void trouble(String line) {
        troubles.add(line);
    }

    /**
     * Ends a run that came to its end: what is not of the site any more goes, as far as it is as it
     * was left.
     */
    synchronized void finish(java.util.Set<String> wanted) throws IOException {
        var left = new LinkedHashMap<>(files);
        for (Kept kept : left.values()) {
            if (!wanted.contains(kept.path())) {
                if (state(kept) == State.CHANGED) {
                    trouble(kept.path() + " is no page any more, was changed by hand and stays");
                } else if (Files.deleteIfExists(root.resolve(kept.path()))) {
                    deleted++;
                }
                files.remove(kept.path());
            }
        }
        files.replaceAll((path, kept) ->
                new Kept(path, kept.hash(), "", kept.size(), kept.time(), kept.from()));
        byte[] marker = marker(files.values());
        if (!java.util.Arrays.equals(marker, read(MARKER))) {
            move(root, MARKER, marker);
        }
        journal.truncate(0);
        Files.deleteIfExists(root.resolve(JOURNAL));
    }

    synchronized int written() {
        return written;
    }

    synchronized int deleted() {
        return deleted;
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        journal.close();
    }
}
