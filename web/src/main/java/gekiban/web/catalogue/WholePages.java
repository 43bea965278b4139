package gekiban.web.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.desk.pages.entry.MergePage;
import gekiban.desk.pages.entry.SplitPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Two things that are one, and one that is two. */
public final class WholePages implements Routes {
    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;

    public WholePages(Desk desk, LiveIndex index, Templates templates) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/catalogue/{kind}/{id}/merge", ctx -> showMerge(ctx, ""));
        routes.post("/catalogue/{kind}/{id}/merge", this::merge);
        routes.get("/catalogue/{kind}/{id}/split", ctx -> showSplit(ctx, ""));
        routes.post("/catalogue/{kind}/{id}/split", this::split);
    }

    private Id living(Id id) throws IOException {
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    private void showMerge(Context ctx, String problem) throws IOException {
        Id id = living(EntryPages.id(ctx));
        String with = Objects.requireNonNullElse(ctx.queryParam("with"), "").strip();
        Optional<Id> other = other(id, with);
        var model = new HashMap<String, Object>();
        model.put("with", with);
        model.put("problem", problem);
        model.put("isKnown", other.isPresent());
        MergePage page = desk.store().read(facts -> MergePage.of(facts, id, other.orElse(id)));
        model.put("page", page);
        templates.render(ctx, "catalogue/merge.jte", model);
    }

    private Optional<Id> other(Id id, String with) throws IOException {
        if (with.isEmpty()) {
            return Optional.empty();
        }
        Optional<Id> named = Inputs.id(with);
        var found =
                desk.store()
                        .read(facts ->
                                named.isPresent()
                                        ? facts.survivor(named.get())
                                        : index.one(facts, with, Set.of(id.kind())));
        return found.filter(other -> other.kind() == id.kind() && !other.equals(id));
    }

    private void merge(Context ctx) throws IOException {
        Id id = living(EntryPages.id(ctx));
        Id other =
                Id.of(Objects.requireNonNullElse(ctx.formParam("with"), ""))
                        .orElseThrow(() -> new Refused("there is no other thing"));
        boolean isOtherKept = "other".equals(ctx.formParam("keep"));
        var done =
                new ThingEdits(desk.store(), desk.who(ctx))
                        .merge(isOtherKept ? id : other, isOtherKept ? other : id);
        ctx.redirect(
                "/catalogue/" + done.answer() + "?undo=" + done.number().orElse(0),
                HttpStatus.SEE_OTHER);
    }

    private void showSplit(Context ctx, String problem) throws IOException {
        Id id = living(EntryPages.id(ctx));
        SplitPage page = desk.store().read(facts -> SplitPage.of(facts, id));
        templates.render(ctx, "catalogue/split.jte", Map.of("page", page, "problem", problem));
    }

    private void split(Context ctx) throws IOException {
        Id id = living(EntryPages.id(ctx));
        var facts = new LinkedHashSet<Long>();
        var pointers = new LinkedHashSet<Id>();
        for (String ticked : ctx.formParams("fact")) {
            EntryPages.number(ticked).ifPresent(facts::add);
        }
        for (String ticked : ctx.formParams("pointer")) {
            Id.of(ticked).ifPresent(pointers::add);
        }
        try {
            var done = new ThingEdits(desk.store(), desk.who(ctx)).split(id, facts, pointers);
            ctx.redirect(
                    "/catalogue/" + done.answer() + "?undo=" + done.number().orElse(0),
                    HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showSplit(ctx, String.valueOf(e.getMessage()));
        }
    }
}
