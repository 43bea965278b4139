package gekiban.web.texts;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store;
import gekiban.desk.pages.text.SaidInTexts;
import gekiban.web.http.Addresses;
import gekiban.web.http.ListPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** All that texts say of a thing, where its own page has no room for it. */
public final class SaidPages implements Routes {
    /** Lines of a page. */
    private static final int LINES = 100;

    private final Store store;
    private final Templates templates;

    public SaidPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/said/{kind}/{id}", this::show);
    }

    private record Page(Label label, SaidInTexts said) {}

    private void show(Context ctx) throws IOException {
        String written = ctx.pathParam("kind") + "/" + ctx.pathParam("id");
        Id asked =
                Id.of(written)
                        .filter(id -> Addresses.hasPage(id.kind()))
                        .orElseThrow(() -> new NotThere(written));
        int page = ListPage.asked(ctx);
        var shown =
                store.read(facts ->
                                facts.survivor(asked)
                                        .map(id ->
                                                new Page(
                                                        new Labels(facts).of(id),
                                                        SaidInTexts.of(
                                                                facts,
                                                                id,
                                                                (page - 1) * LINES,
                                                                LINES))))
                        .orElseThrow(() -> new NotThere(written));
        templates.render(
                ctx,
                "text/saidpage.jte",
                Map.of("label", shown.label(), "texts", shown.said(), "page", page));
    }
}
