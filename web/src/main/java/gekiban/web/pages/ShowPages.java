package gekiban.web.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.pages.ShowTotals;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Kept;
import gekiban.desk.catalogue.Moment;
import gekiban.desk.pages.ShowList;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.text.SaidInTexts;
import gekiban.desk.reviews.Verdicts;
import gekiban.web.http.Addresses;
import gekiban.web.http.KeptPages;
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
import java.util.Optional;

/** All shows, and each with the strips of its episodes. */
public final class ShowPages implements Routes {
    private static final long KEPT_BYTES = 48 << 20;

    private final Store store;
    private final Templates templates;
    private final Kept<List<ShowTotals>> shows = new Kept<>(ShowTotals::all);

    /** The largest pages of all; each is some tens of kilobytes when packed. */
    private final KeptPages pages = new KeptPages(KEPT_BYTES);

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

    /** What is read of a show, all at one moment. */
    private record Seen(Moment moment, ShowPage page, SaidInTexts texts, Verdicts verdicts) {
        static Optional<Seen> of(Facts facts, Id id) {
            return ShowPage.of(facts, id)
                    .map(page ->
                            new Seen(
                                    Moment.of(facts),
                                    page,
                                    SaidInTexts.of(facts, id, 0, SaidInTexts.FEW),
                                    Verdicts.of(facts, id)));
        }
    }

    private void show(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.SHOW);
        if (templates.answerKept(ctx, pages, store.read(Moment::of))) {
            return;
        }
        var seen =
                store.read(facts -> Seen.of(facts, id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        var page = seen.page();
        if (page.show().id().equals(id)) {
            templates.render(
                    ctx,
                    "show/page.jte",
                    Map.of(
                            "page",
                            page,
                            "texts",
                            seen.texts(),
                            "verdicts",
                            seen.verdicts(),
                            "notes",
                            SourceNotes.of(List.of(page.vitals()), page.credits())),
                    pages,
                    seen.moment());
        } else {
            ctx.redirect(
                    Addresses.of(page.show().id()), io.javalin.http.HttpStatus.MOVED_PERMANENTLY);
        }
    }
}
