package gekiban.web.things;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.pages.related.RelatedPage;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Characters, songs, works and themes. */
public final class RelatedPages implements Routes {
    private final Answers answers;

    public RelatedPages(Store store, Templates templates) {
        this.answers = new Answers(store, templates);
    }

    @Override
    public void add(RoutesConfig routes) {
        for (Kind kind : RelatedPage.KINDS) {
            routes.get("/" + kind.word() + "s/{id}", ctx -> show(ctx, kind));
        }
    }

    private void show(Context ctx, Kind kind) throws IOException {
        answers.page(
                ctx,
                kind,
                RelatedPage::of,
                page -> page.label().id(),
                "related/page.jte",
                page -> Map.of("notes", SourceNotes.of(List.of(page.vitals()), page.credits())));
    }
}
