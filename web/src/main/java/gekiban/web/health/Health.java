package gekiban.web.health;

import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.web.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** {@code GET /health}: 200 while the catalogue answers, else 503 and why. */
public final class Health implements Routes {
    private final Store store;

    public Health(Store store) {
        this.store = store;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/health", this::answer);
    }

    private void answer(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        try {
            store.read(facts -> new History(facts).last());
            ctx.result("ok\n");
        } catch (StoreTrouble e) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
            ctx.result(e.getMessage() + "\n");
        }
    }
}
