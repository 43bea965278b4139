package gekiban.cli;

import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.json.JsonText;
import gekiban.desk.texts.TextImports;
import gekiban.desk.texts.TextImports.How;
import gekiban.desk.texts.TextOrigin;
import gekiban.formats.prose.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban import text}: what somebody wrote on music goes into the catalogue. */
@Command(
        name = "text",
        description =
                "Takes in a page that somebody wrote: a review, a list, an essay with its comments, as text"
                        + " or HTML. What was understood is kept with the text as its source; the same page"
                        + " again changes nothing.")
final class ImportTextCommand extends CatalogueCommand {
    private static final String STANDARD_INPUT = "-";

    @Mixin private PersonOption person;

    @Parameters(paramLabel = "FILE", description = "The page; - is standard input.")
    private String file = "";

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where the page was published: by it the page is known again, wherever its file lies.")
    private String address = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who wrote it.")
    private String by = "";

    @Option(
            names = "--written",
            paramLabel = "DATE",
            description = "When it was written: 2006, 2006-01 or 2006-01-12.")
    private String written = "";

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(
            names = "--again",
            description =
                    "Read it again even where it is there word for word: the catalogue may know more by"
                            + " now.")
    private boolean again;

    static How how(boolean dryRun, boolean again) {
        return dryRun ? How.REHEARSE : again ? How.AGAIN : How.KEEP;
    }

    @Override
    void check() {
        if (!written.isEmpty() && PartialDate.of(written).isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(), "\"" + written + "\" is no date such as 2006-01-12");
        }
        if (file.equals(STANDARD_INPUT) && address.isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "a text of standard input needs an --address, by which it is known again");
        }
    }

    @Override
    int run(Store catalogue) throws IOException {
        try {
            byte[] bytes = file.equals(STANDARD_INPUT) ? standardInput() : read();
            var taken =
                    new TextImports(catalogue, person.who())
                            .take(bytes, origin(), how(dryRun, again));
            if (wantsJson()) {
                screen().print(JsonText.string(json -> TextReport.write(taken, json)));
            } else {
                TextReport.tell(file, taken, screen());
            }
            return taken.imported().wholly() ? Exit.OK : Exit.SOME_FAILED;
        } catch (Refused e) {
            screen().say(file + ": " + e.getMessage());
            return Exit.NOTHING;
        }
    }

    private TextOrigin origin() {
        if (!address.isEmpty()) {
            boolean isPage = address.matches("https?://.*");
            return new TextOrigin(address, address, by, written, isPage);
        }
        Path path = Path.of(file).toAbsolutePath().normalize();
        String name = String.valueOf(path.getFileName());
        return new TextOrigin(name, path.toString(), by, written, false);
    }

    private byte[] standardInput() throws IOException {
        var sources = main().importSources().make(desk().home(), false, false);
        return sources.standardInput().readNBytes(SourceText.MOST_BYTES + 1);
    }

    private byte[] read() throws IOException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refused("is a folder");
            }
            if (!Files.exists(path)) {
                throw new Refused("no such file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(SourceText.MOST_BYTES + 1);
            }
        } catch (InvalidPathException e) {
            throw new Refused("is no name of a file");
        } catch (AccessDeniedException e) {
            throw new Refused("may not be read (permission denied)");
        }
    }
}
