package gekiban.desk.catalogue;

import gekiban.catalogue.exchange.CatalogueExport;
import gekiban.catalogue.exchange.CatalogueImport;
import gekiban.catalogue.intake.Report;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.store.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Brings back a catalogue that was exported as a whole. */
final class WholeCatalogue {
    private static final int HEAD = 200;

    private WholeCatalogue() {}

    /** Whether a file is one, as its first line says. */
    static boolean looksLike(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains('"' + CatalogueExport.FORMAT + '"');
        }
    }

    /** Reads it into an empty catalogue, as a whole or not at all. */
    static Imported take(Store store, Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var read = CatalogueImport.read(store, in, file.toString());
            return new Imported(
                    "whole catalogue",
                    new Source(Source.Kind.FILE, "whole catalogue", file.toString()),
                    new Report(read.things(), read.facts(), 0, 0, 0, List.of(), List.of()),
                    true);
        }
    }
}
