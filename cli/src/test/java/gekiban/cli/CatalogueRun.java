package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.cli.ShowRun.Run;
import gekiban.desk.catalogue.DraftSupplier;
import gekiban.desk.catalogue.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs command lines on a catalogue of its own, whose one kind of file is {@link TestList}. */
final class CatalogueRun {
    private static final Pattern ID = Pattern.compile("\\b[a-z]+/[1-9][0-9]*");

    private final Path home;
    private final List<DraftSupplier> suppliers;
    private String standardInput = "";

    CatalogueRun(Path home, DraftSupplier... suppliers) {
        this.home = home;
        this.suppliers = List.of(suppliers);
    }

    CatalogueRun withInput(String text) {
        standardInput = text;
        return this;
    }

    /** Runs a command with {@code --home} at its end, as Aki. */
    Run run(Object... arguments) {
        var all = new ArrayList<String>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.add("--home=" + home);
        var out = new StringWriter();
        var err = new StringWriter();
        var results = new PrintWriter(out);
        var trouble = new PrintWriter(err, true);
        var input = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        var sources = new ImportSources(new Formats(List.of(new TestList())), suppliers, input);
        int status =
                Main.commandLine(
                                new Screen(results, trouble, false, false),
                                (home, again, remove) -> sources,
                                results,
                                trouble)
                        .execute(all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    /** The ids of a kind in a text, each once, in order. */
    static List<String> ids(String text, String kind) {
        return ID.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(id -> id.startsWith(kind + "/"))
                .distinct()
                .toList();
    }

    /** Imports a list, and the ids of its tracks and of its release. */
    List<String> album(Path folder, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("album.list"), TestList.text(lines));
        Run run = run("import", file);
        if (run.status() != Exit.OK) {
            throw new AssertionError(run);
        }
        return run("show", "release/1").outLines();
    }

    /** Does something with the open catalogue. */
    <T> T edit(Store.Editing<T> editing) throws IOException {
        try (var store = Store.open(home.resolve("catalogue.db"), Clock.systemUTC())) {
            return store.edit("Aki", "made for a test", editing).answer();
        }
    }

    static Id id(String written) {
        return Id.of(written).orElseThrow();
    }
}
