package gekiban.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.web.TestDesk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts by hand, over HTTP. */
class EntryPagesTest {
    @TempDir Path folder;
    private TestDesk desk;
    private Id track;

    @BeforeEach
    void start() throws IOException {
        desk = new TestDesk(folder);
        desk.fill();
        track = desk.first(Kind.TRACK);
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    private String address() {
        return "/catalogue/" + track;
    }

    private String seen() throws IOException {
        return Long.toString(desk.last(track));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void show_aTrack_hasAnInputForEachFieldThatItsKindHas() throws Exception {
        var page = desk.get(address());
        assertThat(page.statusCode()).isEqualTo(200);
        for (Field field : Kind.TRACK.fields()) {
            assertThat(page.body())
                    .contains("id=\"f-" + field.name() + "\"")
                    .contains("name=\"" + (field.many() ? "a." : "h.") + field.name() + ".was\"");
        }
        assertThat(page.body()).contains("value=\"5:02.4\"").contains("a list");
    }

    @Test
    void pages_ofEveryKind_answer() throws Exception {
        for (Kind kind : Kind.values()) {
            int expected = kind == Kind.CUE ? 404 : 200;
            assertThat(desk.get("/catalogue/new/" + kind.word()).statusCode()).isEqualTo(expected);
        }
        for (Kind kind : new Kind[] {Kind.SHOW, Kind.RELEASE, Kind.MEDIUM, Kind.NAME}) {
            Id id = desk.first(kind);
            assertThat(desk.get("/catalogue/" + id).body()).doesNotContain(TestDesk.EVIL);
            assertThat(desk.get("/catalogue/" + id + "/split").statusCode()).isEqualTo(200);
            assertThat(desk.get("/catalogue/" + id + "/history").statusCode()).isEqualTo(200);
        }
        assertThat(desk.get("/catalogue/track/999999").statusCode()).isEqualTo(404);
        assertThat(desk.get("/catalogue/nothing/1").statusCode()).isEqualTo(404);
    }

    @Test
    void save_anotherLengthAsAClockWritesIt_isEnteredWithItsPlaceAndTheSourceStays()
            throws Exception {
        var answer =
                desk.post(
                        address(),
                        "seen",
                        seen(),
                        "h.length.was",
                        "5:02.4¦¦",
                        "h.length.text",
                        "4:56",
                        "place",
                        "booklet, p. 7");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(desk.facts(track, Common.LENGTH))
                .extracting(Fact::text, Fact::state, Fact::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("296", State.ENTERED, "booklet, p. 7"),
                        org.assertj.core.groups.Tuple.tuple("302.4", State.IMPORTED, ""));
        assertThat(desk.get(location(answer)).body()).contains("not taken").contains("/undo");
    }

    @Test
    void save_nothingTyped_isNoEdit() throws Exception {
        long before = desk.last(track);
        desk.post(address(), "h.length.was", "5:02.4¦¦", "h.length.text", "5:02.4");
        assertThat(desk.last(track)).isEqualTo(before);
    }

    @Test
    void save_afterSomebodyElseChangedIt_is409WithBothAndNothingLost() throws Exception {
        String seen = seen();
        desk.post(address(), "seen", seen, "h.length.was", "5:02.4¦¦", "h.length.text", "4:56");
        var second =
                desk.post(
                        address(),
                        "seen",
                        seen,
                        "h.length.was",
                        "5:02.4¦¦",
                        "h.length.text",
                        "5:00",
                        "h.number.was",
                        "19¦¦",
                        "h.number.text",
                        "19");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("This was changed while you were at it")
                .contains("4:56") // theirs
                .contains("value=\"5:00\"") // what was typed
                .contains("name=\"seen\" id=\"seen\" value=\"" + desk.last(track) + "\"");
        assertThat(desk.facts(track, Common.LENGTH).getFirst().text()).isEqualTo("296");
    }

    @Test
    void save_aValueThatCannotBe_is422AndStaysTyped() throws Exception {
        var answer =
                desk.post(
                        address(),
                        "seen",
                        seen(),
                        "h.length.was",
                        "5:02.4¦¦",
                        "h.length.text",
                        "long");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"long\"").contains("role=\"alert\"");
    }

    @Test
    void save_aCreditToAName_findsItAndMakesNewOnes() throws Exception {
        int names = desk.count(Kind.NAME);
        desk.post(
                address(),
                "a.credit.was",
                "¦¦¦¦¦¦",
                "a.credit.text",
                "arranger",
                "a.credit.to",
                "架空音");
        assertThat(desk.count(Kind.NAME)).isEqualTo(names);
        desk.post(
                address(),
                "a.credit.was",
                "¦¦¦¦¦¦",
                "a.credit.text",
                "arranger",
                "a.credit.to",
                "仮名 律");
        assertThat(desk.count(Kind.NAME)).isEqualTo(names + 1);
    }

    @Test
    void save_aReferenceInWords_isFoundOrAsked() throws Exception {
        Id release = desk.first(Kind.RELEASE);
        var found =
                desk.post(
                        "/catalogue/" + release,
                        "h.reissue_of.was",
                        "¦¦",
                        "h.reissue_of.to",
                        "nothing like it");
        assertThat(found.statusCode()).isEqualTo(422);
        assertThat(found.body()).contains("nothing like it");
        Id show = desk.first(Kind.SHOW);
        var season =
                desk.post(
                        "/catalogue/" + show,
                        "a.adapted_from.was",
                        "¦¦",
                        "a.adapted_from.to",
                        "Left Behind (" + show + ")");
        assertThat(season.statusCode()).isEqualTo(303);
    }

    @Test
    void correct_aTitleOfASource_refusesItAndStandsInItsPlace() throws Exception {
        Fact title = desk.facts(track, Common.TITLE).getFirst();
        String key = "c.title." + title.number();
        assertThat(desk.get(address() + "?correct=" + title.number()).body()).contains(key);
        desk.post(
                address(),
                "seen",
                seen(),
                key + ".was",
                "霧笛¦¦¦Jpan¦¦sleeve",
                key + ".text",
                "霧の笛",
                key + ".d.kind",
                "sleeve");
        assertThat(desk.facts(track, Common.TITLE))
                .extracting(Fact::text, Fact::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("霧の笛", State.ENTERED),
                        org.assertj.core.groups.Tuple.tuple("霧笛", State.REFUSED));
    }

    @Test
    void confirm_oneOfTwoThatDiffer_leavesTheOtherAsNotTaken() throws Exception {
        long other = desk.says("MusicBrainz", track, Common.LENGTH, Value.of("250"));
        assertThat(desk.get(address()).body()).contains("class=\"ne\"").contains("Take this");
        var answer = desk.post(address() + "/facts/" + other + "/confirm", "seen", seen());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(desk.facts(track, Common.LENGTH))
                .extracting(Fact::text, Fact::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("250", State.CONFIRMED),
                        org.assertj.core.groups.Tuple.tuple("302.4", State.IMPORTED));
        assertThat(desk.get(address()).body())
                .contains("not taken")
                .contains("confirmed by Aki")
                .doesNotContain("class=\"ne\"");
    }

    @Test
    void remove_whatASourceSays_refusesItAndOnesOwnEnds() throws Exception {
        Fact length = desk.facts(track, Common.LENGTH).getFirst();
        desk.post(address() + "/facts/" + length.number() + "/remove", "seen", seen());
        assertThat(desk.facts(track, Common.LENGTH))
                .extracting(Fact::state)
                .containsExactly(State.REFUSED);
        desk.post(address(), "a.note.was", "¦¦", "a.note.text", "mine");
        long note = desk.facts(track, Common.NOTE).getFirst().number();
        desk.post(address() + "/facts/" + note + "/remove", "seen", seen());
        assertThat(desk.facts(track, Common.NOTE)).isEmpty();
    }

    @Test
    void undo_anEditOfAForm_goesBackToThePage() throws Exception {
        desk.post(address(), "a.note.was", "¦¦", "a.note.text", "mine");
        long edit = desk.last(track);
        var answer = desk.post("/edits/" + edit + "/undo", "back", address());
        assertThat(location(answer)).contains(address() + "?undone=");
        assertThat(desk.facts(track, Common.NOTE)).isEmpty();
        assertThat(desk.get(location(answer)).body()).contains("Taken back.");
        assertThat(desk.post("/edits/" + edit + "/undo", "back", address()).statusCode())
                .isEqualTo(409);
        assertThat(desk.post("/edits/999/undo", "back", address()).statusCode()).isEqualTo(404);
    }

    @Test
    void undo_backToAnotherSite_staysHere() throws Exception {
        desk.post(address(), "a.note.was", "¦¦", "a.note.text", "mine");
        var answer =
                desk.post("/edits/" + desk.last(track) + "/undo", "back", "//elsewhere.example/");
        assertThat(location(answer)).doesNotContain("elsewhere");
    }

    @Test
    void save_aTitleWithAScript_isText() throws Exception {
        desk.post(
                address(),
                "a.title.was",
                "¦¦¦¦¦original",
                "a.title.text",
                TestDesk.EVIL,
                "a.title.d.kind",
                "original");
        assertThat(desk.get(address()).body()).contains("&lt;script").doesNotContain(TestDesk.EVIL);
        assertThat(desk.get("/catalogue/choose?kinds=track&with=alert").body())
                .doesNotContain(TestDesk.EVIL);
    }

    @Test
    void choose_asOneTypes_findsDiscsAndRecordingsThroughWhatHasATitle() throws Exception {
        assertThat(desk.get("/catalogue/choose?kinds=medium&h.medium.to=keshiin").body())
                .contains("(" + desk.first(Kind.MEDIUM) + ")");
        assertThat(desk.get("/catalogue/choose?kinds=recording&h.recording.to=%E9%9C%A7").body())
                .contains("(" + desk.first(Kind.RECORDING) + ")");
        assertThat(desk.get("/catalogue/choose?kinds=name&a.credit.to=%E6%9E%B6%E7%A9%BA").body())
                .contains("(" + desk.first(Kind.NAME) + ")");
    }

    @Test
    void make_aRelease_isThereWithAllThatWasTyped() throws Exception {
        var answer =
                desk.post(
                        "/catalogue/new/release",
                        "a.title.was",
                        "¦¦¦¦¦original",
                        "a.title.text",
                        "Kaze",
                        "a.title.d.kind",
                        "original",
                        "a.catalogue_number.was",
                        "¦¦",
                        "a.catalogue_number.text",
                        "MTK-0600");
        assertThat(answer.statusCode()).isEqualTo(303);
        Id made = desk.store().read(facts -> facts.all(Kind.RELEASE).getLast());
        assertThat(desk.facts(made, Common.TITLE))
                .extracting(fact -> Title.of(fact.value()))
                .containsExactly(new Title("Kaze", "Latn", "", Title.Kind.ORIGINAL));
        assertThat(desk.post("/catalogue/new/release").statusCode()).isEqualTo(422);
    }
}
