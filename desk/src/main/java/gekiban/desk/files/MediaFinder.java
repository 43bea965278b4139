package gekiban.desk.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds sound and video below a folder, in natural order, folder by folder.
 *
 * <p>Hidden files and what lies beside sound (pictures, cue sheets, logs, texts) are passed over. A
 * file whose ending says nothing is taken if its content is sound. Links are followed; a folder is
 * visited once.
 */
public final class MediaFinder {
    private final Folders folders;
    private final Predicate<Path> isSound;

    /** Lists what is in a folder. */
    @FunctionalInterface
    public interface Folders {
        List<Path> list(Path folder) throws IOException;
    }

    /**
     * @param isSound looks into a file whose name promises nothing
     */
    public MediaFinder(Predicate<Path> isSound) {
        this(MediaFinder::entries, isSound);
    }

    MediaFinder(Folders folders, Predicate<Path> isSound) {
        this.folders = folders;
        this.isSound = isSound;
    }

    /**
     * @param folder where to look
     * @param trouble gets each folder that cannot be listed, and why; the rest is still looked
     *     through
     * @return files, each below {@code folder}
     */
    public List<Path> below(Path folder, BiConsumer<Path, String> trouble) {
        var found = new ArrayList<Path>();
        visit(folder, found, new HashSet<>(), trouble);
        found.sort(NaturalOrder.ofPaths());
        return found;
    }

    private void visit(
            Path folder, List<Path> found, Set<Path> visited, BiConsumer<Path, String> trouble) {
        List<Path> entries;
        try {
            if (!visited.add(folder.toRealPath())) {
                return;
            }
            entries = folders.list(folder);
        } catch (IOException e) {
            trouble.accept(folder, reason(e));
            return;
        }
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                visit(entry, found, visited, trouble);
            } else if (Files.isRegularFile(entry) && isWanted(entry)) {
                found.add(entry);
            }
        }
    }

    private boolean isWanted(Path file) {
        return switch (FileKind.of(file)) {
            case MEDIA -> true;
            case OTHER -> false;
            case UNKNOWN -> isSound.test(file);
        };
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "no such folder";
            case AccessDeniedException denied -> "may not be read (permission denied)";
            default -> "cannot be listed: " + e.getMessage();
        };
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }
}
