package gekiban.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Titles of shows and names of composers as they are written, a thing a line, tabs between. */
public final class RealNames {
    private RealNames() {}

    public static List<Named> titles() throws IOException {
        return read("titles.tsv", false);
    }

    public static List<Named> people() throws IOException {
        return read("people.tsv", true);
    }

    private static List<Named> read(String resource, boolean arePeople) throws IOException {
        try (var in = Objects.requireNonNull(RealNames.class.getResourceAsStream(resource))) {
            var all = new ArrayList<Named>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line ->
                            all.add(
                                    new Named(
                                            arePeople,
                                            Arrays.asList(line.split("\t", -1)),
                                            List.of())));
            return all;
        }
    }
}
