package gekiban.formats.tags;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of an album's folder.
 *
 * @param path absolute
 * @param relative path below the album's folder, {@code /} between folders
 * @param tags by key in small letters, as ffprobe gives them
 * @param seconds how long it is; 0 when not known
 * @param soundKey of the sound that was heard in it; empty before
 */
public record TaggedFile(
        String path, String relative, Map<String, String> tags, double seconds, String soundKey) {
    public TaggedFile {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }
}
