package gekiban.web.search;

import gekiban.desk.catalogue.KeptIndex;
import gekiban.desk.pages.find.FoundThings;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One search over everything, as one types. */
public final class SearchPages implements Routes {
    private static final int MOST = 30;

    /** Nobody has more to say; longer texts only cost time. */
    private static final int LONGEST = 200;

    private static final FoundThings NOTHING = new FoundThings(List.of(), 0);

    private final Desk desk;
    private final Templates templates;
    private final KeptIndex index;

    public SearchPages(Desk desk, KeptIndex index, Templates templates) {
        this.desk = desk;
        this.templates = templates;
        this.index = index;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context ctx) throws IOException {
        String asked = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        FoundThings found = NOTHING;
        if (words.isEmpty()) {
            index.warm();
        } else {
            found =
                    desk.store()
                            .read(facts -> {
                                var hidden = desk.hidden(ctx, facts).drafts();
                                var hits = index.get(facts).find(words, MOST);
                                return FoundThings.of(
                                        facts,
                                        hits.stream()
                                                .filter(hit -> !hidden.contains(hit.id()))
                                                .toList());
                            });
        }
        String template = Templates.isPart(ctx) ? "search/results.jte" : "search/page.jte";
        templates.render(ctx, template, Map.of("words", words, "found", found));
    }
}
