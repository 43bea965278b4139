package gekiban.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.web.TestDesk;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk through the API; each answer is held against its description. */
class ApiTest {
    @TempDir Path folder;
    private TestDesk desk;
    private Described described;
    private Id track;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
        desk.fill();
        described = new Described(desk.get("/api/openapi.json").body());
        track = desk.first(Kind.TRACK);
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = desk.to("/api/v1" + path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked(desk.send(request));
    }

    private HttpResponse<String> send(String method, String path, String json, String... headers)
            throws Exception {
        var request =
                desk.to("/api/v1" + path)
                        .header("Origin", desk.origin())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked(desk.send(request));
    }

    private HttpResponse<String> checked(HttpResponse<String> answer) {
        described.check(answer);
        return answer;
    }

    private String thing() {
        return "/things/" + track;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static long edit(HttpResponse<String> answer) {
        var edit = Pattern.compile("\"edit\" : ([0-9]+)").matcher(answer.body());
        assertThat(edit.find()).as(answer.body()).isTrue();
        return Long.parseLong(edit.group(1));
    }

    @Test
    void description_andServer_haveTheSameAddresses() {
        var served = new TreeSet<String>();
        desk.server().addresses().stream()
                .filter(address -> address.contains(" /api/"))
                .forEach(served::add);
        assertThat(served).hasSizeGreaterThan(20).isEqualTo(described.addresses());
    }

    @Test
    void thing_aTrack_hasItsFactsWithSourcesAndStates() throws Exception {
        var answer = get(thing());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"id\" : \"" + track + "\"")
                .contains("\"state\" : \"imported\"")
                .contains("\"name\" : \"a list\"")
                .contains("\"target_title\"");
        assertThat(get("/things/track/999999").statusCode()).isEqualTo(404);
        assertThat(get("/things/track/x").statusCode()).isEqualTo(404);
    }

