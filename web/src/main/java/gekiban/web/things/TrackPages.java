package gekiban.web.things;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.pages.track.TrackPage;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** A track or a recording with every use of it. */
public final class TrackPages implements Routes {
    private final Answers answers;

    public TrackPages(Store store, Templates templates) {
        this.answers = new Answers(store, templates);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/tracks/{id}", ctx -> show(ctx, Kind.TRACK));
        routes.get("/recordings/{id}", ctx -> show(ctx, Kind.RECORDING));
    }

    private void show(Context ctx, Kind kind) throws IOException {
        answers.page(
                ctx,
                kind,
                TrackPage::of,
                page -> page.label().id(),
                "track/page.jte",
                page ->
                        Map.of(
                                "notes",
                                SourceNotes.of(
                                        page.said().stream().map(TrackPage.Said::vitals).toList(),
                                        page.credits())));
    }
}
