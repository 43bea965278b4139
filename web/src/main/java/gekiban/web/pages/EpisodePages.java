package gekiban.web.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.CueEdits;
import gekiban.desk.pages.EpisodePage;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An episode with its strip, and what a person says of its cues. */
public final class EpisodePages implements Routes {
    private final Desk desk;
    private final Templates templates;

    public EpisodePages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/episodes/{id}", this::episode);
        routes.post("/cues/{id}/confirm", ctx -> decide(ctx, true));
        routes.post("/cues/{id}/refuse", ctx -> decide(ctx, false));
        routes.post("/edits/{id}/undo", this::undo);
    }

    private void episode(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.EPISODE);
        var page = page(id);
        if (!page.episode().id().equals(id)) {
            ctx.redirect(Addresses.of(page.episode().id()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        render(ctx, "episode/page.jte", page, 0);
    }

    private EpisodePage page(Id id) throws IOException {
        return desk.store()
                .read(facts -> EpisodePage.of(facts, id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    private void render(Context ctx, String template, EpisodePage page, long edit) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("edit", edit);
        templates.render(ctx, template, model);
    }

    private void decide(Context ctx, boolean isSo) throws IOException {
        var cue = Addresses.id(ctx, Kind.CUE);
        var edited = new CueEdits(desk.store(), desk.who()).decide(List.of(cue), isSo);
        var decided = edited.answer().getFirst();
        answer(ctx, decided.episode(), edited.number().orElse(0));
    }

    private void undo(Context ctx) throws IOException {
        if (ctx.formParam("back") != null) {
            new EditUndo(desk).undo(ctx);
            return;
        }
        String written = ctx.pathParam("id");
        if (!written.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere("edit " + written);
        }
        Undo.of(desk.store(), Long.parseLong(written), desk.who());
        String episode = Objects.requireNonNullElse(ctx.formParam("episode"), "");
        answer(ctx, Id.of(episode).orElseThrow(() -> new NotThere("episode " + episode)), 0);
    }

    /** The part that changed for htmx, the whole page for who has no script. */
    private void answer(Context ctx, Id episode, long edit) throws IOException {
        if (Templates.isPart(ctx)) {
            render(ctx, "episode/cues.jte", page(episode), edit);
        } else {
            ctx.redirect(Addresses.of(episode), HttpStatus.SEE_OTHER);
        }
    }
}