    @Test
    void thing_heldBefore_isNotSentAgainUntilAnythingChanges() throws Exception {
        String tag = tag(get(thing()));
        assertThat(get(thing(), "If-None-Match", tag).statusCode()).isEqualTo(304);
        desk.says("another", desk.first(Kind.SHOW), Common.NOTE, Value.of("x"));
        assertThat(get(thing(), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void say_withTheTagOfAThingThatSomebodyChanged_is412() throws Exception {
        String tag = tag(get(thing()));
        desk.says("another", desk.first(Kind.SHOW), Common.NOTE, Value.of("x"));
        String note = "{\"facts\": [{\"field\": \"note\", \"text\": \"mine\"}]}";
        assertThat(send("POST", thing() + "/facts", note, "If-Match", tag).statusCode())
                .isEqualTo(200);
        var late = send("POST", thing() + "/facts", note.replace("mine", "late"), "If-Match", tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(desk.facts(track, Common.NOTE)).extracting(Fact::text).containsExactly("mine");
        assertThat(send("POST", thing() + "/facts", note, "If-Match", "yes").statusCode())
                .isEqualTo(400);
    }

    @Test
    void facts_sayCorrectConfirmRefuseRemoveUndo_theWholeWay() throws Exception {
        String says =
                "{\"facts\": [{\"field\": \"length\", \"text\": \"296\", \"place\": \"p. 7\"}]}";
        assertThat(send("POST", thing() + "/facts", says).statusCode()).isEqualTo(200);
        long own = desk.facts(track, Common.LENGTH).getFirst().number();
        send("PATCH", thing() + "/facts/" + own, "{\"text\": \"297\"}");
        assertThat(desk.facts(track, Common.LENGTH).getFirst().text()).isEqualTo("297");
        long other = desk.facts(track, Common.LENGTH).getLast().number();
        var refused = send("POST", thing() + "/facts/" + other + "/refuse", "");
        assertThat(desk.facts(track, Common.LENGTH).getLast().state()).isEqualTo(State.REFUSED);
        assertThat(send("POST", "/edits/" + edit(refused) + "/undo", "").statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/edits/" + edit(refused) + "/undo", "").statusCode())
                .isEqualTo(422);
        long again = desk.facts(track, Common.LENGTH).getLast().number();
        send("POST", thing() + "/facts/" + again + "/confirm", "");
        assertThat(desk.facts(track, Common.LENGTH).getFirst().state()).isEqualTo(State.CONFIRMED);
        long mine = desk.facts(track, Common.LENGTH).getLast().number();
        send("POST", thing() + "/facts/" + mine + "/remove", "");
        assertThat(desk.facts(track, Common.LENGTH)).hasSize(1);
        assertThat(send("POST", thing() + "/facts/999/confirm", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/edits/999/undo", "").statusCode()).isEqualTo(404);
        assertThat(get(thing() + "/history").body()).contains("\"before\"").contains("p. 7");
        assertThat(get("/edits?limit=2").statusCode()).isEqualTo(200);
        assertThat(get("/edits/1").statusCode()).isEqualTo(200);
        assertThat(get("/edits/999").statusCode()).isEqualTo(404);
    }

    @Test
    void facts_thatCannotBeSaid_areProblems() throws Exception {
        String facts = thing() + "/facts";
        var wrong =
                send("POST", facts, "{\"facts\": [{\"field\": \"length\", \"text\": \"long\"}]}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("seconds are");
        assertThat(send("POST", facts, "{\"facts\": []}").statusCode()).isEqualTo(422);
        assertThat(send("POST", facts, "{\"facts\": 1}").statusCode()).isEqualTo(400);
        assertThat(send("POST", facts, "no json").statusCode()).isEqualTo(400);
        assertThat(send("POST", facts, "").statusCode()).isEqualTo(400);
        assertThat(
                        send(
                                        "POST",
                                        facts,
                                        "{\"facts\": [{\"field\": \"medium\", \"target\": \"x\"}]}")
                                .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", facts, "[".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @Test
    void post_withoutOrigin_isForbidden() throws Exception {
        var answer =
                desk.send(
                        desk.to("/api/v1" + thing() + "/facts")
                                .POST(BodyPublishers.ofString("{\"facts\": []}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        described.check(answer);
    }

    @Test
    void make_merge_andTheOldIdLeadsOn() throws Exception {
        Id show = desk.first(Kind.SHOW);
        var made =
                send(
                        "POST",
                        "/things/show",
                        "{\"facts\": [{\"field\": \"title\", \"text\": \"Left Over\","
                                + " \"detail\": {\"kind\": \"original\"}},"
                                + " {\"field\": \"credit\", \"text\": \"composer\", \"name\": \"架空音\"}]}");
        assertThat(made.statusCode()).isEqualTo(201);
        String old =
                made.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
        assertThat(get(old).statusCode()).isEqualTo(200);
        assertThat(send("POST", old + "/merge", "{\"into\": \"" + show + "\"}").statusCode())
                .isEqualTo(200);
        var moved = get(old + "/history?limit=3");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElse(""))
                .endsWith("/api/v1/things/" + show + "/history?limit=3");
        assertThat(get(old).statusCode()).isEqualTo(301);
        assertThat(send("POST", old + "/merge", "{\"into\": \"" + show + "\"}").statusCode())
                .isEqualTo(422);
        long credit = desk.facts(show, Common.CREDIT).getFirst().number();
        assertThat(
                        send("POST", "/things/" + show + "/split", "{\"facts\": [" + credit + "]}")
                                .statusCode())
                .isEqualTo(201);
        assertThat(send("POST", "/things/cue", "{\"facts\": []}").statusCode()).isEqualTo(422);
    }

    @Test
    void tracks_ofARelease_areOnItsDisc() throws Exception {
        Id release = desk.first(Kind.RELEASE);
        String tracks =
                "{\"tracks\": [{\"number\": 1, \"title\": \"Kaze\", \"length_s\": 201}, {\"number\": 2}]}";
        assertThat(send("POST", "/things/" + release + "/tracks", tracks).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/things/" + release + "/tracks", tracks).statusCode())
                .isEqualTo(422);
        assertThat(get("/things/" + desk.first(Kind.MEDIUM) + "/pointing?field=medium").body())
                .contains("Kaze")
                .contains("\"all\" : 3");
    }

    @Test
    void search_andLists_findThings() throws Exception {
        assertThat(get("/search?q=keshiin").body()).contains(desk.first(Kind.RELEASE).toString());
        assertThat(get("/search").statusCode()).isEqualTo(400);
        assertThat(get("/search?q=x&kind=nothing").statusCode()).isEqualTo(404);
        assertThat(get("/things?kind=track").body()).contains(track.toString());
        assertThat(get("/things?kind=track&after=" + track.number()).body())
                .doesNotContain(track.toString());
        assertThat(get("/things?kind=track&limit=many").statusCode()).isEqualTo(400);
    }

    @Test
    void texts_listsAndRequests_areThingsLikeOthers() throws Exception {
        for (String kind : new String[] {"text", "list", "request"}) {
            var made =
                    send(
                            "POST",
                            "/things/" + kind,
                            "{\"facts\": [{\"field\": \"title\", \"text\": \"A page\"}]}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String at =
                    made.headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .substring("/api/v1".length());
            assertThat(get(at).body()).contains("A page");
            assertThat(get("/things?kind=" + kind).body()).contains("A page");
        }
        Id text = desk.first(Kind.TEXT);
        var wrong =
                send(
                        "POST",
                        "/things/" + text + "/facts",
                        "{\"facts\": [{\"field\": \"kind\", \"text\": \"poem\"}]}");
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void lists_makeAddSuggestAndComment_theWholeWay() throws Exception {
        var made = send("POST", "/lists", "{\"title\": \"Fog\", \"words\": \"At sea\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        Id list = desk.first(Kind.LIST);
        String at = "/lists/" + list.number();
        String item = "{\"what\": \"" + track + "@1:00-1:30\", \"words\": \"this\"}";
        assertThat(send("POST", at + "/items", item).statusCode()).isEqualTo(201);
        assertThat(send("POST", at + "/items", item).statusCode()).isEqualTo(409);
        assertThat(send("POST", at + "/suggestions", "{\"what\": \"A lamp\"}").statusCode())
                .isEqualTo(201);
        assertThat(get(at).body()).contains("霧笛", "\"start_s\" : 60").doesNotContain("A lamp");
        assertThat(get("/lists").body()).contains("\"entries\" : 1");
        assertThat(get("/lists/999999").statusCode()).isEqualTo(404);
        String talk = "/comments/" + list;
        var said = send("POST", talk, "{\"words\": \"Well said\"}");
        assertThat(said.statusCode()).isEqualTo(201);
        Id comment = desk.first(Kind.COMMENT);
        send("POST", talk, "{\"words\": \"And\", \"answers\": \"" + comment + "\"}");
        assertThat(get(talk).body()).contains("Well said", "\"depth\" : 1");
        send("POST", "/moderation/" + comment.number(), "{\"state\": \"hidden\"}");
        assertThat(get(talk).body()).contains("\"hidden\"");
        assertThat(send("POST", "/moderation/999999", "{\"state\": \"hidden\"}").statusCode())
                .isEqualTo(404);
        assertThat(get("/comments/show/1").statusCode()).isEqualTo(404);
        assertThat(send("POST", talk, "{\"words\": \"\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void requests_wishAndVote_theWholeWay() throws Exception {
        String text = "{\"text\": \"Umi no Keshiin [Oto]\\nNot Here [Mira]\"}";
        assertThat(send("POST", "/requests", text).body()).contains("\"made\"", "request/");
        assertThat(send("POST", "/requests", text).statusCode()).isEqualTo(200);
        assertThat(desk.count(Kind.REQUEST)).isEqualTo(2);
        String vote = "/requests/" + desk.first(Kind.REQUEST).number() + "/vote";
        assertThat(send("POST", vote, "{\"for\": false}").statusCode()).isEqualTo(200);
        assertThat(get("/requests").body()).contains("\"votes\" : 0", "\"votes\" : 1");
        assertThat(send("POST", "/requests/999999/vote", "{\"for\": true}").statusCode())
                .isEqualTo(404);
        assertThat(send("POST", "/requests", "{\"text\": \"\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void cues_addCorrectConfirmRefuse_theWholeWay() throws Exception {
        Id show = desk.first(Kind.SHOW);
        send(
                "POST",
                "/things/episode",
                "{\"facts\": [{\"field\": \"show\", \"target\": \""
                        + show
                        + "\"},"
                        + " {\"field\": \"number\", \"text\": \"1\"}]}");
        Id episode = desk.first(Kind.EPISODE);
        assertThat(desk.facts(episode, Episode.NUMBER)).hasSize(1);
        String cues = "/episodes/" + episode.number() + "/cues";
        var added =
                send(
                        "POST",
                        cues,
                        "{\"sound\": \"" + track + "\", \"start_s\": 10, \"end_s\": 20.5}");
        assertThat(added.statusCode()).isEqualTo(201);
        String cue = "/cues/" + desk.first(Kind.CUE).number();
        String tag = tag(get(cue));
        assertThat(send("PATCH", cue, "{\"end_s\": 19}", "If-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(send("PATCH", cue, "{\"end_s\": 18}", "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(send("PATCH", cue, "{\"presence\": \"on_screen\"}").statusCode()).isEqualTo(200);
        assertThat(send("PATCH", cue, "{}").statusCode()).isEqualTo(400);
        assertThat(send("PATCH", cue, "{\"end_s\": 1}").statusCode()).isEqualTo(422);
        send("POST", cue + "/confirm", "");
        assertThat(get(cues).body()).contains("\"confirmed\"").contains("\"end_s\" : 19");
        assertThat(get("/recordings/" + desk.first(Kind.RECORDING).number() + "/uses").body())
                .contains("\"seconds\" : 9");
        send("POST", cue + "/refuse", "");
        assertThat(get(cue).body()).contains("\"refused\"");
        assertThat(get("/cues/999999").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/cues/999999/confirm", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/episodes/999999/cues", "{}").statusCode()).isEqualTo(404);
    }
}
