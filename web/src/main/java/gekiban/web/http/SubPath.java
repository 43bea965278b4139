package gekiban.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * Where a proxy gives the desk below a path, all that it leads to lies below it too: handlers name
 * addresses without the path, and what they redirect to gets it here.
 */
public final class SubPath implements Routes {
    @Override
    public void add(RoutesConfig routes) {
        routes.after(SubPath::lead);
    }

    private static void lead(Context ctx) {
        String to = ctx.res().getHeader("Location");
        String base = ctx.contextPath();
        if (to != null && to.startsWith("/") && !to.equals(base) && !to.startsWith(base + "/")) {
            ctx.header("Location", base + to);
        }
    }
}
