package gekiban.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.sound.media.Decoder;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.Prober;
import gekiban.web.Server;
import gekiban.web.WebDesk;
import gekiban.web.pages.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files over HTTP: a file of 1000 bytes, in which byte n is n modulo 251. */
class MediaTest {
    private static final int SIZE = 1000;
    private static final int RATE = 48_000;

    @TempDir Path folder;
    private Store store;
    private Library library;
    private Server server;
    private Path film;
    private String address;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        library = new Library(new DataHome(folder), new Tools(Ffmpeg::bundled));
        film = Files.write(folder.resolve("01.webm"), bytes(0, SIZE));
        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("2024-05-06T07:08:09.123Z")));
        server = WebDesk.start(new Desk(store, library, 1, "Aki"), 0);
        address = "/media/episodes/" + episode(film.toString()).number();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        library.close();
        store.close();
    }

    private static byte[] bytes(int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) (i % 251);
        }
        return bytes;
    }

    /** An episode whose file the catalogue says to be there. */
    private Id episode(String file) throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list of " + file));
        draft.item(Kind.EPISODE, "1").says(Common.FILE, new MediaFile(file, "", "60", "").value());
        Intake.take(store, "Aki", draft.build());
        return store.read(facts -> facts.all(Kind.EPISODE).getLast());
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String... headers) throws IOException, InterruptedException {
        return send("GET", address, headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void get_withoutARange_isAllWithWhatItIsKnownBy() throws Exception {
        var answer = get();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes(0, SIZE));
        assertThat(header(answer, "Content-Type")).isEqualTo("video/webm");
        assertThat(header(answer, "Content-Length")).isEqualTo("1000");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "ETag")).startsWith("\"").endsWith("\"");
        assertThat(header(answer, "Last-Modified")).isEqualTo("Mon, 06 May 2024 07:08:09 GMT");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void head_withARange_isTheHeadersOfAll() throws Exception {
        var answer = send("HEAD", address, "Range", "bytes=2-4");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("1000");
        assertThat(header(answer, "ETag")).isEqualTo(header(get(), "ETag"));
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=2-4, 2, 4",
        "bytes=990-, 990, 999",
        "bytes=990-5000, 990, 999",
        "bytes=-3, 997, 999",
        "bytes=-5000, 0, 999",
        "bytes=0-, 0, 999"
    })
    void get_oneRange_isThatPart(String range, int first, int last) throws Exception {
        var answer = get("Range", range);
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(bytes(first, last + 1));
        assertThat(header(answer, "Content-Range"))
                .isEqualTo("bytes " + first + "-" + last + "/1000");
        assertThat(header(answer, "Content-Length")).isEqualTo("" + (last + 1 - first));
    }

    @Test
    void get_severalRanges_areThePartsInOneAnswer() throws Exception {
        var answer = get("Range", "bytes=0-1, 10-12, -2");
        assertThat(answer.statusCode()).isEqualTo(206);
        String type = header(answer, "Content-Type");
        assertThat(type).startsWith("multipart/byteranges; boundary=");
        String boundary = type.substring(type.indexOf('=') + 1).replace("\"", "");
        String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
        String[] parts = body.split("--" + java.util.regex.Pattern.quote(boundary), -1);
        assertThat(parts).hasSize(5);
        assertThat(parts[4].strip()).isEqualTo("--");
        String[] ranges = {"0-1", "10-12", "998-999"};
        byte[][] wanted = {bytes(0, 2), bytes(10, 13), bytes(998, 1000)};
        for (int i = 0; i < 3; i++) {
            String part = parts[i + 1];
            assertThat(part)
                    .containsIgnoringCase("Content-Range: bytes " + ranges[i] + "/1000")
                    .containsIgnoringCase("Content-Type: video/webm");
            String content = part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2);
            assertThat(content.getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(wanted[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=5000-6000,7000-", "bytes=-0"})
    void get_rangesThatAreOutside_are416WithTheSize(String range) throws Exception {
        var answer = get("Range", range);
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */1000");
        assertThat(text(answer)).contains("1000 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=4-2",
                "lines=0-1",
                "bytes=1-2,x",
                "bytes 0-1",
                "bytes=99999999999999999999-"
            })
    void get_rangesNobodyUnderstands_areNoRanges(String range) throws Exception {
        var answer = get("Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(SIZE);
    }

    @Test
    void get_aThousandRanges_isAll() throws Exception {
        var many = new StringBuilder("bytes=0-0");
        for (int i = 1; i < 500; i++) {
            many.append(',').append(2 * i).append('-').append(2 * i);
        }
        assertThat(get("Range", many.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void get_whatIsHeldAlready_is304() throws Exception {
        String tag = header(get(), "ETag");
        for (String held : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var answer = get("If-None-Match", held);
            assertThat(answer.statusCode()).as(held).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
        }
        assertThat(get("If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get("If-Modified-Since", "Mon, 06 May 2024 07:08:09 GMT").statusCode())
                .isEqualTo(304);
        assertThat(get("If-Modified-Since", "Mon, 06 May 2024 07:08:08 GMT").statusCode())
                .isEqualTo(200);
        assertThat(get("If-Match", "\"other\"").statusCode()).isEqualTo(412);
        assertThat(get("If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(get("If-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void get_ifRangeHolds_isThePart_elseAll() throws Exception {
        String tag = header(get(), "ETag");
        String date = "Mon, 06 May 2024 07:08:09 GMT";
        for (String held : new String[] {tag, date}) {
            assertThat(get("Range", "bytes=2-4", "If-Range", held).statusCode()).isEqualTo(206);
        }
        String before = "Mon, 06 May 2024 07:08:08 GMT";
        for (String held : new String[] {"W/" + tag, "\"other\"", before, "x"}) {
            var answer = get("Range", "bytes=2-4", "If-Range", held);
            assertThat(answer.statusCode()).as(held).isEqualTo(200);
            assertThat(answer.body()).hasSize(SIZE);
        }
        assertThat(get("Range", "bytes=5000-", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void get_aFileReplacedMeanwhile_hasAnotherTag() throws Exception {
        String before = header(get(), "ETag");
        Files.write(film, bytes(7, SIZE + 7));
        var answer = get("Range", "bytes=2-4", "If-Range", before);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes(7, SIZE + 7));
        assertThat(header(answer, "ETag")).isNotEqualTo(before);
    }

    @Test
    void get_anEmptyFile_isNothing() throws Exception {
        Files.write(film, new byte[0]);
        assertThat(get().statusCode()).isEqualTo(200);
        assertThat(get().body()).isEmpty();
        assertThat(get("Range", "bytes=0-").statusCode()).isEqualTo(416);
    }

    @Test
    void get_aFileThatIsGone_is410InWords() throws Exception {
        Files.delete(film);
        for (String path : new String[] {address, address + "?as=sound", address + "/how"}) {
            var answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(text(answer)).contains("01.webm").contains("is not at its place");
        }
    }

    @Test
    void get_aRecording_isTheFileOfATrackThatHoldsIt() throws Exception {
        var sound = Files.write(folder.resolve("07.flac"), bytes(3, 60));
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/tracks"));
        draft.item(Kind.TRACK, "7")
                .says(Common.FILE, new MediaFile(sound.toString(), "", "60", "").value())
                .says(Track.RECORDING, Value.empty(), draft.item(Kind.RECORDING, "sound"));
        Intake.take(store, "Aki", draft.build());
        Id recording = store.read(facts -> facts.all(Kind.RECORDING).getFirst());
        var answer = send("GET", "/media/recordings/" + recording.number());
        assertThat(answer.body()).isEqualTo(bytes(3, 60));
        assertThat(header(answer, "Content-Type")).isEqualTo("audio/flac");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/episodes/99",
                "/media/episodes/0",
                "/media/episodes/-1",
                "/media/episodes/99999999999999999999",
                "/media/episodes/1e1",
                "/media/episodes/..%2f..%2fetc%2fpasswd",
                "/media/episodes/%2e%2e%2fcatalogue.db",
                "/media/episodes//etc/passwd",
                "/media/recordings/1",
                "/media/episodes/..%5c..%5cx",
                "/media/../../etc/passwd"
            })
    void get_anythingElse_isNotThere(String path) throws Exception {
        var answer = send("GET", path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(text(answer)).doesNotContain("root:");
    }

    @Test
    void get_whatIsNoMedia_isRefusedThoughTheCatalogueNamesIt() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a line of words, no sound");
        var named = send("GET", "/media/episodes/" + episode(secret.toString()).number());
        assertThat(named.statusCode()).isEqualTo(415);
        assertThat(text(named)).doesNotContain("a line of words");
        String above = "/media/episodes/" + episode(folder.toString()).number();
        assertThat(send("GET", above).statusCode()).isEqualTo(410);
        String relative = "/media/episodes/" + episode("pom.xml").number();
        assertThat(send("GET", relative).statusCode()).isEqualTo(410);
    }

    /** Ten seconds: 440 Hz, and from the fifth on 880 Hz; with a picture, as Opus and as AC-3. */
    private String tones(String name, String codec) throws Exception {
        float[] tones = new float[10 * RATE];
        for (int i = 0; i < tones.length; i++) {
            double hertz = i < 5 * RATE ? 440 : 880;
            tones[i] = (float) (0.4 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        Path file = folder.resolve(name);
        new Encoder(Ffmpeg.bundled())
                .encode(
                        file,
                        new float[][] {tones, tones},
                        RATE,
                        new Encoding(codec, 192, Map.of(), true));
        return "/media/episodes/" + episode(file.toString()).number();
    }

    private float[] heard(byte[] webm) throws Exception {
        Path file = Files.write(folder.resolve("heard.webm"), webm);
        var info = new Prober(Ffmpeg.bundled()).probe(file);
        float[] all = new float[12 * RATE];
        int[] filled = {0};
        new Decoder(Ffmpeg.bundled())
                .decode(
                        info,
                        info.audio().getFirst(),
                        RATE,
                        (samples, count) -> {
                            for (int i = 0; i < count; i++) {
                                all[filled[0]++] = samples[2 * i];
                            }
                        });
        return java.util.Arrays.copyOf(all, filled[0]);
    }

    private static double hertz(float[] sound, double from, double to) {
        int crossings = 0;
        for (int i = (int) (from * RATE) + 1; i < to * RATE; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                crossings++;
            }
        }
        return crossings / (to - from);
    }

    @Test
    void sound_fromASecond_isTheSoundOfThatSecond() throws Exception {
        String tones = tones("tones.mkv", "ac3");
        var answer = send("GET", tones + "?as=sound&from=4.5");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("audio/webm");
        float[] sound = heard(answer.body());
        assertThat(hertz(sound, 0.05, 0.45)).isCloseTo(440, within(5.0));
        assertThat(hertz(sound, 0.55, 0.95)).isCloseTo(880, within(5.0));
        assertThat(sound.length / (double) RATE).isCloseTo(5.5, within(0.1));
    }

    @Test
    void how_ofAnUnplayablePicture_isSoundAndStillsAndSaysWhy() throws Exception {
        String tones = tones("tones.mkv", "ac3");
        var how = send("GET", tones + "/how?from=4.5&can=hevc");
        assertThat(how.statusCode()).isEqualTo(200);
        assertThat(header(how, "Content-Type")).startsWith("application/json");
        assertThat(text(how))
                .contains("\"use\" : \"sound\"")
                .contains("Sound only: this browser does not show ")
                .contains("\"address\" : \"" + tones + "?as=sound\"")
                .contains("\"begin\" : 4.5")
                .contains("\"still\" : \"" + tones + "/still\"");
        var still = send("GET", tones + "/still?at=3");
        assertThat(still.statusCode()).isEqualTo(200);
        assertThat(header(still, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(still.body()).startsWith(0xff, 0xd8);
        assertThat(send("GET", tones + "?as=film").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "?as=sound&from=-1",
        "?as=sound&from=x",
        "?as=sound&from=9999999",
        "?as=../x",
        "/still?at=1e9",
        "/how?from=NaN"
    })
    void playing_withNonsense_is400(String asked) throws Exception {
        assertThat(send("GET", tones("tones.mkv", "ac3") + asked).statusCode()).isEqualTo(400);
    }

    @Test
    void sound_ofADamagedFile_saysSo() throws Exception {
        var answer = send("GET", address + "?as=sound");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("01.webm");
    }
}
