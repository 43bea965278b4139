package gekiban.web;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The episode's page: what it says, and what is said on it. */
class EpisodePageTest {
    private static final String EVIL = "<script>alert(1)</script>";
    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");

    @TempDir Path folder;
    private Store store;
    private Library library;
    private Server server;
    private Id first;
    private Id second;
    private List<Id> recordings = List.of();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        library =
                new Library(
                        new DataHome(folder),
                        new Tools(() -> {
                            throw new IllegalStateException("no page needs it");
                        }));
        fill();
        server = WebDesk.start(new Desk(store, library, 1, "Aki"), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        library.close();
        store.close();
    }

    private static Value title(String text) {
        return Title.of(text, "", Title.Kind.ORIGINAL).value();
    }

    /** Two episodes, two tracks and an opening; track 1 sounds in both, track 2 in the second. */
    private void fill() throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show = draft.item(Kind.SHOW, "show").says(Common.TITLE, title("Pier"));
        for (int i = 1; i <= 2; i++) {
            draft.item(Kind.EPISODE, "e" + i)
                    .says(Episode.SHOW, Value.empty(), show)
                    .says(Episode.NUMBER, Integer.toString(i))
                    .says(Common.LENGTH, "100")
                    .says(Common.TITLE, title("Part " + i + EVIL));
        }
        var release =
                draft.item(Kind.RELEASE, "r")
                        .says(Common.TITLE, title("OST"))
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "m")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "2");
        for (int i = 1; i <= 3; i++) {
            draft.item(Kind.TRACK, "t" + i)
                    .says(Track.MEDIUM, Value.empty(), medium)
                    .says(Track.NUMBER, Integer.toString(i))
                    .says(Common.TITLE, title("Sound " + i + EVIL))
                    .says(Track.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "s" + i));
        }
        draft.item(Kind.SONG, "song")
                .says(Common.TITLE, title("Song"))
                .says(Song.USE, new SongUse("OP", "2", "", "").value(), show)
                .says(Song.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "s3"));
        draft.item(Kind.SCENE, "c")
                .says(Scene.EPISODE, Value.empty(), draft.item(Kind.EPISODE, "e2"))
                .says(Scene.START, "5")
                .says(Scene.END, "25")
                .says(Scene.KIND, "chapter")
                .says(Common.TITLE, title("The ferry" + EVIL));
        Intake.take(store, "Aki", draft.build());
        recordings = store.read(facts -> facts.all(Kind.RECORDING));
        var episodes = store.read(facts -> facts.all(Kind.EPISODE));
        first = episodes.get(0);
        second = episodes.get(1);
        var by = byTrack();
        hear(first, List.of(piece(by.get(0), 1_000, 9_000, -18)));
        hear(
                second,
                List.of(piece(by.get(0), 10_000, 20_000, -18)),
                List.of(piece(by.get(1), 30_000, 40_000, 3)),
                List.of(piece(by.get(2), 50_000, 60_000, 30)));
    }

    /** The recordings of tracks 1, 2 and 3. */
    private List<Id> byTrack() throws IOException {
        return store.read(facts ->
                facts.entries(facts.all(Kind.TRACK)).values().stream()
                        .sorted((a, b) -> a.text(Track.NUMBER).compareTo(b.text(Track.NUMBER)))
                        .map(track -> track.target(Track.RECORDING).orElseThrow())
                        .toList());
    }

    private static Piece piece(Id recording, int from, int to, double level) {
        return new Piece(recording, from, to, 4_000, 1, level, 0.99, List.of());
    }

    @SafeVarargs
    private void hear(Id episode, List<Piece>... cues) throws IOException {
        store.edit(
                "gekiban",
                "heard",
                edit -> new CueWriter(edit).heard(episode, HEARD, List.of(cues)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, boolean isPart) throws Exception {
        var request =
                to(path).header("Origin", server.address().replaceFirst("/$", ""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        if (isPart) {
            request.header("HX-Request", "true");
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private List<Cue> cues() throws IOException {
        return store.read(facts -> new Cues(facts).ofEpisode(second));
    }

    private String page() throws Exception {
        return get("/episodes/" + second.number()).body();
    }

    @Test
    void episode_withCues_saysThemInSentencesWithTheUse() throws Exception {
        assertThat(page().replaceAll("\\s+", " "))
                .contains("from 0:04, for 10 s, 18 dB under the dialogue; 2nd of 2 uses;")
                .contains("from 0:04, for 10 s, 3 dB over everything else; its only use;")
                .contains("from 0:04, for 10 s; its only use;");
    }

    @Test
    void episode_ofAShowWithASong_givesTheSongItsCodeAndNoColour() throws Exception {
        assertThat(page())
                .contains("<span class=\"chip ts\">OP2</span>")
                .contains("<span class=\"chip t1\">B01</span>")
                .contains("<span class=\"chip t2\">B02</span>");
    }

    @Test
    void episode_amongOthers_leadsToItsNeighbours() throws Exception {
        assertThat(page())
                .contains("rel=\"prev\" href=\"/episodes/" + first.number() + "\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void episode_titlesWithScripts_areText() throws Exception {
        assertThat(page()).contains("The ferry&lt;script").doesNotContain(EVIL);
    }

    @Test
    void episode_withoutFile_hasNoPlayerAndNoLaneOfSound() throws Exception {
        assertThat(page()).doesNotContain("<video").doesNotContain("data-draw=\"sound\"");
    }

    @Test
    void episode_thatWentUpInAnother_leadsThere() throws Exception {
        Id other = store.edit("Aki", "another", edit -> edit.create(Kind.EPISODE)).answer();
        store.edit(
                "Aki",
                "one",
                edit -> {
                    new Merge(edit).merge(other, second);
                    return 0;
                });
        var answer = get("/episodes/" + other.number());
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/episodes/" + second.number());
    }

    @Test
    void cue_asked_isTheInspectorAlone() throws Exception {
        var cue = cues().get(1);
        var part =
                http.send(
                        to("/cues/" + cue.id().number()).header("HX-Request", "true").build(),
                        BodyHandlers.ofString());
        assertThat(part.body())
                .doesNotContain("<html")
                .contains("value=\"0:30.0\"")
                .contains("value=\"0:40.0\"")
                .contains("name=\"version\" value=\"" + cue.version() + "\"");
        assertThat(get("/cues/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void correct_itsEnds_movesThemAndKeepsTheRecordingInPlace() throws Exception {
        var cue = cues().getFirst();
        var answer =
                post(
                        "/cues/" + cue.id().number() + "/correct",
                        "version=" + cue.version() + "&from=0:12.5&to=19",
                        true);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("0:12.5").doesNotContain("<html");
        var now = cues().getFirst();
        assertThat(now.startMs()).isEqualTo(12_500);
        assertThat(now.endMs()).isEqualTo(19_000);
        assertThat(now.pieces().getFirst().recordingMs()).isEqualTo(6_500);
        assertThat(now.isCorrected()).isTrue();
    }

    @Test
    void confirm_ofAVersionThatIsNotAnyMore_isToldAndChangesNothing() throws Exception {
        var seen = cues().getFirst();
        String path = "/cues/" + seen.id().number();
        post(path + "/correct", "version=" + seen.version() + "&to=0:15", true);
        var now = cues().getFirst();
        var answer = post(path + "/confirm", "version=" + seen.version(), true);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("it is 0:10.0 to 0:15.0 now")
                .contains("data-version=\"" + now.version() + "\"")
                .doesNotContain("<html");
        assertThat(cues().getFirst()).isEqualTo(now);
        assertThat(post(path + "/confirm", "version=" + seen.version(), false).statusCode())
                .isEqualTo(409);
        assertThat(post(path + "/confirm", "version=" + now.version(), true).statusCode())
                .isEqualTo(200);
        assertThat(cues().getFirst().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void present_aWay_isSaidAndConfirmsNothing() throws Exception {
        var cue = cues().getFirst();
        String path = "/cues/" + cue.id().number() + "/present";
        assertThat(post(path, "presence=on_screen", true).body()).contains("on screen");
        assertThat(cues().getFirst().how().presence()).isEqualTo("on_screen");
        assertThat(cues().getFirst().state()).isEqualTo(State.SUGGESTED);
        assertThat(post(path, "presence=loudly", true).statusCode()).isEqualTo(400);
    }

    @Test
    void add_aCue_isByHandAndChosen_andCanBeTakenBack() throws Exception {
        var answer =
                post(
                        "/episodes/" + second.number() + "/cues",
                        "sound=" + byTrack().get(1) + "&from=70&to=1:20.5&at=0:03",
                        true);
        assertThat(answer.statusCode()).isEqualTo(200);
        var added = cues().getLast();
        assertThat(added.state()).isEqualTo(State.ENTERED);
        assertThat(added.endMs()).isEqualTo(80_500);
        assertThat(added.pieces().getFirst().recordingMs()).isEqualTo(3_000);
        assertThat(answer.body()).contains("data-chosen=\"" + added.id().number() + "\"");
        var edit =
                java.util.regex.Pattern.compile("data-edit=\"([1-9][0-9]*)\"")
                        .matcher(answer.body());
        assertThat(edit.find()).isTrue();
        post("/edits/" + edit.group(1) + "/undo", "episode=" + second, true);
        assertThat(cues()).hasSize(3);
    }

    @Test
    void acts_withWrongForms_saySo_andChangeNothing() throws Exception {
        var before = cues();
        String path = "/cues/" + before.getFirst().id().number();
        String episode = "/episodes/" + second.number() + "/cues";
        assertThat(post(path + "/correct", "from=noon", true).statusCode()).isEqualTo(400);
        assertThat(post(path + "/correct", "from=0:20&to=0:10", true).statusCode()).isEqualTo(400);
        assertThat(post(path + "/correct", "version=x&from=1", true).statusCode()).isEqualTo(404);
        assertThat(post(path + "/correct", "sound=track/99999", true).statusCode()).isEqualTo(400);
        assertThat(post(episode, "from=1&to=2", true).statusCode()).isEqualTo(400);
        assertThat(post(episode, "sound=" + first + "&from=1&to=2", true).statusCode())
                .isEqualTo(400);
        assertThat(post("/edits/0/undo", "episode=" + second, true).statusCode()).isEqualTo(404);
        assertThat(cues()).isEqualTo(before);
    }

    @Test
    void refuse_aCue_standsAtTheFootOfTheTableWithUndo() throws Exception {
        var cue = cues().getFirst();
        var answer = post("/cues/" + cue.id().number() + "/refuse", "", true);
        String foot = answer.body().substring(answer.body().indexOf("<table class=\"refused\""));
        assertThat(foot).contains("0:10.0").contains("/undo").contains("B01");
        assertThat(answer.body()).doesNotContain("id=\"c" + cue.id().number() + "\"");
    }

    @Test
    void act_withoutScript_leadsBackToThePageWithTheCue() throws Exception {
        var cue = cues().getFirst();
        var answer = post("/cues/" + cue.id().number() + "/confirm", "", false);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/episodes/" + second.number() + "?cue=" + cue.id().number());
    }

    @Test
    void waves_ofWhatHasNoFile_are404() throws Exception {
        assertThat(get("/waves/episodes/" + second.number()).statusCode()).isEqualTo(404);
        assertThat(get("/waves/recordings/" + recordings.getFirst().number()).statusCode())
                .isEqualTo(404);
        assertThat(get("/waves/recordings/..%2f1").statusCode()).isIn(400, 404);
    }
}
