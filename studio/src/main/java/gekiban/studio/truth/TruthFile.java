package gekiban.studio.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a {@link Truth} as JSON: its components under their names in snake case, times in seconds.
 * Fields it does not know are passed over. Thread-safe.
 *
 * <pre>{@code
 * {"minutes": 12.0, "speed": 1.0, "cues": [{"start": 10.5, "end": 31.25, "track": "battle.ogg",
 *   "track_start": 0.0, "speed": 1.0, "kind": "score", "level_db": -12.0, "duck_db": 6.1,
 *   "filter": "radio", "fade_in": 1.0, "fade_out": 0.1, "snr_db": -11.2, "side_db": 3.4}],
 *  "silent": [[31.25, 40.0]], "episode": "episode-01", ...}
 * }</pre>
 */
public final class TruthFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private TruthFile() {}

    public static Truth read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Truth.class);
        } catch (JacksonException e) {
            throw new IOException(
                    file + " is no truth of an episode: " + e.getOriginalMessage(), e);
        }
    }

    public static void write(Path file, Truth truth) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(truth) + "\n");
    }
}
