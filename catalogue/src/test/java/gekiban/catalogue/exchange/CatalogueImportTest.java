package gekiban.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document, and what is said of it. */
class CatalogueImportTest {
    private static final String DOCUMENT =
            """
            {
              "format": "gekiban-catalogue",
              "version": 1,
              "meta": {},
              "sources": [
                {"number": 1, "kind": "person", "name": "Aki"}
              ],
              "edits": [
                {"number": 1, "at": "2026-03-01T12:00:00Z", "who": "Aki", "what": "made a show"},
                {"number": 2, "at": "2026-03-02T12:00:00Z", "who": "Aki", "what": "renamed it"}
              ],
              "things": [
                {"id": "show/1", "begun": 1, "known_as": [
                  {"source": 1, "key": "it"}], "facts": [
                  {"number": 2, "field": "title", "text": "new", "source": 1, "state": "entered", "begun": 2, "replaces": 1},
                  {"number": 1, "field": "title", "text": "old", "source": 1, "state": "entered", "begun": 1, "ended": 2}]},
                {"id": "episode/2", "begun": 1, "facts": [
                  {"number": 3, "field": "show", "target": "show/1", "source": 1, "state": "entered", "begun": 2}]},
                {"id": "recording/3", "begun": 2},
                {"id": "cue/4", "begun": 2}
              ],
              "cues": [
                {"number": 1, "cue": "cue/4", "episode": "episode/2", "state": "suggested", "source": 1, "begun": 2, "pieces": [
                  {"recording": "recording/3", "start_ms": 0, "end_ms": 5, "recording_ms": 1, "speed": 1.0, "level_db": -3.5, "confidence": 0.5}]}
              ]
            }
            """;

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() throws StoreTrouble {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private CatalogueImport.Imported read(String document) throws IOException {
        return CatalogueImport.read(
                store,
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                "a.json");
    }

    @Test
    void read_writtenByHand_isThereWithItsHistory() throws IOException {
        assertThat(read(DOCUMENT)).isEqualTo(new CatalogueImport.Imported(4, 3, 1));
        var edits = store.read(facts -> new History(facts).latest(2));
        assertThat(edits.getFirst())
                .isEqualTo(
                        new History.Entry(
                                2,
                                "2026-03-02T12:00:00Z",
                                "Aki",
                                "renamed it",
                                0,
                                2,
                                4,
                                1,
                                2,
                                3,
                                5));
        assertThat(edits.getLast().factsTo()).isEqualTo(2);
    }

    /** A change of the document, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "gekiban-catalogue~gekiban-cues~line 2, column 13: this is no catalogue",
                "\"format\"~\"fromat\"~line 2, column 3: this is no catalogue",
                "\"version\": 1~\"version\": 2~of version 2, this program knows 1",
                "\"version\": 1~\"version\": 1e0~a whole number is expected",
                "\"meta\": {}~\"meta\": []~an object is expected",
                "\"meta\": {},~~\"meta\" has to come before \"sources\"",
                "\"meta\": {}~\"meta\": {\"a\": \"b\", \"a\": \"c\"}~\"a\" is there twice",
                "\"meta\": {}~\"meta\": {}, \"colours\": []~the document has \"colours\"",
                "\"person\"~\"robot\"~\"robot\" is no word",
                "\"name\": \"Aki\"~\"name\": \" \"~a source has no \"name\"",
                "\"name\": \"Aki\"~\"name\": \"Aki\", \"parent\": 7~there is no source 7",
                "{\"number\": 2, \"at\"~{\"number\": 1, \"at\"~edit 1 is there twice",
                "2026-03-01T12~yesterday~a moment is expected",
                "\"what\": \"renamed it\"~\"what\": \"\\ud800\"~half a character",
                "\"id\": \"show/1\"~\"id\": \"shw/1\"~an id is expected, such as track/7",
                "\"id\": \"episode/2\"~\"id\": \"episode/1\"~1 is there twice",
                "\"id\": \"show/1\", \"begun\": 1~\"begun\": 1~line 13, column 18: the \"id\" of a thing",
                "\"id\": \"recording/3\", \"begun\": 2~\"id\": \"recording/3\"~recording/3 has no \"begun\"",
                "\"recording/3\", \"begun\": 2~\"recording/3\", \"begun\": 2, \"merged_into\": \"recording/9\"~no \"ended\"",
                "\"recording/3\", \"begun\": 2~\"recording/3\", \"begun\": 2, \"ended\": 2, \"merged_into\": \"recording/9\"~there is no recording/9",
                "\"recording/3\", \"begun\": 2~\"recording/3\", \"begun\": 2, \"ended\": 2, \"merged_into\": \"show/1\"~show/1 is no recording",
                "\"key\": \"it\"}~\"key\": \"it\"}, {\"source\": 1, \"key\": \"it\"}~key \"it\" of source 1 is there twice",
                "\"number\": 3, \"field\"~\"number\": 2, \"field\"~fact 2 is there twice",
                "\"number\": 3, \"field\": \"show\"~\"number\": 3, \"field\": \"shows\"~episode has no \"shows\"",
                "\"target\": \"show/1\"~\"target\": \"show/9\"~line 18, column 48: there is no show/9",
                "\"target\": \"show/1\"~\"target\": \"work/1\"~there is no work/1",
                "\"target\": \"show/1\"~\"colour\": \"red\"~a fact has \"colour\", which this program does not know and would lose",
                "\"begun\": 2, \"replaces\": 1~\"begun\": 2, \"replaces\": 8~a.json: fact 2 has \"replaces\": 8, which is not there",
                "\"begun\": 2, \"replaces\": 1~\"begun\": 1, \"ended\": 9~there is no edit 9",
                "\"begun\": 1, \"ended\": 2}~\"begun\": 2, \"ended\": 1}~fact 1 ended before it began",
                "\"text\": \"old\"~\"text\": null~a text is expected",
                "\"pieces\": [~\"piece\": [~a cue has \"piece\"",
                "\"episode\": \"episode/2\"~\"episode\": \"show/1\"~show/1 is no episode",
                "\"end_ms\": 5~\"end_ms\": 0~before it begins",
                "\"end_ms\": 5~\"end_ms\": 5000000000~a whole number from",
                "\"speed\": 1.0~\"speed\": \"fast\"~a number is expected",
                "\"speed\": 1.0,~~a piece needs",
                "\"state\": \"suggested\"~\"state\": \"suggested\", \"heard\": 5~\"heard\": 5, which is not there",
                "\"state\": \"suggested\"~\"state\": \"suggested\", \"presence\": \"loud\"~one of underscore, on_screen",
            })
    void read_aDocumentWithOneFault_saysWhereAndWhat(String from, String to, String message)
            throws IOException {
        String broken =
                DOCUMENT.replaceFirst(
                        java.util.regex.Pattern.quote(from),
                        java.util.regex.Matcher.quoteReplacement(to == null ? "" : to));
        assertThat(broken).isNotEqualTo(DOCUMENT);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageStartingWith("a.json")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
        read(DOCUMENT); // nothing of it stayed
    }

    @Test
    void read_numbersAgainstTheOrderOfEdits_refuses() {
        String broken =
                DOCUMENT.replace("\"number\": 3, \"field\"", "\"number\": 9, \"field\"")
                        .replace(
                                "\"state\": \"entered\", \"begun\": 1",
                                "\"state\": \"entered\", \"begun\": 2")
                        .replace("\"entered\", \"begun\": 2}", "\"entered\", \"begun\": 1}");
        assertThatThrownBy(() -> read(broken))
                .hasMessage(
                        "a.json: fact 1 of edit 2 has a lower number than one of an edit before");
    }

    @Test
    void read_moreAfterTheEnd_refuses() {
        assertThatThrownBy(() -> read(DOCUMENT + "{}")).hasMessageContaining("something follows");
    }

    @Test
    void read_noJson_saysSo() {
        assertThatThrownBy(() -> read("<xml/>"))
                .hasMessageStartingWith("a.json, line 1, column ")
                .hasMessageContaining("no JSON");
    }
}
