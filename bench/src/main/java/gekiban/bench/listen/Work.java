package gekiban.bench.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The work of listening, as the program's JSON files say: {@code "work": {"transforms": n,
 * "transform_points": n}}.
 *
 * @param transforms Fourier transforms, there or back
 * @param points sum of their lengths
 */
public record Work(long transforms, long points) {
    static final Work NONE = new Work(0, 0);

    /** Adds up the work of all episodes below a folder. */
    static Work below(Path folder) throws IOException {
        var json = JsonMapper.shared();
        long transforms = 0;
        long points = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                try {
                    var work = json.readTree(Files.readString(file)).path("work");
                    transforms += work.path("transforms").asLong(0);
                    points += work.path("transform_points").asLong(0);
                } catch (JacksonException e) {
                    throw new IOException(file + ": " + e.getOriginalMessage(), e);
                }
            }
        }
        return new Work(transforms, points);
    }

    Work plus(Work other) {
        return new Work(transforms + other.transforms, points + other.points);
    }

    @Override
    public String toString() {
        return this.equals(NONE)
                ? "not told"
                : "%,d transforms of %,d points in all".formatted(transforms, points);
    }
}
