package gekiban.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.web.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging, splitting, track tables and the whole history, over HTTP. */
class WholePagesTest {
    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = new TestDesk(folder);
        desk.fill();
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    private Id another(Kind kind, String title) throws IOException {
        Id made = desk.store().edit("Aki", "another", edit -> edit.create(kind)).answer();
        desk.says("MusicBrainz", made, Common.TITLE, TestDesk.title(title, Title.Kind.ORIGINAL));
        return made;
    }

    @Test
    void merge_twoShows_areShownBesideOneAnotherThenOne_andTheOldAddressLeadsThere()
            throws Exception {
        Id show = desk.first(Kind.SHOW);
        Id other = another(Kind.SHOW, "Left Over");
        assertThat(desk.get("/catalogue/" + show + "/merge?with=" + other).body())
                .contains("Left Over")
                .contains("Left Behind")
                .contains("Make them one");
        var done =
                desk.post("/catalogue/" + show + "/merge", "with", other.toString(), "keep", "one");
        assertThat(done.headers().firstValue("Location").orElse(""))
                .contains("/catalogue/" + show + "?undo=");
        var old = desk.get("/catalogue/" + other);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(desk.facts(show, Common.TITLE)).hasSize(2);
        long edit = desk.last(show);
        desk.post("/edits/" + edit + "/undo", "back", "/catalogue/" + show);
        assertThat(desk.get("/catalogue/" + other).statusCode()).isEqualTo(200);
    }

    @Test
    void merge_withAnotherKindOrItself_isRefused() throws Exception {
        Id show = desk.first(Kind.SHOW);
        Id release = desk.first(Kind.RELEASE);
        assertThat(desk.get("/catalogue/" + show + "/merge?with=" + release).body())
                .doesNotContain("Make them one")
                .contains("role=\"alert\"");
        assertThat(
                        desk.post("/catalogue/" + show + "/merge", "with", release.toString())
                                .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/catalogue/" + show + "/merge", "with", show.toString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void split_aTickedFact_isOfANewThing() throws Exception {
        Id show = desk.first(Kind.SHOW);
        long fact =
                desk.says(
                        "MusicBrainz",
                        show,
                        Common.TITLE,
                        TestDesk.title("Another", Title.Kind.ORIGINAL));
        assertThat(desk.get("/catalogue/" + show + "/split").body())
                .contains("value=\"" + fact + "\"");
        assertThat(
                        desk.post("/catalogue/" + show + "/split", "fact", Long.toString(fact))
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.count(Kind.SHOW)).isEqualTo(2);
        assertThat(desk.facts(show, Common.TITLE)).hasSize(1);
        assertThat(desk.post("/catalogue/" + show + "/split").statusCode()).isEqualTo(422);
    }

    @Test
    void tracks_pastedThenSaved_areOnTheDiscInOneEdit() throws Exception {
        Id release = desk.first(Kind.RELEASE);
        String address = "/catalogue/" + release + "/tracks";
        var read =
                desk.post(
                        address,
                        "medium",
                        "2",
                        "pasted",
                        "01. Kaze 3:21\n02. 雨 (1:05)\n",
                        "read",
                        "1");
        assertThat(read.body()).contains("value=\"Kaze\"").contains("value=\"3:21\"");
        assertThat(desk.count(Kind.TRACK)).isEqualTo(1);
        var saved =
                desk.post(
                        address, "medium", "2", "number", "1", "title", "Kaze", "length", "3:21",
                        "number", "2", "title", "雨", "length", "1:05", "number", "3", "title", "",
                        "length", "");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(desk.count(Kind.TRACK)).isEqualTo(3);
        Id rain = desk.store().read(facts -> facts.all(Kind.TRACK).getLast());
        assertThat(desk.facts(rain, Common.LENGTH)).extracting(Fact::text).containsExactly("65");
        assertThat(
                        desk.post(address, "medium", "2", "number", "2", "title", "x", "length", "")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void history_ofTheWhole_isPagedAndTakesBack() throws Exception {
        Id show = desk.first(Kind.SHOW);
        for (int i = 0; i < 60; i++) {
            desk.says("list " + i, show, Common.NOTE, gekiban.catalogue.model.Value.of("n" + i));
        }
        String page = desk.get("/history").body();
        assertThat(page).contains("list 59").doesNotContain("list 5<").contains("before=");
        var older = desk.send(desk.to("/history?before=5").header("HX-Request", "true")).body();
        assertThat(older).doesNotContain("<html").contains("list 0");
    }
}
