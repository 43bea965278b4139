package gekiban.web.pages;

import gekiban.catalogue.finding.CatalogueIndex;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One search over everything, as one types. */
public final class SearchPages implements Routes {
    private static final int MOST = 30;

    private final Store store;
    private final Templates templates;

    /** What everything is called, as it was at some edit. */
    private final AtomicReference<@Nullable CatalogueIndex> index = new AtomicReference<>();

    public SearchPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context ctx) throws IOException {
        String words = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
        List<Label> found = words.isEmpty() ? List.of() : store.read(facts -> find(facts, words));
        String template = Templates.isPart(ctx) ? "search/results.jte" : "search/page.jte";
        templates.render(ctx, template, Map.of("words", words, "found", found));
    }

    private List<Label> find(Facts facts, String words) throws StoreTrouble {
        var hits = fresh(facts).find(words, MOST);
        return List.copyOf(
                new Labels(facts).of(hits.stream().map(hit -> hit.id()).toList()).values());
    }

    private CatalogueIndex fresh(Facts facts) throws StoreTrouble {
        CatalogueIndex known = index.get();
        CatalogueIndex fresh = known == null ? CatalogueIndex.of(facts) : known.refreshed(facts);
        index.set(fresh);
        return fresh;
    }
}
