package gekiban.web;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages, asked for over HTTP. */
class WebDeskTest {
    private static final String EVIL = "<script>alert(1)</script>";

    @TempDir Path folder;
    private Store store;
    private Library library;
    private Server server;
    private Path film;
    private Id episode;
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
        film = Files.write(folder.resolve("01.webm"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        episode = fill();
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

    /** A show of one episode, in which track 7 sounds from 10 s to 20 s. */
    private Id fill() throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show = draft.item(Kind.SHOW, "show").says(Common.TITLE, title("Left Behind " + EVIL));
        var part =
                draft.item(Kind.EPISODE, "1")
                        .says(Episode.SHOW, Value.empty(), show)
                        .says(Episode.NUMBER, "1")
                        .says(Common.TITLE, title("雨の忘れもの"))
                        .says(Common.FILE, new MediaFile(film.toString(), "", "60", "").value());
        assertThat(part.key()).isEqualTo("1");
        var release =
                draft.item(Kind.RELEASE, "release")
                        .says(Common.TITLE, title("OST"))
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        draft.item(Kind.TRACK, "7")
                .says(Track.MEDIUM, Value.empty(), medium)
                .says(Track.NUMBER, "7")
                .says(Common.TITLE, title("潮の祠"))
                .says(Common.CREDIT, Credit.of("composer").value(), draft.name("架空響"))
                .says(Track.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "sound"));
        draft.item(Kind.TRACK, "8")
                .says(Track.MEDIUM, Value.empty(), medium)
                .says(Track.NUMBER, "8")
                .says(Common.TITLE, title("never " + EVIL))
                .says(Track.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "sound 8"));
        Intake.take(store, "Aki", draft.build());
        Id recording = store.read(facts -> facts.all(Kind.RECORDING).getFirst());
        Id made = store.read(facts -> facts.all(Kind.EPISODE).getFirst());
        var heard = new Source(Source.Kind.HEARD, "listening", "");
        store.edit(
                "gekiban",
                "heard",
                edit ->
                        new CueWriter(edit)
                                .heard(
                                        made,
                                        heard,
                                        List.of(
                                                List.of(
                                                        new Piece(
                                                                recording, 10_000, 20_000, 4_000, 1,
                                                                -18, 0.99, List.of())))));
        return made;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return http.send(
                to(path).header("Origin", server.address().replaceFirst("/$", ""))
                        .header("HX-Request", "true")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private State state() throws IOException {
        return store.read(facts -> new gekiban.catalogue.cues.Cues(facts).ofEpisode(episode))
                .getFirst()
                .state();
    }

    private Id cue() throws IOException {
        return store.read(facts -> new gekiban.catalogue.cues.Cues(facts).ofEpisode(episode))
                .getFirst()
                .id();
    }

    @Test
    void shows_aTitleWithAScript_isText() throws Exception {
        var page = get("/shows");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Left Behind &lt;script")
                .doesNotContain(EVIL)
                .contains("0:10");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void show_withOneEpisode_hasItsStripAndWhatIsNeverUsed() throws Exception {
        Id show = store.read(facts -> facts.all(Kind.SHOW).getFirst());
        String page = get("/shows/" + show.number()).body();
        assertThat(page)
                .contains("id=\"c" + cue().number() + "\"")
                .contains("--s:10.000;--d:10.000")
                .contains("潮の祠")
                .contains("架空響")
                .contains("never &lt;script")
                .doesNotContain(EVIL);
    }

    @Test
    void episode_withACue_hasItOnTheStripAndInTheTable() throws Exception {
        String page = get("/episodes/" + episode.number()).body();
        assertThat(page)
                .contains("class=\"cue t7 heard\"")
                .contains("<span class=\"chip t7\">07</span>")
                .contains("0:10.0")
                .contains("−18")
                .contains("src=\"/media/episodes/" + episode.number() + "\"");
    }

    @Test
    void confirm_thenUndo_isAsHeard() throws Exception {
        var confirmed = post("/cues/" + cue().number() + "/confirm", "");
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo(State.CONFIRMED);
        var edit =
                java.util.regex.Pattern.compile("/edits/([0-9]+)/undo").matcher(confirmed.body());
        assertThat(edit.find()).isTrue();
        post("/edits/" + edit.group(1) + "/undo", "episode=" + episode);
        assertThat(state()).isEqualTo(State.SUGGESTED);
    }

    @Test
    void refuse_aCue_takesItOffTheStrip() throws Exception {
        assertThat(post("/cues/" + cue().number() + "/refuse", "").body())
                .doesNotContain("class=\"cue t7");
        assertThat(state()).isEqualTo(State.REFUSED);
    }

    @Test
    void confirm_fromAnotherSite_isForbidden() throws Exception {
        var answer =
                http.send(
                        to("/cues/" + cue().number() + "/confirm")
                                .header("Origin", "http://elsewhere.example")
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(state()).isEqualTo(State.SUGGESTED);
    }

    @Test
    void anyPage_askedForUnderAnotherName_isForbidden() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /shows HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer =
                    new String(
                            socket.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Left Behind");
        }
    }

    @Test
    void anyPage_thatIsNot_is404InWords() throws Exception {
        assertThat(get("/shows/999").statusCode()).isEqualTo(404);
        assertThat(get("/shows/x").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/assets/..%2f..%2fpom.xml").statusCode()).isIn(400, 404);
    }

    @Test
    void show_thatWentUpInAnother_leadsThere() throws Exception {
        Id show = store.read(facts -> facts.all(Kind.SHOW).getFirst());
        Id other = store.edit("Aki", "another", edit -> edit.create(Kind.SHOW)).answer();
        store.edit(
                "Aki",
                "one",
                edit -> {
                    new Merge(edit).merge(other, show);
                    return 0;
                });
        var answer = get("/shows/" + other.number());
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/shows/" + show.number());
    }

    @Test
    void media_aRange_isThatPart() throws Exception {
        var answer =
                http.send(
                        to("/media/episodes/" + episode.number())
                                .header("Range", "bytes=2-4")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).containsExactly(2, 3, 4);
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(answer.headers().firstValue("Content-Type")).contains("video/webm");
    }

    @Test
    void media_heldBefore_isNotSentAgain_andAChangedFileIsSentWhole() throws Exception {
        var whole =
                http.send(
                        to("/media/episodes/" + episode.number()).build(),
                        BodyHandlers.ofByteArray());
        assertThat(whole.body()).hasSize(10);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        var held =
                http.send(
                        to("/media/episodes/" + episode.number())
                                .header("If-None-Match", tag)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(held.statusCode()).isEqualTo(304);
        var changed =
                http.send(
                        to("/media/episodes/" + episode.number())
                                .header("Range", "bytes=2-4")
                                .header("If-Range", "\"another\"")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).hasSize(10);
    }

    @Test
    void media_ofAFileThatIsGone_is410InWords() throws Exception {
        Files.delete(film);
        var answer = get("/media/episodes/" + episode.number());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("01.webm").contains("is not at its place");
    }

    @Test
    void search_asOneTypes_isThePartAlone() throws Exception {
        var answer =
                http.send(
                        to("/search?q=shio+no").header("HX-Request", "true").build(),
                        BodyHandlers.ofString());
        assertThat(answer.body()).doesNotContain("<html");
        assertThat(get("/search?q=%E7%A5%A0").body())
                .contains("<html")
                .contains("潮の<mark>祠</mark>");
    }

    @Test
    void settings_language_isKeptAndUsed() throws Exception {
        var answer = post("/settings", "lang=ja");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("lang=ja").contains("HttpOnly").contains("SameSite=Lax");
        var page =
                http.send(
                        to("/shows").header("Cookie", "lang=ja").build(), BodyHandlers.ofString());
        assertThat(page.body()).contains("<html lang=\"ja\"").contains("作品");
    }
}
