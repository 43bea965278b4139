package gekiban.web.media;

import gekiban.desk.library.Tools;
import gekiban.sound.media.PlayedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What files hold, asked once while they stay as they are. Thread-safe. */
final class PlayedFiles {
    private static final int MOST_KEPT = 64;

    private record Key(Path path, long size, FileTime changed) {}

    private final Tools tools;
    private final Map<Key, PlayedFile> kept = new LinkedHashMap<>();

    PlayedFiles(Tools tools) {
        this.tools = tools;
    }

    /**
     * @throws gekiban.sound.media.UnreadableMedia when it is no sound or film
     */
    PlayedFile of(Path path) throws IOException {
        var now = Files.readAttributes(path, BasicFileAttributes.class);
        var key = new Key(path, now.size(), now.lastModifiedTime());
        Optional<PlayedFile> before = find(key);
        if (before.isPresent()) {
            return before.get();
        }
        PlayedFile asked = tools.prober().played(path);
        keep(key, asked);
        return asked;
    }

    private synchronized Optional<PlayedFile> find(Key key) {
        @Nullable PlayedFile found = kept.remove(key);
        if (found != null) {
            kept.put(key, found); // the newest again
        }
        return Optional.ofNullable(found);
    }

    private synchronized void keep(Key key, PlayedFile file) {
        kept.put(key, file);
        while (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
