package gekiban.listen.signature;

import gekiban.listen.signature.SignatureFile.Description;
import gekiban.sound.media.SoundKey;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Function;

/**
 * A signature that is being written. {@link #keep} gives it its name; closed without that, it is
 * gone.
 *
 * <p>The file is locked while it is written. A lock ends with its process, so a {@code .part} that
 * can be locked by another one is what a dead writer left. Locks belong to processes: a writer
 * passes over the files of its own process, known by the number that their names begin with.
 */
public final class Draft implements AutoCloseable {
    private static final String ENDING = ".part";
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path part;
    private final FileChannel channel;
    private final SignatureFile.Writer writer;
    private final Function<SoundKey, Path> nameOf;

    private Draft(Path part, FileChannel channel, Function<SoundKey, Path> nameOf)
            throws IOException {
        this.part = part;
        this.channel = channel;
        this.nameOf = nameOf;
        this.writer =
                new SignatureFile.Writer(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES));
    }

    /**
     * @param folder where unfinished files lie
     * @param nameOf where a finished one belongs, on the same file system
     */
    static Draft begin(Path folder, Function<SoundKey, Path> nameOf) throws IOException {
        Files.createDirectories(folder);
        removeDead(folder);
        while (true) {
            Path part = folder.resolve(ownPrefix() + UUID.randomUUID() + ENDING);
            var channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Another process may have taken the file for a dead writer's before it was locked.
            if (isLocked(channel) && Files.exists(part)) {
                return new Draft(part, channel, nameOf);
            }
            channel.close();
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true; // a file system without locks: nobody else can lock it either
        }
    }

    /** Takes the frames. */
    public OutputStream frames() {
        return writer;
    }

    /**
     * Finishes the file and puts it in its place; one that is there already is replaced.
     *
     * @throws IOException when there is no room for it
     */
    public void keep(Description description) throws IOException {
        writer.finish(description);
        Path file = nameOf.apply(description.key());
        Files.createDirectories(file.getParent());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    private static String ownPrefix() {
        return ProcessHandle.current().pid() + "-";
    }

    private static void removeDead(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path part : parts) {
                if (!part.getFileName().toString().startsWith(ownPrefix())) {
                    removeIfDead(part);
                }
            }
        }
    }

    private static void removeIfDead(Path part) {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Its writer finished in between, or it is another user's: nothing to clean up.
        }
    }
}
