package gekiban.web.start;

import gekiban.desk.jobs.Jobs;
import gekiban.desk.pages.job.FirstPage;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.jobs.JobPages;
import gekiban.web.pages.Desk;
import gekiban.web.pages.EpisodePages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The page that a desk begins with. */
public final class StartPages implements Routes {
    private final Desk desk;
    private final Jobs jobs;
    private final JobPages pages;
    private final EpisodePages episodes;
    private final Templates templates;

    public StartPages(
            Desk desk, Jobs jobs, JobPages pages, EpisodePages episodes, Templates templates) {
        this.desk = desk;
        this.jobs = jobs;
        this.pages = pages;
        this.episodes = episodes;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", this::first);
    }

    private void first(Context ctx) throws IOException {
        Path demo = desk.library().home().demo();
        var now = jobs.all();
        FirstPage page = desk.store().read(facts -> FirstPage.of(facts, now, demo));
        switch (page) {
            case FirstPage.Making making -> pages.answer(ctx, making.job(), true);
            case FirstPage.Demo heard -> episodes.first(ctx, heard.episode());
            case FirstPage.Shows shows -> ctx.redirect("/shows", HttpStatus.FOUND);
            case FirstPage.Nothing nothing ->
                    templates.render(
                            ctx, "start/page.jte", Map.of("elsewhere", jobs.isElsewhere()));
        }
    }
}
