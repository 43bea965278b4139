package gekiban.web.reviews;

import gekiban.catalogue.model.Id;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.reviews.BetterThan;
import gekiban.desk.reviews.Genres;
import gekiban.desk.reviews.Ratings;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** Takes stars, and tells where the music is better than the show. */
public final class RatingPages implements Routes {
    private final Desk desk;
    private final Templates templates;

    public RatingPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/ratings", this::list);
        routes.post("/ratings", this::rate);
        routes.post("/ratings/genre", this::genre);
    }

    private void list(Context ctx) throws IOException {
        var list = desk.store().read(BetterThan::of);
        templates.render(ctx, "rating/list.jte", Map.of("list", list));
    }

    private static String typed(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    private Id thing(Context ctx) throws IOException {
        String thing = typed(ctx, "thing");
        Id asked = Id.of(thing).orElseThrow(() -> new BadRequestResponse("no thing is named"));
        return desk.store()
                .read(facts -> facts.survivor(asked))
                .orElseThrow(() -> new NotThere(asked.toString()));
    }

    private void genre(Context ctx) throws IOException {
        Id id = thing(ctx);
        try {
            Genres.say(desk.store(), desk.who(ctx), id, typed(ctx, "genre"));
        } catch (Refused e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        back(ctx, id);
    }

    private void rate(Context ctx) throws IOException {
        Id id = thing(ctx);
        try {
            Ratings.rate(
                    desk.store(),
                    desk.who(ctx),
                    id,
                    typed(ctx, "stars"),
                    typed(ctx, "of"),
                    typed(ctx, "note"),
                    LocalDate.now(ZoneOffset.systemDefault()));
        } catch (Refused e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        back(ctx, id);
    }

    private static void back(Context ctx, Id id) {
        String page = Addresses.hasPage(id.kind()) ? Addresses.of(id) : "/catalogue/" + id;
        ctx.redirect(page + "#ratings", HttpStatus.SEE_OTHER);
    }
}
