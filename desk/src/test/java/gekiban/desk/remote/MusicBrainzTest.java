package gekiban.desk.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MusicBrainzTest {
    private static final String ID = "11111111-0000-4000-8000-000000000001";
    private static final byte[] RELEASE =
            ("{\"id\":\"" + ID + "\",\"title\":\"雨\"}").getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final FakePace pace = new FakePace();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch isOver = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    /** What the server does with a question, by how many came before. */
    private interface Behaviour {
        void answer(HttpExchange exchange, int before) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        var address = server.getAddress();
        base =
                "http://"
                        + address.getAddress().getHostAddress()
                        + ":"
                        + address.getPort()
                        + "/ws/2";
    }

    @AfterEach
    void stop() {
        isOver.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private MusicBrainz client(Behaviour behaviour) {
        return client(behaviour, Duration.ofMinutes(1));
    }

    private MusicBrainz client(Behaviour behaviour, Duration timeout) {
        server.createContext(
                "/",
                exchange -> {
                    int before = asked.size();
                    asked.add(
                            exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("User-Agent"));
                    try (exchange) {
                        behaviour.answer(exchange, before);
                    }
                });
        var settings =
                new MusicBrainz.Settings(
                        URI.create(base),
                        MusicBrainz.userAgent("1.0", "me@example.org"),
                        folder,
                        timeout);
        return new MusicBrainz(settings, new RateGate(MusicBrainz.BETWEEN, pace));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private String address() {
        return base + "/release/" + ID;
    }

    @Test
    void release_found_isReturnedAndKept() throws IOException {
        try (var client = client((exchange, before) -> send(exchange, 200, RELEASE))) {
            var answer = client.release(" " + ID.toUpperCase(Locale.ROOT), false);
            assertThat(answer.bytes()).isEqualTo(RELEASE);
            assertThat(answer.isKept()).isFalse();
            assertThat(answer.source().name()).isEqualTo("MusicBrainz");
            assertThat(answer.source().address())
                    .isEqualTo(base.replace("/ws/2", "/release/" + ID));
            assertThat(asked)
                    .singleElement()
                    .asString()
                    .startsWith("/ws/2/release/" + ID + "?fmt=json&inc=artist-credits+labels+")
                    .contains("recording-level-rels", "isrcs", "url-rels")
                    .endsWith(" Gekiban/1.0 (me@example.org)");

            var kept = client.release(ID, false);
            assertThat(kept.bytes()).isEqualTo(RELEASE);
            assertThat(kept.isKept()).isTrue();
            assertThat(kept.source()).isEqualTo(answer.source());
            assertThat(asked).hasSize(1);
            assertThat(pace.slept()).isEmpty();

            assertThat(client.release(ID, true).isKept()).isFalse();
            assertThat(asked).hasSize(2);
            assertThat(pace.slept()).containsExactly(Duration.ofSeconds(1));
        }
    }

    @Test
    void release_unknown_saysSo() {
        try (var client =
                client((exchange, before) ->
                        send(
                                exchange,
                                404,
                                "{\"error\":\"Not Found\"}".getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessage(address() + ": there is no such release");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void release_busyThenFree_waitsAsLongAsTold() throws IOException {
        try (var client =
                client((exchange, before) -> {
                    if (before == 0) {
                        exchange.getResponseHeaders().set("Retry-After", "5");
                        send(exchange, 503, new byte[0]);
                    } else {
                        send(exchange, 200, RELEASE);
                    }
                })) {
            assertThat(client.release(ID, false).bytes()).isEqualTo(RELEASE);
            assertThat(asked).hasSize(2);
            assertThat(pace.slept()).containsExactly(Duration.ofSeconds(5));
        }
    }

    @Test
    void release_alwaysBusy_isAskedThreeTimes() {
        try (var client = client((exchange, before) -> send(exchange, 503, new byte[0]))) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessage(address() + ": is busy (503), asked 3 times");
            assertThat(asked).hasSize(3);
        }
    }

    @Test
    void release_pauseOfHours_isNotWaitedFor() {
        try (var client =
                client((exchange, before) -> {
                    exchange.getResponseHeaders().set("Retry-After", "7200");
                    send(exchange, 503, new byte[0]);
                })) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .hasMessage(address() + ": is busy and wants a pause of 7200 s");
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void release_garbage_isNotKept() {
        byte[] page = "<html>\nlog in</html>".getBytes(StandardCharsets.UTF_8);
        try (var client = client((exchange, before) -> send(exchange, 200, page))) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(address() + ": answers no release: line 1")
                    .message()
                    .doesNotContain("\n");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void release_slow_isBrokenOff() {
        try (var client =
                client(
                        (exchange, before) -> {
                            // The head comes at once, the rest never.
                            exchange.sendResponseHeaders(200, 100);
                            exchange.getResponseBody().write('{');
                            exchange.getResponseBody().flush();
                            try {
                                isOver.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        Duration.ofMillis(300))) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessage(address() + ": did not answer within 300 ms");
        }
    }

    @Test
    void release_tooLong_isBrokenOff() {
        try (var client =
                client((exchange, before) -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] part = new byte[1 << 20];
                    for (int i = 0; i < 40; i++) {
                        exchange.getResponseBody().write(part);
                    }
                })) {
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(address() + ": could not be asked: ")
                    .hasMessageContaining("exceeds");
        }
    }

    @Test
    void release_nobodyThere_saysSo() {
        try (var client = client((exchange, before) -> {})) {
            server.stop(0);
            assertThatThrownBy(() -> client.release(ID, false))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(address() + ": could not be asked: connect exception");
        }
    }

    @Test
    void release_noId_asksNobody() {
        try (var client = client((exchange, before) -> send(exchange, 200, RELEASE))) {
            assertThatThrownBy(() -> client.release("../../etc/passwd", false))
                    .isInstanceOf(IOException.class)
                    .hasMessage("\"../../etc/passwd\" is no id of MusicBrainz");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void release_cannotBeKept_saysSo() throws IOException {
        Path inTheWay = folder.resolve("musicbrainz-release-" + ID + ".json");
        Files.createDirectories(inTheWay.resolve("x"));
        try (var client = client((exchange, before) -> send(exchange, 200, RELEASE))) {
            assertThatThrownBy(() -> client.release(ID, true))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(inTheWay + " cannot be written");
        }
    }

    @Test
    void userAgent_noContact_isRefused() {
        assertThatThrownBy(() -> MusicBrainz.userAgent("1.0", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MusicBrainz.userAgent("1.0", "a\r\nHost: b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
