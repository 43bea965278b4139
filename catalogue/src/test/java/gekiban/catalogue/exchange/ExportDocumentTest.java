package gekiban.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Undo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/catalogue-json.md names everything that an export may hold. */
class ExportDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/catalogue-json.md");
    private static final Pattern NAME = Pattern.compile("\"([a-z_]+)\" *:");

    @TempDir Path folder;

    @Test
    void export_ofEverything_hasNoNameThatTheDocumentDoesNotExplain() throws IOException {
        var names = new TreeSet<String>();
        var matcher = NAME.matcher(exported());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        names.removeAll(List.of("script", "kind", "language")); // details are of the model
        String document = Files.readString(DOCUMENT);
        assertThat(names)
                .contains("merged_into", "replaces", "also", "heard", "spills", "came_back_from")
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }

    private String exported() throws IOException {
        try (var store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC())) {
            fill(store);
            var out = new ByteArrayOutputStream();
            CatalogueExport.write(store, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    /** Something of each: another source within one, a refused fact, a merge taken back, a cue. */
    private static void fill(Store store) throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show = draft.item(Kind.SHOW, "show").at("line 1");
        show.says(Common.TITLE, Title.of("Akira", "en", Title.Kind.TRANSLATED).value());
        show.by(new Source(Source.Kind.TEXT, "a page", "http://localhost/"))
                .says(
                        Common.CREDIT,
                        Credit.of("vocals").value(),
                        draft.name("NAMIOTO"),
                        draft.item(Kind.CHARACTER, "girl"));
        Intake.take(store, "Aki", draft.build());
        Id one = store.read(facts -> facts.all(Kind.SHOW).getFirst());
        Fact title =
                store.read(facts -> facts.entry(one).orElseThrow().first(Common.TITLE))
                        .orElseThrow();
        store.edit("Aki", "refused", edit -> edit.restate(title, State.REFUSED));
        Id other = store.edit("Aki", "made", edit -> edit.create(Kind.SHOW)).answer();
        long merge = merge(store, other, one);
        Undo.of(store, merge, "Aki");
        merge(store, other, one);
        Id recording = store.edit("Aki", "made", edit -> edit.create(Kind.RECORDING)).answer();
        Id episode = store.edit("Aki", "made", edit -> edit.create(Kind.EPISODE)).answer();
        var heard = new Source(Source.Kind.HEARD, "listening", "");
        var piece =
                new Piece(recording, 0, 1000, 0, 1, -3, 1, List.of(new Piece.Place(recording, 5)));
        store.edit(
                "gekiban",
                "heard",
                edit -> new CueWriter(edit).heard(episode, heard, List.of(List.of(piece))));
        Id cue =
                store.read(facts -> new gekiban.catalogue.cues.Cues(facts).ofEpisode(episode))
                        .getFirst()
                        .id();
        store.edit(
                "Aki",
                "moved",
                edit -> {
                    var writer = new CueWriter(edit);
                    writer.correct(cue, List.of(piece), "Aki");
                    writer.present(cue, new Cue.How("on_screen", "cold", true));
                    return 0;
                });
    }

    private static long merge(Store store, Id gone, Id survivor) throws IOException {
        return store.edit(
                        "Aki",
                        "one",
                        edit -> {
                            new Merge(edit).merge(gone, survivor);
                            return 0;
                        })
                .number()
                .orElseThrow();
    }
}
