package gekiban.desk.jobs;

import gekiban.desk.catalogue.Refused;
import gekiban.desk.files.MediaNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows that were dropped in a browser, which tells no paths and so must send the files. Each drop
 * is a folder of its own, {@code dropped-3}, in which the files have the names they came with.
 *
 * <p>A name is taken as it is or not at all: no {@code ..}, no empty or hidden part, nothing but
 * sound, video, covers and subtitles, at most {@value #MOST_PARTS} folders deep. Nothing is ever
 * written over, and no link is followed.
 */
public final class Uploads {
    /** So much of the disk is left free; bytes. */
    private static final long LEFT_FREE = 512L << 20;

    private static final int MOST_PARTS = 8;
    private static final int MOST_NAME_BYTES = 240;
    private static final int BUFFER = 1 << 16;

    /** After so many bytes it is asked how much room there is. */
    private static final long ASKED_EVERY = 64L << 20;

    private static final String NAME = "dropped-[0-9]{1,9}";

    private final Path folder;
    private final Room room;

    /** How many bytes may still be written. */
    @FunctionalInterface
    interface Room {
        long bytes() throws IOException;
    }

    public Uploads(Path folder) {
        this(folder, () -> Files.getFileStore(folder).getUsableSpace() - LEFT_FREE);
    }

    Uploads(Path folder, Room room) {
        this.folder = folder;
        this.room = room;
    }

    /**
     * Makes a folder for files that are to come.
     *
     * @param bytes of all of them
     * @return its name
     * @throws Refused when there is no room for so many
     */
    public String begin(long bytes) throws IOException {
        Files.createDirectories(folder);
        if (bytes > room.bytes()) {
            throw new Refused("there is no room for " + (bytes >> 20) + " MB on the desk's disk");
        }
        for (int number = 1; ; number++) {
            String name = "dropped-" + number;
            try {
                Files.createDirectory(folder.resolve(name));
                return name;
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    /** Why a file of that name is not taken; empty when it is. */
    public static Optional<String> refusal(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length > MOST_PARTS) {
            return Optional.of("lies too deep");
        }
        for (String part : parts) {
            boolean isPlain =
                    !part.isEmpty()
                            && !part.startsWith(".")
                            && part.equals(part.strip())
                            && part.getBytes(StandardCharsets.UTF_8).length <= MOST_NAME_BYTES
                            && part.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '\\');
            if (!isPlain) {
                return Optional.of("has a name that is not taken");
            }
        }
        try {
            Path file = Path.of(path);
            boolean isRead = MediaNames.isMedia(file) || MediaNames.isBeside(file);
            return isRead ? Optional.empty() : Optional.of("is no sound, video, cover or subtitle");
        } catch (InvalidPathException e) {
            return Optional.of("has a name that is not taken");
        }
    }

    /**
     * Takes a file; it appears when it is whole.
     *
     * @param name of the folder
     * @param path of the file below it, {@code /} between folders
     * @throws Refused when its name, or so much of it, is not taken; nothing of it is kept
     */
    public void write(String name, String path, InputStream in) throws IOException {
        Path root = folderOf(name);
        Optional<String> refusal = refusal(path);
        if (refusal.isPresent()) {
            throw new Refused(path + ": " + refusal.get());
        }
        Path file = root.resolve(path);
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(root.toRealPath())) {
            throw new Refused(path + ": lies elsewhere");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(path + ": was sent already");
        }
        Path part = Files.createTempFile(root, ".", ".part");
        try {
            try (var out =
                    Files.newOutputStream(
                            part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                copy(path, in, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void copy(String path, InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        long next = 0;
        long written = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (written >= next) {
                if (room.bytes() < read) {
                    throw new Refused(path + ": the desk's disk is full");
                }
                next += ASKED_EVERY;
            }
            out.write(buffer, 0, read);
            written += read;
        }
    }

    /**
     * Keeps the export of a blog, in a folder of its own.
     *
     * @return the file
     * @throws Refused when there is no room for it; nothing of it is kept
     */
    public Path keepBlog(InputStream in) throws IOException {
        Path root = folder.resolve(begin(0));
        Path file = root.resolve("blog.xml");
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            copy("blog", in, out);
        } catch (IOException e) {
            forget(file);
            throw e;
        }
        return file;
    }

    private Path folderOf(String name) throws Refused {
        Path root = folder.resolve(name.matches(NAME) ? name : "none");
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("there is no upload " + name);
        }
        return root;
    }

    /** The folder to look at: the only one that was dropped, whose name says more than ours. */
    public Path shown(String name) throws IOException {
        Path root = folderOf(name);
        try (var entries = Files.list(root)) {
            var all = entries.filter(entry -> !isHidden(entry)).limit(2).toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : root;
        }
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    /** Deletes what was sent, where nobody wants it after all. Other folders are left alone. */
    public void forget(Path looked) throws IOException {
        Path below = looked.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        if (!below.startsWith(home) || below.equals(home)) {
            return;
        }
        Path root = home.resolve(home.relativize(below).getName(0));
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @org.jspecify.annotations.Nullable IOException e)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
