package gekiban.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/catalogue.md say what the model says. */
class ModelDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/catalogue.md");

    @Test
    void document_everyField_isAsTheModelHasIt() throws IOException {
        var rows =
                Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.matches("\\| [a-z]+ \\| `[a-z_]+` \\|.*"))
                        .toList();
        assertThat(rows).isEqualTo(expected());
    }

    @Test
    void fields_ofAKind_haveNamesOfTheirOwn() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.fields()).extracting(Field::name).doesNotHaveDuplicates();
        }
    }

    static List<String> expected() {
        var rows = new ArrayList<String>();
        for (Kind kind : Kind.values()) {
            for (Field field : kind.fields()) {
                rows.add(
                        "| %s | `%s` | %s | %s | %s |"
                                .formatted(
                                        kind.word(),
                                        field.name(),
                                        text(field),
                                        String.join(", ", field.details()),
                                        targets(field)));
            }
        }
        return rows;
    }

    private static String text(Field field) {
        String text =
                field.choices().isEmpty()
                        ? field.type().name().toLowerCase(Locale.ROOT)
                        : String.join(", ", field.choices());
        return field.many() ? text + "; many" : text;
    }

    private static String targets(Field field) {
        String first = words(field.targets());
        return field.seconds().isEmpty() ? first : first + " and " + words(field.seconds());
    }

    private static String words(java.util.Set<Kind> kinds) {
        return kinds.stream().sorted().map(Kind::word).collect(Collectors.joining(", "));
    }
}
