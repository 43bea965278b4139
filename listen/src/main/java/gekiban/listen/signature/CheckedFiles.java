package gekiban.listen.signature;

import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which signature files had the right checksum when they were last read as a whole. As long as
 * their length and time stay, they are believed: a hundred hours of albums are 3 GB, which nobody
 * wants to read before each listening.
 *
 * <p>A text file, one line a check: key, bytes, nanoseconds of the last change, {@code ok}. Lines
 * are added in one write and never changed; several processes may add at once, and a line that was
 * torn by a full disk or a kill is none. Thread-safe.
 */
final class CheckedFiles {
    private final Path file;
    private @Nullable Set<String> lines;

    CheckedFiles(Path file) {
        this.file = file;
    }

    boolean contains(SoundKey key, BasicFileAttributes attributes) {
        return lines().contains(line(key, attributes));
    }

    /** Remembers a check; where that cannot be written, the next process checks again. */
    void add(SoundKey key, BasicFileAttributes attributes) {
        String line = line(key, attributes);
        if (!lines().add(line)) {
            return;
        }
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // The break before ends whatever was torn.
            channel.write(
                    ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            // A full disk or a home of somebody else's: slower, not wrong.
        }
    }

    private synchronized Set<String> lines() {
        Set<String> known = lines;
        if (known == null) {
            known = ConcurrentHashMap.newKeySet();
            try {
                known.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // None was checked yet.
            }
            lines = known;
        }
        return known;
    }

    private static String line(SoundKey key, BasicFileAttributes attributes) {
        return key.hex()
                + ' '
                + attributes.size()
                + ' '
                + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                + " ok";
    }
}
