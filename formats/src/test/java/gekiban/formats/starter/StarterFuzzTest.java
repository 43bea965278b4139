package gekiban.formats.starter;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whatever the files hold, a draft comes of it that points to nothing it does not have. In a normal
 * build the inputs of the resources run; {@code JAZZER_FUZZ=1 mvn -pl formats test
 * -Dtest=StarterFuzzTest} seeks new ones.
 */
class StarterFuzzTest {

    /** What is before the first goes into the first file, and so on. */
    private static final char BETWEEN_FILES = '\f';

    @FuzzTest(maxDuration = "60s")
    void read_anyFiles_pointsOnlyToWhatIsThere(FuzzedDataProvider data) {
        var files = new HashMap<String, byte[]>();
        var parts = split(data.consumeRemainingAsString());
        for (int i = 0; i < parts.size() && i < StarterCatalogue.FILES.size(); i++) {
            files.put(StarterCatalogue.FILES.get(i), parts.get(i).getBytes(StandardCharsets.UTF_8));
        }
        var draft = StarterCatalogue.read(files);
        var keys = new HashMap<String, Boolean>(Map.of("", true));
        draft.items().forEach(item -> keys.put(item.key(), true));
        for (var item : draft.items()) {
            for (var claim : item.claims()) {
                boolean isThere =
                        keys.containsKey(claim.target()) && keys.containsKey(claim.second());
                if (!isThere || claim.source().isEmpty()) {
                    throw new AssertionError(item.key() + " says " + claim);
                }
            }
        }
        for (String line : draft.troubles()) {
            if (line.indexOf('\n') >= 0) {
                throw new AssertionError("not one line: " + line);
            }
        }
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(BETWEEN_FILES); at >= 0; ) {
            parts.add(text.substring(from, at));
            from = at + 1;
            at = text.indexOf(BETWEEN_FILES, from);
        }
        parts.add(text.substring(from));
        return parts;
    }
}
