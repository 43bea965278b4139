package gekiban.web.people;

import gekiban.web.http.Site;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** What a browser shows to be known again: for the desk alone, unseen by scripts. */
final class SessionCookie {
    private final Site site;
    private final String name;

    SessionCookie(Site site) {
        this.site = site;
        // Browsers hold what these names promise.
        String promise = !site.isSecure() ? "" : site.base().isEmpty() ? "__Host-" : "__Secure-";
        this.name = promise + "gekiban";
    }

    Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name)).filter(token -> !token.isEmpty());
    }

    /** Kept until the browser is closed; how long it holds is the session's concern. */
    void give(Context ctx, String token) {
        ctx.cookie(cookie(token, -1));
    }

    void take(Context ctx) {
        ctx.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        return new Cookie(
                name, value, site.cookiePath(), seconds, site.isSecure(), true, null, SameSite.LAX);
    }
}
