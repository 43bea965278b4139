package gekiban.web.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Value;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.pages.text.ListPage;
import gekiban.desk.pages.text.RequestPage;
import gekiban.desk.pages.text.RequestRows;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What people wish for, and the lists that they keep. */
public final class WishPages implements Routes {
    private static final Pattern TEXT = Pattern.compile("(?:.*\\(|^|/)?(text/[0-9]{1,15})\\)?");

    private final Desk desk;
    private final Templates templates;

    public WishPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/requests", this::all);
        routes.get("/requests/{id}", ctx -> show(ctx, Kind.REQUEST));
        routes.post("/requests/{id}/state", this::state);
        routes.get("/lists/{id}", ctx -> show(ctx, Kind.LIST));
    }

    private void all(Context ctx) throws IOException {
        var order =
                "new".equals(ctx.queryParam("first"))
                        ? RequestRows.Order.NEWEST
                        : RequestRows.Order.MOST_WANTED;
        int page = gekiban.web.http.ListPage.asked(ctx);
        var list = desk.store().read(facts -> RequestRows.of(facts, order, page));
        templates.render(ctx, "request/list.jte", Map.of("list", list, "order", order));
    }

    private void show(Context ctx, Kind kind) throws IOException {
        Id asked = Addresses.id(ctx, kind);
        Id id = living(asked);
        if (!id.equals(asked)) {
            ctx.redirect(Addresses.of(id), HttpStatus.MOVED_PERMANENTLY);
        } else if (kind == Kind.LIST) {
            var page =
                    desk.store()
                            .read(facts -> ListPage.of(facts, id))
                            .orElseThrow(() -> new NotThere(id.toString()));
            templates.render(ctx, "textlist/page.jte", Map.of("page", page));
        } else {
            request(ctx, id, Notice.of(ctx));
        }
    }

    private Id living(Id id) throws IOException {
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    private void request(Context ctx, Id id, Notice notice) throws IOException {
        var page =
                desk.store()
                        .read(facts -> RequestPage.of(facts, id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        templates.render(ctx, "request/page.jte", Map.of("page", page, "notice", notice));
    }

    private void state(Context ctx) throws IOException {
        Id id = living(Addresses.id(ctx, Kind.REQUEST));
        String state = Objects.requireNonNullElse(ctx.formParam("state"), "");
        String answer = Objects.requireNonNullElse(ctx.formParam("text.to"), "").strip();
        try {
            var acts = new ArrayList<Act>();
            acts.add(said(Request.STATE.name(), Value.of(state), Optional.empty()));
            if (!answer.isEmpty()) {
                var text = TEXT.matcher(answer);
                Optional<Id> to = text.matches() ? Id.of(text.group(1)) : Optional.empty();
                if (to.isEmpty()) {
                    throw new Refused(templates.reader(ctx).say("text.unclear", "words", answer));
                }
                acts.add(said(Request.ANSWERED_BY.name(), Value.empty(), to));
            }
            var done =
                    new EntryEdits(desk.store(), desk.who(ctx))
                            .change(id, OptionalLong.empty(), List.copyOf(acts));
            String undo = done.number().stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(id) + undo, HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            request(ctx, id, Notice.problem(String.valueOf(e.getMessage())));
        }
    }

    private static Act said(String field, Value value, Optional<Id> target) {
        return new Act.Say(new Saying(field, value, target, Optional.empty()), "");
    }
}
