package gekiban.web.http;

import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.Refused;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Map;

/** What goes wrong becomes one page that says what, and what still works. */
public final class Errors implements Routes {
    private final Templates templates;

    public Errors(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.exception(NotThere.class, (e, ctx) -> answer(ctx, 404, e.getMessage()));
        routes.exception(StoreTrouble.class, (e, ctx) -> answer(ctx, 503, e.getMessage()));
        routes.exception(
                Refused.class,
                (e, ctx) -> answer(ctx, Problem.isWanted(ctx) ? 422 : 400, e.getMessage()));
        routes.exception(IOException.class, (e, ctx) -> answer(ctx, 500, e.getMessage()));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> answer(ctx, e.getStatus(), e.getMessage()));
        routes.exception(
                IllegalArgumentException.class, (e, ctx) -> answer(ctx, 400, e.getMessage()));
        routes.error(
                404,
                ctx -> {
                    if (ctx.result() == null || "Not Found".equals(ctx.result())) {
                        answer(ctx, 404, "there is nothing at " + ctx.path());
                    }
                });
    }

    private void answer(Context ctx, int status, @org.jspecify.annotations.Nullable String what) {
        ctx.status(status);
        if (Problem.isWanted(ctx)) {
            Problem.answer(ctx, status, String.valueOf(what));
            return;
        }
        templates.render(
                ctx, "error/page.jte", Map.of("status", status, "what", String.valueOf(what)));
    }
}
