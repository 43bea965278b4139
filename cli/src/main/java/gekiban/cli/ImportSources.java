package gekiban.cli;

import gekiban.desk.catalogue.DraftSupplier;
import gekiban.desk.catalogue.Formats;
import java.io.InputStream;
import java.util.List;

/**
 * What {@code gekiban import} can take in.
 *
 * @param formats of files
 * @param suppliers of what comes from no file
 * @param standardInput what {@code -} stands for
 */
record ImportSources(Formats formats, List<DraftSupplier> suppliers, InputStream standardInput) {

    ImportSources {
        suppliers = List.copyOf(suppliers);
    }

    /** Those that the program has. */
    static ImportSources all() {
        return new ImportSources(new Formats(List.of()), List.of(), System.in);
    }
}
