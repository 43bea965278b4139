package gekiban.cli;

import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban backup}: a whole copy of the catalogue. */
@Command(
        name = "backup",
        description =
                "Copies the catalogue, while it may be in use. One copy a day is made anyway, and the"
                        + " last seven are kept.")
final class BackupCommand extends CatalogueCommand {
    private static final String BY_HAND = "by-hand";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to (default: a file in the folder backups of the home).")
    private @Nullable Path file;

    @Override
    int run(Store catalogue) throws IOException {
        Path copy;
        if (file == null) {
            copy = catalogue.backups().make(BY_HAND);
        } else {
            copy = file.toAbsolutePath().normalize();
            catalogue.backups().copyTo(copy);
        }
        print(
                List.of(Text.oneLine(copy.toString())),
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("backup", copy.toString());
                    json.writeEndObject();
                });
        return Exit.OK;
    }
}
