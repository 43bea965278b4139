package gekiban.web.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.KeptByThing;
import gekiban.desk.pages.CueDetail;
import gekiban.desk.pages.EpisodePage;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.StripCue;
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
import java.util.Optional;

/** An episode with its strip, and one of its cues from near. */
public final class EpisodePages implements Routes {
    /** Tracks of all shows, some hundred bytes each. */
    private static final long MOST_TRACKS = 100_000;

    private final Desk desk;
    private final Templates templates;

    /** Who looks at an episode looks at others of its show, and each has them all to choose of. */
    private final KeptByThing<List<CueDetail.Choices>> choices =
            new KeptByThing<>(
                    CueDetail::choices,
                    all -> 1 + all.stream().mapToLong(each -> each.tracks().size()).sum(),
                    MOST_TRACKS);

    public EpisodePages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/episodes/{id}", this::episode);
        routes.get("/cues/{id}", this::cue);
    }

    /** All that one answer shows, read at one moment. */
    private record Seen(
            EpisodePage page, Optional<CueDetail> chosen, List<CueDetail.Choices> choices) {}

    private void episode(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.EPISODE);
        String cue = Objects.requireNonNullElse(ctx.queryParam("cue"), "");
        Seen seen = seen(id, Id.of("cue/" + cue));
        if (!seen.page().episode().id().equals(id)) {
            ctx.redirect(Addresses.of(seen.page().episode().id()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        render(ctx, "episode/page.jte", seen, 0);
    }

    /** An episode as the desk's first page, with a place to bring a show. */
    public void first(Context ctx, Id episode) throws IOException {
        Seen seen = seen(episode, Optional.empty());
        var model = model(seen, 0);
        Id show = seen.page().show().orElseThrow(() -> new NotThere(episode.toString())).id();
        desk.store()
                .read(facts -> ShowPage.of(facts, show))
                .ifPresent(page -> model.put("first", page));
        templates.render(ctx, "episode/page.jte", model);
    }

    /** The part of the page that shows one cue; the page with it for who has no script. */
    private void cue(Context ctx) throws IOException {
        var id = Addresses.id(ctx, Kind.CUE);
        var cue = desk.store().read(facts -> new gekiban.catalogue.cues.Cues(facts).cue(id));
        Id episode = cue.orElseThrow(() -> new NotThere(id.toString())).episode();
        if (Templates.isPart(ctx)) {
            render(ctx, "episode/inspector.jte", seen(episode, Optional.of(id)), 0);
        } else {
            ctx.redirect(Addresses.of(episode) + "?cue=" + id.number(), HttpStatus.SEE_OTHER);
        }
    }

    private Seen seen(Id episode, Optional<Id> cue) throws IOException {
        return desk.store()
                .read(facts -> {
                    var page = EpisodePage.of(facts, episode);
                    return page.isEmpty()
                            ? Optional.<Seen>empty()
                            : Optional.of(seen(facts, page.get(), cue));
                })
                .orElseThrow(() -> new NotThere(episode.toString()));
    }

    private Seen seen(Facts facts, EpisodePage page, Optional<Id> asked) throws StoreTrouble {
        var show = page.show().map(label -> label.id());
        Optional<StripCue> chosen =
                page.cues().stream()
                        .filter(cue -> asked.isPresent() && cue.id().equals(asked.get()))
                        .findFirst()
                        .or(() -> page.cues().stream().findFirst());
        return new Seen(
                page,
                chosen.map(cue -> CueDetail.of(facts, cue, show)),
                show.isPresent() ? choices.get(facts, show.get()) : List.of());
    }

    private void render(Context ctx, String template, Seen seen, long edit) {
        templates.render(ctx, template, model(seen, edit));
    }

    private static Map<String, Object> model(Seen seen, long edit) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", seen.page());
        model.put("chosen", seen.chosen().orElse(null));
        model.put("choices", seen.choices());
        model.put("edit", edit);
        return model;
    }

    /**
     * Answers to what was said of a cue: the parts that changed, or the whole page for who has no
     * script.
     *
     * @param edit its number, to be taken back; 0 for none
     */
    void answer(Context ctx, Id episode, Optional<Id> cue, long edit) throws IOException {
        if (Templates.isPart(ctx)) {
            render(ctx, "episode/parts.jte", seen(episode, cue), edit);
        } else {
            String chosen = cue.map(id -> "?cue=" + id.number()).orElse("");
            ctx.redirect(Addresses.of(episode) + chosen, HttpStatus.SEE_OTHER);
        }
    }
}
