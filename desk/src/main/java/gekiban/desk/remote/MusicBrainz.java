package gekiban.desk.remote;

import gekiban.catalogue.model.Source;
import gekiban.desk.files.WholeFile;
import gekiban.formats.Unreadable;
import gekiban.formats.musicbrainz.MusicBrainzRelease;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks MusicBrainz for releases by their ids, as its rules want it: with a name and an address to
 * complain to, and at most one question a second. Answers are kept as files. For any number of
 * threads. Redirections are not followed: they would pass by the gate.
 *
 * <p>Source of the rules and of the parameters: the documentation of the MusicBrainz API.
 */
public final class MusicBrainz implements AutoCloseable {
    /** The catalogue itself. */
    public static final URI BASE = URI.create("https://musicbrainz.org/ws/2");

    /** What its rules allow. */
    public static final Duration BETWEEN = Duration.ofSeconds(1);

    private static final String INC =
            "artist-credits+labels+recordings+release-groups+isrcs+aliases+artist-rels+work-rels"
                    + "+recording-rels+url-rels+recording-level-rels+work-level-rels";

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private static final int TRIES = 3;

    /** Where a busy server names no time. */
    private static final Duration UNNAMED_WAIT = Duration.ofSeconds(2);

    /** Longer than this nobody wants to sit before the desk. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Settings settings;
    private final RateGate gate;
    private final HttpClient http;
    private final MusicBrainzRelease format = new MusicBrainzRelease();

    /**
     * How to ask.
     *
     * @param base address of the web service, without a slash at its end
     * @param userAgent see {@link #userAgent}
     * @param folder where answers are kept; made when there is something to keep
     * @param timeout for one answer as a whole
     */
    public record Settings(URI base, String userAgent, Path folder, Duration timeout) {
        public Settings {
            if (base.getHost() == null || !String.valueOf(base.getScheme()).matches("https?")) {
                throw new IllegalArgumentException(base + " is no web address");
            }
        }
    }

    public MusicBrainz(Settings settings, RateGate gate) {
        this.settings = settings;
        this.gate = gate;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(settings.timeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /**
     * What the program calls itself: "Gekiban/1.0 (me@example.org)".
     *
     * @param contact address of somebody to complain to: mail or page
     */
    public static String userAgent(String version, String contact) {
        String agent = "Gekiban/" + version + " (" + contact + ")";
        if (contact.isBlank() || !agent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("no contact for MusicBrainz: \"" + contact + "\"");
        }
        return agent;
    }

    /**
     * A release with its media, tracks, recordings, works and everybody's names.
     *
     * @param id MBID, in capital or small letters
     * @param again whether to ask even where the answer is kept
     * @throws IOException when there is no answer to be had; the message is one line and names
     *     address and cause
     */
    public Answer release(String id, boolean again) throws IOException {
        String small = id.strip().toLowerCase(Locale.ROOT);
        if (!ID.matcher(small).matches()) {
            throw new IOException("\"" + id.strip() + "\" is no id of MusicBrainz");
        }
        Path file = settings.folder().resolve("musicbrainz-release-" + small + ".json");
        var source = new Source(Source.Kind.SERVICE, "MusicBrainz", page(small));
        if (!again) {
            try {
                return new Answer(source, Files.readAllBytes(file), true);
            } catch (NoSuchFileException e) {
                // Not asked yet.
            } catch (IOException e) {
                throw new IOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        URI address = URI.create(settings.base() + "/release/" + small + "?fmt=json&inc=" + INC);
        byte[] bytes = ask(address);
        try {
            format.read(source, bytes);
        } catch (Unreadable e) {
            throw trouble(address, "answers no release: " + e.getMessage(), e);
        }
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new IOException(file + " " + WholeFile.reason(e), e);
        }
        return new Answer(source, bytes, false);
    }

    /** The page for people. */
    private String page(String id) {
        String base = settings.base().toString();
        String site = base.endsWith("/ws/2") ? base.substring(0, base.length() - 5) : base;
        return site + "/release/" + id;
    }

    private byte[] ask(URI address) throws IOException {
        for (int i = 1; ; i++) {
            var response = askOnce(address);
            int status = response.statusCode();
            if (status == 200) {
                return response.body();
            }
            if (status == 404) {
                throw trouble(address, "there is no such release", null);
            }
            if (status != 503 && status != 429) {
                throw trouble(address, "answers " + status, null);
            }
            if (i == TRIES) {
                throw trouble(address, "is busy (" + status + "), asked " + i + " times", null);
            }
            var wait = wait(response);
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                throw trouble(
                        address, "is busy and wants a pause of " + wait.toSeconds() + " s", null);
            }
            gate.close(wait);
        }
    }

    /** A date instead of seconds is allowed too, but MusicBrainz writes none. */
    private static Duration wait(HttpResponse<?> response) {
        String text = response.headers().firstValue("Retry-After").orElse("").strip();
        return SECONDS.matcher(text).matches()
                ? Duration.ofSeconds(Long.parseLong(text))
                : UNNAMED_WAIT;
    }

    private HttpResponse<byte[]> askOnce(URI address) throws IOException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("User-Agent", settings.userAgent())
                        .header("Accept", "application/json")
                        .GET()
                        .build();
        var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), format.mostBytes());
        try {
            gate.pass();
            var coming = http.sendAsync(request, handler);
            try {
                // Not the request's own timeout: that one ends with the first byte.
                return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                coming.cancel(true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException(address + ": asking was interrupted");
            interrupted.initCause(e);
            throw interrupted;
        } catch (TimeoutException e) {
            throw trouble(
                    address, "did not answer within " + settings.timeout().toMillis() + " ms", e);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw trouble(address, reason(cause), cause);
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        String what = cause.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return "could not be asked: "
                + what.toLowerCase(Locale.ROOT)
                + (message == null ? "" : ": " + message.replaceAll("\\s+", " "));
    }

    private static IOException trouble(URI address, String why, @Nullable Throwable cause) {
        String text = address.toString();
        int query = text.indexOf('?');
        return new IOException((query < 0 ? text : text.substring(0, query)) + ": " + why, cause);
    }

    /** Breaks off what is being asked. */
    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
