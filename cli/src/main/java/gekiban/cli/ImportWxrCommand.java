package gekiban.cli;

import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.json.JsonText;
import gekiban.desk.texts.BlogImports;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code gekiban import wxr}: all posts of a blog go into the catalogue. */
@Command(
        name = "wxr",
        description =
                "Takes in a blog: the export that WordPress makes (Tools, Export), with its posts, pages and"
                        + " comments. Each post is a text as of gekiban import text. Stopped, it goes on"
                        + " where it was when it is asked again.")
final class ImportWxrCommand extends CatalogueCommand {
    @Mixin private PersonOption person;

    @Parameters(paramLabel = "FILE", description = "The export, an XML file.")
    private String file = "";

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(
            names = "--again",
            description =
                    "Read posts again that are there word for word: the catalogue may know more by now.")
    private boolean again;

    @Override
    int run(Store catalogue) throws IOException {
        try (InputStream in = open()) {
            var taken =
                    new BlogImports(catalogue, person.who())
                            .take(in, name(), ImportTextCommand.how(dryRun, again), this::tell);
            taken.troubles().forEach(line -> screen().say(file + ": " + line));
            if (wantsJson()) {
                screen().print(JsonText.string(json -> write(taken, json)));
            } else {
                screen().result(
                                Text.oneLine(
                                        file
                                                + ": "
                                                + taken.title()
                                                + ", "
                                                + taken.texts()
                                                + (taken.texts() == 1 ? " text, " : " texts, ")
                                                + taken.passedOver()
                                                + " other items passed over"));
            }
            return Exit.of(taken.posts().size(), taken.troubles().size());
        } catch (Refused e) {
            screen().say(file + ": " + e.getMessage());
            return Exit.NOTHING;
        }
    }

    private InputStream open() throws IOException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refused("is a folder");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (InvalidPathException e) {
            throw new Refused("is no name of a file");
        } catch (NoSuchFileException e) {
            throw new Refused("no such file");
        } catch (AccessDeniedException e) {
            throw new Refused("may not be read (permission denied)");
        }
    }

    private String name() {
        return String.valueOf(Path.of(file).getFileName());
    }

    private void tell(BlogImports.Post post) {
        if (!wantsJson()) {
            screen().result(Text.oneLine(post.title() + ": " + TextReport.changed(post.report())));
            post.report()
                    .conflicts()
                    .forEach(line -> screen().result("  sources differ: " + Text.oneLine(line)));
        }
        post.report()
                .troubles()
                .forEach(line -> screen().say(Text.oneLine(post.title() + ": " + line)));
    }

    private static void write(BlogImports.Taken taken, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("blog", taken.title());
        json.writeNumberProperty("texts", taken.texts());
        json.writeNumberProperty("passed_over", taken.passedOver());
        json.writeArrayPropertyStart("posts");
        for (var post : taken.posts()) {
            json.writeStartObject();
            json.writeStringProperty("title", post.title());
            json.writeStringProperty("address", post.address());
            TextReport.write(post.report(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        CatalogueJson.writeTexts("troubles", taken.troubles(), json);
        json.writeEndObject();
    }
}
