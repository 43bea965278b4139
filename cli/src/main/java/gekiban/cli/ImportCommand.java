package gekiban.cli;

import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.Imported;
import gekiban.desk.catalogue.Imports;
import gekiban.desk.catalogue.StarterFacts;
import gekiban.desk.json.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code gekiban import}: what files of other programs say goes into the catalogue. */
@Command(
        name = "import",
        subcommands = {ImportTextCommand.class, ImportWxrCommand.class},
        description =
                "Takes into the catalogue what files of other programs and catalogues say. The same file"
                        + " again brings only what changed in it.")
final class ImportCommand extends CatalogueCommand {

    @Mixin private PersonOption person;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "What to take in; its kind is seen by its beginning. - is standard input;"
                            + " starter, the facts that come with the program; musicbrainz:ID or a"
                            + " page's address, a release of MusicBrainz.")
    private List<String> words = List.of();

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(
            names = "--again",
            description = "Ask other catalogues even where an answer of theirs is kept.")
    private boolean again;

    @Option(
            names = "--remove",
            description =
                    "With the word starter: take out the facts that came with the program, but those that"
                            + " somebody confirmed.")
    private boolean remove;

    /** A word that was taken in. */
    private record Done(String word, Imported imported) {}

    /** A word that could not be. */
    private record Failed(String word, String reason) {}

    @Override
    void check() {
        if (words.isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(), "Missing required parameter: 'FILE'");
        }
        if (remove && !words.equals(List.of(StarterFacts.WORD))) {
            throw new ParameterException(
                    spec().commandLine(), "--remove takes out " + StarterFacts.WORD + " alone");
        }
    }

    @Override
    int run(Store catalogue) throws IOException, InterruptedException {
        var sources = main().importSources().make(desk().home(), again, remove);
        var imports =
                new Imports(
                        catalogue,
                        person.who(),
                        sources.formats(),
                        sources.suppliers(),
                        sources.standardInput());
        var done = new ArrayList<Done>();
        var failed = new ArrayList<Failed>();
        for (String word : words) {
            try {
                for (Imported imported : imports.take(word, dryRun)) {
                    done.add(new Done(word, imported));
                    tell(word, imported);
                }
            } catch (StoreTrouble e) {
                throw e; // the next file would fare no better
            } catch (IOException e) {
                failed.add(new Failed(word, String.valueOf(e.getMessage())));
                screen().say(word + ": " + e.getMessage());
            }
        }
        if (wantsJson()) {
            screen().print(JsonText.string(json -> write(done, failed, json)));
        }
        boolean isWhole = done.stream().allMatch(each -> each.imported().wholly());
        return isWhole || !failed.isEmpty()
                ? Exit.of(done.size(), failed.size())
                : Exit.SOME_FAILED;
    }

    private void tell(String word, Imported imported) {
        var report = imported.report();
        if (!wantsJson()) {
            screen().result(Text.oneLine(line(word, imported)));
            report.conflicts()
                    .forEach(line -> screen().result("  sources differ: " + Text.oneLine(line)));
        }
        report.troubles().forEach(line -> screen().say(word + ": " + line));
    }

    private static String line(String word, Imported imported) {
        var report = imported.report();
        var parts = new ArrayList<String>();
        parts.add(imported.what());
        if (report.isUnchanged()) {
            parts.add("nothing new");
        } else {
            parts.add(counted(report.things(), "new thing"));
            parts.add(counted(report.added(), "fact"));
        }
        parts.add(report.same() + " the same");
        parts.add(report.ended() + " ended");
        if (report.kept() > 0) {
            parts.add(report.kept() + " kept by somebody's word");
        }
        parts.add(report.conflicts().size() + " in conflict");
        return word + ": " + String.join(", ", parts);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void write(List<Done> done, List<Failed> failed, JsonGenerator json) {
        json.writeStartObject();
        json.writeBooleanProperty("dry_run", dryRun);
        json.writeArrayPropertyStart("files");
        for (var each : done) {
            var report = each.imported().report();
            json.writeStartObject();
            json.writeStringProperty("file", each.word());
            json.writeStringProperty("format", each.imported().what());
            json.writeStringProperty("source", each.imported().source().address());
            json.writeNumberProperty("new_things", report.things());
            json.writeNumberProperty("facts", report.added());
            json.writeNumberProperty("same", report.same());
            json.writeNumberProperty("ended", report.ended());
            json.writeNumberProperty("kept", report.kept());
            CatalogueJson.writeTexts("conflicts", report.conflicts(), json);
            CatalogueJson.writeTexts("troubles", report.troubles(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("troubles");
        for (var each : failed) {
            json.writeStartObject();
            json.writeStringProperty("file", each.word());
            json.writeStringProperty("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
