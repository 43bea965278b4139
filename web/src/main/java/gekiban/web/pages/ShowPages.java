package gekiban.web.pages;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.pages.ShowTotals;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Kept;
import gekiban.desk.pages.ShowList;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.text.SaidInTexts;
import gekiban.desk.reviews.Verdicts;
import gekiban.web.http.Addresses;
import gekiban.web.http.ListPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.things.SourceNotes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** All shows, and each with the strips of its episodes. */
public final class ShowPages implements Routes {
    private final Store store;
    private final Templates templates;
    private final Kept<List<ShowTotals>> shows = new Kept<>(ShowTotals::all);

    public ShowPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/shows", this::all);
        routes.get("/shows/{id}", this::show);
    }

    private void all(Context ctx) throws IOException {
        var all = store.read(shows::get);
        var list = ShowList.of(all, ListPage.asked(ctx));
        templates.render(ctx, "show/list.jte", Map.of("list", list));
    }

    private void show(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.SHOW);
        var page =
                store.read(facts -> ShowPage.of(facts, id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (page.show().id().equals(id)) {
            templates.render(
                    ctx,
                    "show/page.jte",
                    Map.of(
                            "page",
                            page,
                            "texts",
                            store.read(facts -> SaidInTexts.of(facts, id, 0, SaidInTexts.FEW)),
                            "verdicts",
                            store.read(facts -> Verdicts.of(facts, id)),
                            "notes",
                            SourceNotes.of(List.of(page.vitals()), page.credits())));
        } else {
            ctx.redirect(
                    Addresses.of(page.show().id()), io.javalin.http.HttpStatus.MOVED_PERMANENTLY);
        }
    }
}
