package gekiban.web.reviews;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.reviews.Merging;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.desk.reviews.ReviewEdits.Saved;
import gekiban.desk.reviews.Versions;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Keeps what is written in reviews, and puts them out. */
public final class ReviewActs implements Routes {
    private final Desk desk;
    private final Templates templates;
    private final ReviewPages pages;

    public ReviewActs(Desk desk, Templates templates, ReviewPages pages) {
        this.desk = desk;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/texts/new", this::make);
        routes.post("/texts/{id}/save", this::save);
        routes.post("/texts/{id}/versions/{version}", this::takeBack);
        routes.post("/texts/{id}/published", this::publish);
    }

    private static boolean isScript(Context ctx) {
        return "application/json".equals(ctx.header("Accept"));
    }

    private void make(Context ctx) throws IOException {
        try {
            saved(
                    ctx,
                    edits(ctx)
                            .make(
                                    ReviewEdits.about(ctx.formParams("about")),
                                    ReviewPages.typed(ctx, "title"),
                                    ReviewPages.typed(ctx, "body")));
        } catch (Refused e) {
            refused(ctx, Optional.empty(), e);
        }
    }

    private ReviewEdits edits(Context ctx) {
        return new ReviewEdits(desk.store(), desk.who(ctx));
    }

    private void saved(Context ctx, Saved saved) {
        if (isScript(ctx)) {
            ctx.contentType("application/json");
            ctx.result("{\"id\":" + saved.id().number() + ",\"version\":" + saved.version() + "}");
        } else {
            String undo = saved.edit().stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(saved.id()) + "/edit" + undo, HttpStatus.SEE_OTHER);
        }
    }

    /** What was typed is shown again. */
    private void refused(Context ctx, Optional<Entry> text, Refused why) throws IOException {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        String problem =
                ReviewPages.typed(ctx, "title").isBlank()
                        ? templates.reader(ctx).say("review.untitled")
                        : String.valueOf(why.getMessage());
        if (isScript(ctx)) {
            ctx.contentType("text/plain; charset=utf-8");
            ctx.result(problem);
            return;
        }
        pages.again(ctx, text, problem);
    }

    private void save(Context ctx) throws IOException {
        Entry text = pages.own(ctx);
        try {
            saved(ctx, saveTyped(ctx, text));
        } catch (ReviewEdits.Behind e) {
            behind(ctx, text.id());
        } catch (Refused e) {
            refused(ctx, Optional.of(text), e);
        }
    }

    private Saved saveTyped(Context ctx, Entry text) throws IOException {
        long seen = Notice.number(ctx.formParam("version"));
        return edits(ctx)
                .save(
                        text.id(),
                        seen,
                        ReviewPages.typed(ctx, "title"),
                        ReviewPages.typed(ctx, "body"));
    }

    /** Both texts side by side, and one made of both. */
    private void behind(Context ctx, Id id) throws IOException {
        ctx.status(HttpStatus.CONFLICT);
        if (isScript(ctx)) {
            ctx.contentType("text/plain; charset=utf-8");
            ctx.result(templates.reader(ctx).say("review.behind"));
            return;
        }
        Entry now =
                desk.store()
                        .read(facts -> facts.entry(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        Fact theirs = ReviewEdits.working(now).orElseThrow();
        long seen = Notice.number(ctx.formParam("version"));
        String base = desk.store().read(facts -> Versions.body(facts, id, seen)).orElse("");
        var parts = Merging.of(base, ReviewPages.typed(ctx, "body"), theirs.text());
        templates.render(
                ctx,
                "review/merge.jte",
                Map.of(
                        "id",
                        id,
                        "version",
                        theirs.number(),
                        "title",
                        ReviewPages.typed(ctx, "title"),
                        "by",
                        theirs.source().name(),
                        "parts",
                        parts,
                        "merged",
                        Merging.text(parts)));
    }

    private void takeBack(Context ctx) throws IOException {
        Entry text = pages.own(ctx);
        long version = Notice.number(ctx.pathParam("version"));
        String body =
                desk.store()
                        .read(facts -> Versions.body(facts, text.id(), version))
                        .orElseThrow(() -> new NotThere("version " + version));
        long last = ReviewEdits.working(text).orElseThrow().number();
        saved(ctx, edits(ctx).save(text.id(), last, ReviewView.title(text), body));
    }

    /** What was typed is saved first. */
    private void publish(Context ctx) throws IOException {
        Entry text = pages.own(ctx);
        try {
            if (ctx.formParam("body") != null) {
                saveTyped(ctx, text);
            }
            var edit =
                    edits(ctx)
                            .publish(
                                    text.id(),
                                    "yes".equals(ctx.formParam("published")),
                                    LocalDate.now(ZoneOffset.systemDefault()));
            String undo = edit.stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(text.id()) + undo, HttpStatus.SEE_OTHER);
        } catch (ReviewEdits.Behind e) {
            behind(ctx, text.id());
        } catch (Refused e) {
            refused(ctx, Optional.of(text), e);
        }
    }
}
