package gekiban.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a reader wants the pages: language, light or dark, which titles first, whether single letters
 * are keys. Kept in cookies.
 */
public final class Settings implements Routes {
    private static final Map<String, Set<String>> CHOICES =
            Map.of(
                    "lang", Set.of("en", "ja"),
                    "theme", Set.of("light", "dark", "auto"),
                    "titles", Set.of("ja", "romanised"),
                    "keys", Set.of("on", "off"));

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/settings", this::change);
    }

    private void change(Context ctx) {
        String path = ctx.contextPath().isEmpty() ? "/" : ctx.contextPath();
        CHOICES.forEach((name, choices) -> {
            String chosen = Objects.requireNonNullElse(ctx.formParam(name), "");
            if (choices.contains(chosen)) {
                ctx.cookie(
                        new Cookie(
                                name, chosen, path, YEAR_SECONDS, false, true, null, SameSite.LAX));
            }
        });
        ctx.redirect(back(ctx));
    }

    /** The page that it was changed on; never one of another site. */
    private static String back(Context ctx) {
        try {
            String path =
                    URI.create(Objects.requireNonNullElse(ctx.header("Referer"), "/")).getRawPath();
            return path != null && path.startsWith("/") && !path.startsWith("//") ? path : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
