package gekiban.cli;

import gekiban.catalogue.exchange.CatalogueExport;
import gekiban.catalogue.store.Store;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban export}: the whole catalogue as JSON. */
@Command(
        name = "export",
        description =
                "Writes everything that the catalogue holds, its history too, as one JSON document;"
                        + " gekiban import reads it into an empty catalogue.")
final class ExportCommand extends CatalogueCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Override
    int run(Store catalogue) throws IOException {
        if (file == null) {
            var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            CatalogueExport.write(catalogue, out);
            out.flush();
            return Exit.OK;
        }
        Path target = file.toAbsolutePath().normalize();
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            CatalogueExport.write(catalogue, out);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        print(
                List.of(Text.oneLine(target.toString())),
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("export", target.toString());
                    json.writeEndObject();
                });
        return Exit.OK;
    }
}
