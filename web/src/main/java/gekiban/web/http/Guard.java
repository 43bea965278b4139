package gekiban.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Stands before all pages. On this machine alone there is one reader without a password, so that
 * two things must not happen: a page of somebody else's asking here under a name that it made lead
 * to this address (DNS rebinding), and one that sends a form here (cross-site request forgery).
 * Therefore the name asked for must be this machine's, and what changes something must come from a
 * page of the desk.
 */
public final class Guard implements Routes {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Readers readers;
    private final Site site;

    public Guard(Readers readers, Site site) {
        this.readers = readers;
        this.site = site;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context ctx) {
        if (!site.isCalled(site.hostAndPort(ctx), ctx)) {
            throw new ForbiddenResponse("asked for under a name that is not this desk's");
        }
        var proxy = site.ofUnknownProxy(ctx);
        if (proxy.isPresent()) {
            throw new ForbiddenResponse(
                    "came through a proxy ("
                            + proxy.get()
                            + "), and the desk is not set up for one: see the setting proxy");
        }
        if (!READING.contains(ctx.method().name().toUpperCase(Locale.ROOT))) {
            checkOrigin(ctx);
        }
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                        + readers.nonce(ctx)
                        + "'; img-src 'self' data:; media-src 'self' blob:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        // The microphone is asked for where somebody records a clip, and nowhere else.
        ctx.header("Permissions-Policy", "microphone=(self), camera=(), geolocation=()");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        if (site.isSecure()) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private void checkOrigin(Context ctx) {
        String site = Objects.requireNonNullElse(ctx.header("Sec-Fetch-Site"), "");
        String origin = Objects.requireNonNullElse(ctx.header("Origin"), "");
        boolean sameSite = site.isEmpty() || site.equals("same-origin") || site.equals("none");
        boolean sameOrigin = origin.isEmpty() || isOwn(origin, ctx);
        if (!sameSite || !sameOrigin || site.isEmpty() && origin.isEmpty()) {
            throw new ForbiddenResponse("sent from a page that is not of this desk");
        }
    }

    private boolean isOwn(String origin, Context ctx) {
        try {
            return Objects.equals(URI.create(origin).getAuthority(), site.hostAndPort(ctx));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
