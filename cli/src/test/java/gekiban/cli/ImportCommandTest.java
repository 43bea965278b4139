package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.cli.ShowRun.Run;
import gekiban.desk.catalogue.DraftSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String[] ALBUM = {"release Left Behind", "track 61 Ash", "track 30 Rain"};

    @TempDir Path folder;

    private CatalogueRun gekiban(DraftSupplier... suppliers) {
        return new CatalogueRun(folder.resolve("home"), suppliers);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertOneLine(Run run, Path file, String cause) {
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .isEqualTo("gekiban: " + file + ": " + cause);
        assertThat(run.status()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void import_aFile_saysWhatItBrought_andTheSameAgainBringsNothing() throws IOException {
        Path file = write("a.list", TestList.text(ALBUM));
        assertThat(gekiban().run("import", file).outLines())
                .containsExactly(
                        file
                                + ": test list, 6 new things, 13 facts, 0 the same, 0 ended, 0 in"
                                + " conflict");
        assertThat(gekiban().run("import", file).outLines())
                .containsExactly(
                        file + ": test list, nothing new, 13 the same, 0 ended, 0 in conflict");
    }

    @Test
    void import_dryRun_saysTheSameAndKeepsNothing() throws IOException {
        Path file = write("a.list", TestList.text(ALBUM));
        String said = gekiban().run("import", "--dry-run", file).out();
        assertThat(gekiban().run("show", "Ash").status()).isEqualTo(Exit.NOTHING);
        assertThat(gekiban().run("import", file).out()).isEqualTo(said);
    }

    @Test
    void import_anotherTitleByAnotherFile_isSaidAsADifference() throws IOException {
        gekiban().run("import", write("a.list", TestList.text("release Ash", "number AB-1")));
        Run run =
                gekiban()
                        .run(
                                "import",
                                write("b.list", TestList.text("release Dust", "number AB-1")));
        assertThat(run.outLines().getFirst()).endsWith("1 in conflict");
        assertThat(run.outLines().get(1))
                .startsWith("  sources differ: release/1 title: ")
                .contains("Ash (test list)", "Dust (test list)");
    }

    @Test
    void import_oneOfThreeIsNothing_theRestGoesOn() throws IOException {
        Path strange = write("strange.txt", "hello");
        Run run =
                gekiban()
                        .run(
                                "import",
                                write("a.list", TestList.text("release A")),
                                strange,
                                write("b.list", TestList.text("release B")));
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.errLines())
                .containsExactly(
                        "gekiban: "
                                + strange
                                + ": is no file that can be imported; those are: test list");
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
    }

    @Test
    void import_aLineThatCannotBeRead_isSaidAndTheRestKept() throws IOException {
        Path file = write("a.list", TestList.text("release Ash", "what"));
        Run run = gekiban().run("import", file);
        assertThat(run.out()).contains("2 new things");
        assertThat(run.errLines()).containsExactly("gekiban: " + file + ": line 3: what");
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
    }

    @Test
    void import_nothingToReadInIt_isOneLine() throws IOException {
        Path file = write("a.list", TestList.text().strip() + "\n");
        assertOneLine(gekiban().run("import", file), file, "test list: line 2: there is no album");
    }

    @Test
    void import_gzip_isUnpacked() throws IOException {
        Path file = Files.write(folder.resolve("a.list.gz"), packed(TestList.text(ALBUM)));
        assertThat(gekiban().run("import", file).out()).contains("6 new things");
    }

    @Test
    void import_gzipCutOff_isOneLine() throws IOException {
        byte[] whole = packed(TestList.text(ALBUM));
        Path file =
                Files.write(folder.resolve("a.list.gz"), Arrays.copyOf(whole, whole.length - 10));
        assertOneLine(gekiban().run("import", file), file, "is cut off: the gzip file has no end");
    }

    @Test
    void import_longerThanItsFormat_isRefused() throws IOException {
        String text = TestList.text("release " + "x".repeat(TestList.MOST));
        Path file = write("a.list", text);
        assertOneLine(
                gekiban().run("import", file),
                file,
                "is longer than a test list can be (1000 bytes)");
        Path zipped = Files.write(folder.resolve("b.list.gz"), packed(text));
        assertOneLine(
                gekiban().run("import", zipped),
                zipped,
                "is longer than a test list can be (1000 bytes unpacked)");
    }

    @Test
    void import_noFileAFolderAnEmptyFile_areOneLineEach() throws IOException {
        Path none = folder.resolve("none.list");
        assertOneLine(gekiban().run("import", none), none, "no such file");
        assertOneLine(
                gekiban().run("import", folder),
                folder,
                "is a folder; gekiban add takes folders in");
        Path empty = write("empty.list", "");
        assertOneLine(gekiban().run("import", empty), empty, "is empty");
    }

    @Test
    void import_standardInput_otherTextsTakeNothingBack() {
        gekiban().withInput(TestList.text("release Ash")).run("import", "-");
        Run run = gekiban().withInput(TestList.text("release Rain")).run("import", "-");
        assertThat(run.out()).startsWith("-: test list, 2 new things");
        assertThat(gekiban().run("show", "Ash").status()).isEqualTo(Exit.OK);
    }

    @Test
    void import_wordOfASupplier_takesInWhatItBrings() {
        Run run = gekiban(new Greeting()).run("import", "greet:Ash", "greet:nobody");
        assertThat(run.outLines())
                .containsExactly(
                        "greet:Ash: greeting, 1 new thing, 1 fact, 0 the same, 0 ended, 0 in"
                                + " conflict");
        assertThat(run.errLines()).containsExactly("gekiban: greet:nobody: nobody is there");
        assertThat(run.status()).isEqualTo(Exit.SOME_FAILED);
    }

    @Test
    void import_json_isOneObject() throws IOException {
        Path file = write("a.list", TestList.text(ALBUM));
        Run run = gekiban().run("import", "--json", file, folder);
        assertThat(run.out())
                .contains(
                        "\"format\" : \"test list\"",
                        "\"new_things\" : 6",
                        "\"facts\" : 13",
                        "\"troubles\" : [ {",
                        "\"reason\" : \"is a folder");
    }

    private static final class Greeting implements DraftSupplier {
        @Override
        public String name() {
            return "greeting";
        }

        @Override
        public boolean understands(String word) {
            return word.startsWith("greet:");
        }

        @Override
        public List<Draft> drafts(String word) throws IOException {
            String who = word.substring("greet:".length());
            if (who.equals("nobody")) {
                throw new IOException("nobody is there");
            }
            var draft = Draft.of(new Source(Source.Kind.SERVICE, name(), word));
            draft.item(Kind.SHOW, who).says(Common.TITLE, who);
            return List.of(draft.build());
        }
    }
}
