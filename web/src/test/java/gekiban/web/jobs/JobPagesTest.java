package gekiban.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.web.Server;
import gekiban.web.WebDesk;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A show of one episode with an album of one track, and a file that is none. */
class JobPagesTest {
    private static final int RATE = 8000;
    private static final String EVIL = "Muteki <script>alert(1)<";

    @TempDir private static Path media;
    private static Path show;

    @TempDir private Path home;
    private Store store;
    private Library library;
    private Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void make() throws Exception {
        show = Files.createDirectories(media.resolve(EVIL));
        Files.createDirectories(show.resolve("OST"));
        float[][] music = music();
        var tags = Map.of("title", "Kiri", "album", "Keshiin", "artist", "A", "track", "1");
        var encoder = new Encoder(Ffmpeg.bundled());
        encoder.encode(
                show.resolve("OST/01 Kiri.flac"), music, RATE, Encoding.PLAIN.withTags(tags));
        var episode = new float[2][40 * RATE];
        var random = new Random(7);
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < episode[c].length; i++) {
                int at = i - 10 * RATE;
                episode[c][i] =
                        (float) (0.01 * random.nextGaussian())
                                + (at >= 0 && at < 20 * RATE ? 0.5f * music[c][4 * RATE + at] : 0);
            }
        }
        encoder.encode(
                show.resolve("Muteki - 01.mkv"), episode, RATE, Encoding.PLAIN.withPicture());
        Files.writeString(show.resolve("Muteki - 02.mkv"), "no film");
    }

    private static float[][] music() {
        var random = new Random(1);
        var sound = new float[2][25 * RATE];
        int step = RATE / 10;
        for (int start = 0; start < sound[0].length; start += step) {
            double hertz = 150 * Math.pow(2, random.nextInt(40) / 12.0);
            for (int i = 0; i < 4 * step && start + i < sound[0].length; i++) {
                double note =
                        0.2 * Math.exp(-15.0 * i / RATE) * Math.sin(2 * Math.PI * hertz * i / RATE);
                sound[0][start + i] += (float) note;
                sound[1][start + i] += (float) (0.5 * note);
            }
        }
        return sound;
    }

    @BeforeEach
    void open() throws IOException {
        store = Store.open(home.resolve("catalogue.db"), Clock.systemUTC());
        library = new Library(new DataHome(home), new Tools(Ffmpeg::bundled));
        server = WebDesk.start(new Desk(store, library, 2, "Aki"), 0);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        library.close();
        store.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                .header("Origin", server.address().replaceFirst("/$", ""));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body, String type)
            throws Exception {
        return http.send(
                to(path).header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String path, String... namesAndTexts) throws Exception {
        var form = new StringBuilder();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(namesAndTexts[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndTexts[i + 1], StandardCharsets.UTF_8));
        }
        return send("POST", path, form.toString(), "application/x-www-form-urlencoded");
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private int count(Kind kind) throws IOException {
        return store.read(facts -> facts.count(kind));
    }

    private String state(String job) throws Exception {
        var state =
                Pattern.compile("\"state\" : \"([a-z]+)\"").matcher(get("/api/v1" + job).body());
        return state.find() ? state.group(1) : "";
    }

    private void await(String job, String state) throws Exception {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (!state(job).equals(state)) {
            assertThat(Instant.now()).as(get("/api/v1" + job).body()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void folder_pasted_isLookedAtAskedAboutTakenInAndHeard() throws Exception {
        assertThat(get("/").body()).contains("Drop a show and its albums here").contains("/jobs");
        String job = to(form("/jobs", "folder", " \"" + show + "\" "));
        await(job, "asking");
        assertThat(count(Kind.SHOW)).as("nothing yet").isZero();
        String asking = get(job).body();
        assertThat(asking)
                .contains("Muteki - 01.mkv")
                .contains("Keshiin")
                .contains("Muteki - 02.mkv: ")
                .contains("alert(1)")
                .doesNotContain("<script>alert");
        to(
                form(
                        job + "/answers",
                        "key0",
                        "show /Muteki/",
                        "guessed0",
                        "Muteki",
                        "title0",
                        "霧笛",
                        "known0",
                        "",
                        "all",
                        "show /Muteki/",
                        "in",
                        "show /Muteki/"));
        await(job, "done");
        assertThat(get("/shows").body()).contains("霧笛").contains("1 cues");
        String done = get(job).body();
        assertThat(done).contains("class=\"cue ").contains("Heard: <b>1 cues</b>");
        assertThat(get("/").headers().firstValue("Location")).hasValue("/shows");
        assertThat(get("/jobs").body()).contains("霧笛");
        // The same again is a new episode of the known show, not a second show.
        String again = to(form("/jobs", "folder", show.toUri().toString()));
        await(again, "asking");
        String id = store.read(facts -> facts.all(Kind.SHOW).getFirst()).toString();
        to(form(again + "/answers", "key0", "show /Muteki/", "known0", "霧笛 (" + id + ")"));
        await(again, "done");
        assertThat(count(Kind.SHOW)).isEqualTo(1);
        assertThat(count(Kind.EPISODE)).isEqualTo(1);
        assertThat(count(Kind.CUE)).isEqualTo(1);
    }

    @Test
    void dropped_files_areTakenUnderTheirNamesAndLookedAt() throws Exception {
        String json = "application/json";
        var begun =
                send(
                        "POST",
                        "/api/v1/uploads",
                        "{\"files\": [{\"path\": \"Muteki/Muteki - 01.mkv\", \"bytes\": 9},"
                                + " {\"path\": \"../x.mkv\", \"bytes\": 9}]}",
                        json);
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(begun.body()).contains("dropped-1").contains("../x.mkv");
        String put = "/api/v1/uploads/dropped-1?path=";
        assertThat(send("PUT", put + "..%2Fx.mkv", "x", "application/octet-stream").statusCode())
                .isEqualTo(422);
        var sent =
                http.send(
                        to(put + "Muteki%2FMuteki%20-%2001.mkv")
                                .PUT(BodyPublishers.ofFile(show.resolve("Muteki - 01.mkv")))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(204);
        assertThat(home.resolve("uploads/dropped-1/Muteki/Muteki - 01.mkv"))
                .hasSameBinaryContentAs(show.resolve("Muteki - 01.mkv"));
        var job =
                send(
                        "POST",
                        "/api/v1/jobs",
                        "{\"task\": \"look\", \"upload\": \"dropped-1\"}",
                        json);
        assertThat(job.statusCode()).isEqualTo(201);
        await("/jobs/1", "asking");
        to(form("/jobs/1/cancel"));
        assertThat(home.resolve("uploads/dropped-1")).doesNotExist();
    }

    @Test
    void folder_thatIsNotThere_isToldWhereItWasPasted() throws Exception {
        var answer = form("/jobs", "folder", "/nowhere/<b>");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("there is no such folder")
                .contains("value=\"/nowhere/&lt;b")
                .doesNotContain("/nowhere/<b>");
        assertThat(form("/jobs", "folder", "Muteki").body()).contains("is no whole path");
        assertThat(form("/jobs/7/pause").statusCode()).isEqualTo(404);
        assertThat(get("/jobs/x").statusCode()).isEqualTo(404);
        String demo = to(form("/jobs", "task", "demo"));
        assertThat(demo).isEqualTo("/");
        await("/jobs/1", "failed");
        assertThat(get("/jobs/1").body()).contains("there is no demo show here");
    }

    @Test
    void events_tellEachChangeAndEndWithTheServer() throws Exception {
        var events = http.send(to("/api/v1/jobs/events").build(), BodyHandlers.ofLines());
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        to(form("/jobs", "folder", show.toString()));
        await("/jobs/1", "asking");
        new Thread(
                        () -> {
                            try {
                                TimeUnit.MILLISECONDS.sleep(600);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            server.close();
                        })
                .start();
        var lines = events.body().toList();
        assertThat(lines).contains("event: jobs");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("\"asking\""));
    }
}
