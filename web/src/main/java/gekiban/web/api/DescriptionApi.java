package gekiban.web.api;

import gekiban.desk.catalogue.ChangedMeanwhile;
import gekiban.desk.catalogue.EntryEdits.Changed;
import gekiban.desk.catalogue.EntryEdits.Unclear;
import gekiban.desk.json.JsonTree;
import gekiban.web.http.NotThere;
import gekiban.web.http.Problem;
import gekiban.web.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.stream.Collectors;

/** The description of all addresses, and what is answered to programs that ask amiss. */
public final class DescriptionApi implements Routes {
    private static final String FILE = "/gekiban/web/openapi.json";

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/openapi.json", DescriptionApi::description);
        routes.exception(
                JsonTree.Malformed.class,
                (e, ctx) -> Problem.answer(ctx, 400, malformed(String.valueOf(e.getMessage()))));
        routes.exception(Changed.class, (e, ctx) -> changed(ctx, e));
        routes.exception(ChangedMeanwhile.class, (e, ctx) -> changed(ctx, e));
        routes.exception(
                Unclear.class,
                (e, ctx) ->
                        Problem.answer(
                                ctx,
                                422,
                                e.getMessage()
                                        + ": "
                                        + e.names().stream()
                                                .map(name -> name.id().toString())
                                                .collect(Collectors.joining(", "))));
    }

    /** What is wrong with the whole, or with a part that it names. */
    private static String malformed(String what) {
        return what.startsWith("is ") ? "the body " + what : "the body: " + what;
    }

    private static void changed(Context ctx, IOException e) {
        Problem.answer(ctx, 412, String.valueOf(e.getMessage()));
    }

    private static void description(Context ctx) throws IOException {
        try (var in = DescriptionApi.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new NotThere("description");
            }
            ctx.contentType("application/json");
            ctx.result(in.readAllBytes());
        }
    }
}
