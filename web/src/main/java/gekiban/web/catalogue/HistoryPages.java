package gekiban.web.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.desk.catalogue.ThingHistory;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Who did what: of the whole catalogue, a page at a time, and of one thing. */
public final class HistoryPages implements Routes {
    private static final int EDITS = 50;

    /** Nobody reads more of one thing; the export has all. */
    private static final int MOST_OF_A_THING = 1000;

    private final Desk desk;
    private final Templates templates;

    public HistoryPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/history", this::all);
        routes.get("/catalogue/{kind}/{id}/history", this::ofThing);
    }

    private void all(Context ctx) throws IOException {
        long before = EntryPages.number(ctx.queryParam("before")).orElse(Long.MAX_VALUE);
        var edits = new ThingHistory(desk.store()).before(before, EDITS + 1);
        var page = edits.subList(0, Math.min(EDITS, edits.size()));
        var shown = desk.store().read(facts -> desk.hidden(ctx, facts).without(facts, page));
        long older = edits.size() > EDITS ? page.getLast().number() : 0;
        long undone = EntryPages.number(ctx.queryParam("undone")).orElse(0);
        String template = Templates.isPart(ctx) ? "catalogue/edits.jte" : "catalogue/history.jte";
        templates.render(
                ctx,
                template,
                Templates.isPart(ctx)
                        ? Map.of("edits", shown, "older", older)
                        : Map.of("edits", shown, "older", older, "undone", undone));
    }

    private void ofThing(Context ctx) throws IOException {
        Id id = EntryPages.id(ctx);
        Id living =
                desk.store()
                        .read(facts -> facts.survivor(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        var history = new ThingHistory(desk.store()).of(Optional.of(living), MOST_OF_A_THING);
        var label =
                desk.store().read(facts -> new gekiban.catalogue.labels.Labels(facts).of(living));
        templates.render(ctx, "catalogue/ofthing.jte", Map.of("label", label, "history", history));
    }
}
