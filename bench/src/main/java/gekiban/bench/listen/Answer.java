package gekiban.bench.listen;

import gekiban.studio.score.FoundCsv;
import gekiban.studio.score.FoundRow;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a show that was heard.
 *
 * @param truth about it
 * @param rows what was found; none when there is no cue list
 */
public record Answer(Truth truth, List<FoundRow> rows) {
    /** Where in a show's folder cue lists are. */
    static final String FOUND = "found";

    /** Of every episode that has a truth. */
    public static List<Answer> of(Path show) throws IOException {
        var answers = new ArrayList<Answer>();
        try (var files = Files.list(show.resolve("truth"))) {
            for (var file : files.sorted().toList()) {
                var truth = TruthFile.read(file);
                var csv = cueList(show.resolve(FOUND), truth.episode());
                answers.add(new Answer(truth, csv == null ? List.of() : FoundCsv.read(csv)));
            }
        }
        return answers;
    }

    private static @Nullable Path cueList(Path found, String episode) throws IOException {
        try (var files = Files.walk(found)) {
            return files.filter(f -> f.getFileName().toString().startsWith(episode + "."))
                    .filter(f -> f.toString().endsWith(".csv"))
                    .findFirst()
                    .orElse(null);
        }
    }
}
