package gekiban.web.http;

import gekiban.web.words.Words;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Makes a {@link Reader} of a request: settings are in cookies, the language is asked for. */
public final class Readers {
    static final String NONCE = "gekiban.nonce";
    private static final int NONCE_BYTES = 16;

    private final Map<String, Words> words = Words.all();
    private final SecureRandom random = new SecureRandom();
    private final String who;

    public Readers(String who) {
        this.who = who;
    }

    public Reader of(Context ctx) {
        String theme = Objects.requireNonNullElse(ctx.cookie("theme"), "");
        boolean romanised = !"ja".equals(ctx.cookie("titles"));
        return new Reader(
                words(ctx),
                theme.equals("light") || theme.equals("dark") ? theme : "",
                romanised,
                nonce(ctx),
                Visitor.of(ctx).orElseGet(() -> Visitor.here(who)),
                ctx.contextPath(),
                !"off".equals(ctx.cookie("keys")));
    }

    private Words words(Context ctx) {
        String chosen = Objects.requireNonNullElse(ctx.cookie("lang"), "");
        Words asked = words.get(chosen);
        if (asked != null) {
            return asked;
        }
        String accepted = Objects.requireNonNullElse(ctx.header("Accept-Language"), "");
        String tag = accepted.startsWith("ja") ? "ja" : "en";
        return Objects.requireNonNull(words.get(tag));
    }

    /** One for each request. */
    String nonce(Context ctx) {
        String known = ctx.attribute(NONCE);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ctx.attribute(NONCE, nonce);
        return nonce;
    }
}
