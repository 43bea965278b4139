package gekiban.desk.library;

import gekiban.desk.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Remembers media files by their paths, so that an unchanged one costs a look at its size and time
 * and nothing else.
 *
 * <p>One small JSON file for each, {@code ab/abcd....json}, named by the SHA-256 of the absolute
 * path. Each is written as a whole and renamed, so that several processes may write at once; the
 * last one wins, and what the other knew is found out again. A file that cannot be read is none.
 * Thread-safe.
 */
public final class KnownFiles {
    private static final String ENDING = ".json";

    private final Path folder;

    /**
     * @param folder made when the first file is remembered
     */
    public KnownFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What is known of a file.
     *
     * @param attributes the file's present ones
     * @return empty when it is not known or was changed
     */
    public Optional<KnownFile> find(Path file, BasicFileAttributes attributes) {
        return last(file).filter(known -> known.isStill(attributes));
    }

    /** What was last known of the file at a path, even if it was changed since or is gone. */
    public Optional<KnownFile> last(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return read(fileOf(absolute)).filter(known -> known.file().equals(absolute));
    }

    /**
     * @throws IOException when it cannot be written
     */
    public void remember(KnownFile known) throws IOException {
        WholeFile.write(fileOf(known.file()), out -> KnownFileJson.write(known, out));
    }

    /**
     * Forgets what is known of the file at a path, as of one that was only there for a moment.
     *
     * @throws IOException when that cannot be written
     */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(fileOf(file.toAbsolutePath().normalize()));
    }

    /** All that are known, in no order. */
    public List<KnownFile> all() throws IOException {
        var all = new ArrayList<KnownFile>();
        for (Path below : list(folder)) {
            for (Path file : list(below)) {
                if (file.toString().endsWith(ENDING)) {
                    read(file).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static Optional<KnownFile> read(Path file) {
        try {
            return Optional.of(KnownFileJson.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var paths = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(paths::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return paths;
    }

    private Path fileOf(Path absolute) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(absolute.toString().getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(digest);
            return folder.resolve(name.substring(0, 2)).resolve(name + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
