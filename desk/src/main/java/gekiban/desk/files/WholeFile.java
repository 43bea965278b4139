package gekiban.desk.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Writes files that are there as a whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes under a temporary name beside the file, then renames. What was there before stays
     * until then; folders are made.
     *
     * @throws IOException when there is no room or no right to write; nothing is left behind
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // Short, since the file's own name may be as long as names can be.
        Path part = folder.resolve(".gekiban-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Why a file could not be written, for people, without its name. */
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "may not be written (permission denied)";
            case FileAlreadyExistsException there -> "cannot be written: is in the way";
            case FileSystemException other when other.getReason() != null ->
                    "cannot be written: " + other.getReason();
            default -> "cannot be written: " + e.getMessage();
        };
    }
}
