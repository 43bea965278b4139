package gekiban.web.talk;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.State;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.pages.text.RequestPage;
import gekiban.desk.pages.text.RequestRows;
import gekiban.desk.talk.NotTaken;
import gekiban.desk.talk.RequestEdits;
import gekiban.desk.talk.RequestEdits.Chosen;
import gekiban.desk.talk.Talk;
import gekiban.desk.talk.Wishing;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people wish for: all of it, each, and a place to wish. */
public final class RequestPages implements Routes {
    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;
    private final Untaken untaken;

    public RequestPages(Desk desk, LiveIndex index, Templates templates, Limits limits) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
        this.untaken = new Untaken(templates, limits);
    }

    /**
     * What is told above all requests.
     *
     * @param text that was pasted, and not taken
     * @param problem why it was not; empty for nothing
     * @param made how many new requests somebody made just now
     * @param voted how many got their vote
     * @param had how many they had wished before
     */
    public record Told(String text, String problem, long made, long voted, long had) {
        boolean isEmpty() {
            return made + voted + had == 0;
        }

        /** Whether something came of wishes. */
        public boolean isKept() {
            return !isEmpty();
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/requests", ctx -> all(ctx, "", ""));
        routes.post("/requests", this::wish);
        routes.get("/requests/{id}", this::show);
        routes.post("/requests/{id}/vote", this::vote);
        routes.post("/requests/{id}/wanted", this::wanted);
    }

    private void all(Context ctx, String text, String problem) throws IOException {
        var order =
                "new".equals(ctx.queryParam("first"))
                        ? RequestRows.Order.NEWEST
                        : RequestRows.Order.MOST_WANTED;
        int page = gekiban.web.http.ListPage.asked(ctx);
        var list = desk.store().read(facts -> RequestRows.of(facts, order, page));
        var told =
                new Told(
                        text,
                        problem,
                        Notice.number(ctx.queryParam("made")),
                        Notice.number(ctx.queryParam("voted")),
                        Notice.number(ctx.queryParam("had")));
        templates.render(
                ctx, "request/list.jte", Map.of("list", list, "order", order, "told", told));
    }

    /** Shows what was understood; keeps it when that was seen. */
    private void wish(Context ctx) throws IOException {
        String text = Untaken.typed(ctx, "text");
        var wishes = Wishing.read(text);
        if (wishes.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean isLong = text.length() > Wishing.LONGEST;
            all(ctx, text, templates.reader(ctx).say(isLong ? "untaken.long" : "requests.nowish"));
            return;
        }
        if (ctx.formParam("seen") == null) {
            var seen = desk.store().read(facts -> Wishing.seen(facts, index, wishes));
            templates.render(ctx, "request/preview.jte", Map.of("text", text, "seen", seen));
            return;
        }
        untaken.counted(ctx, problem -> all(ctx, text, problem), () -> keep(ctx, wishes));
    }

    private void keep(Context ctx, List<Wishing.Wish> wishes) throws IOException {
        var wanted = new HashSet<>(ctx.formParams("keep"));
        var linked = new HashSet<>(ctx.formParams("link"));
        var asked = wishes.stream().filter(each -> wanted.contains(each.key())).toList();
        if (asked.isEmpty()) {
            throw new NotTaken(NotTaken.Why.EMPTY);
        }
        var chosen = new ArrayList<Chosen>();
        for (var each : desk.store().read(facts -> Wishing.seen(facts, index, asked))) {
            var link = each.link().map(Label::id).filter(id -> linked.contains(each.wish().key()));
            chosen.add(new Chosen(each.wish(), link));
        }
        var kept =
                new RequestEdits(desk.store(), templates.reader(ctx).visitor().asker())
                        .keep(chosen);
        ctx.redirect(
                "/requests?first=new&made="
                        + kept.made().size()
                        + "&voted="
                        + kept.voted().size()
                        + "&had="
                        + kept.had().size(),
                HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx) throws IOException {
        Id asked = Addresses.id(ctx, Kind.REQUEST);
        Id id = living(asked);
        if (id.equals(asked)) {
            request(ctx, id, Notice.of(ctx));
        } else {
            ctx.redirect(Addresses.of(id), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    Id living(Id id) throws IOException {
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    /**
     * What a request's page shows besides.
     *
     * @param isVoted whether who asks wishes it
     * @param offer what it may be, that came into the catalogue since
     */
    public record Besides(boolean isVoted, Optional<Label> offer, Talk talk) {}

    /** Shows a request with what is told above it. */
    void request(Context ctx, Id id, Notice notice) throws IOException {
        record Read(RequestPage page, Besides besides) {}
        var visitor = templates.reader(ctx).visitor();
        var read =
                desk.store()
                        .read(facts -> {
                            var entry = facts.entry(id);
                            if (entry.isEmpty()) {
                                return Optional.<Read>empty();
                            }
                            boolean isKnown =
                                    entry.get().facts().stream()
                                            .filter(fact -> fact.field().name().equals("wanted"))
                                            .anyMatch(fact -> fact.state() != State.REFUSED);
                            var page = RequestPage.of(facts, id).orElseThrow();
                            var offer =
                                    isKnown || !visitor.mayEdit()
                                            ? Optional.<Id>empty()
                                            : Wishing.link(facts, index, page.title())
                                                    .filter(to -> !isRefused(entry.get(), to));
                            return Optional.of(
                                    new Read(
                                            page,
                                            new Besides(
                                                    RequestEdits.of(entry.get(), visitor.name())
                                                            .isPresent(),
                                                    offer.map(new Labels(facts)::of),
                                                    Talk.of(facts, id, visitor.asker()))));
                        })
                        .orElseThrow(() -> new NotThere(id.toString()));
        templates.render(
                ctx,
                "request/page.jte",
                Map.of("page", read.page(), "besides", read.besides(), "notice", notice));
    }

    private static boolean isRefused(gekiban.catalogue.model.Entry request, Id thing) {
        return request.facts().stream()
                .filter(fact -> fact.field().name().equals(Request.WANTED.name()))
                .anyMatch(fact -> fact.target().filter(thing::equals).isPresent());
    }

    private void vote(Context ctx) throws IOException {
        Id id = living(Addresses.id(ctx, Kind.REQUEST));
        boolean isFor = Untaken.typed(ctx, "for").equals("yes");
        untaken.vote(
                ctx,
                problem -> request(ctx, id, Notice.problem(problem)),
                () -> {
                    new RequestEdits(desk.store(), templates.reader(ctx).visitor().asker())
                            .vote(id, isFor);
                    ctx.redirect(Addresses.of(id), HttpStatus.SEE_OTHER);
                });
    }

    private void wanted(Context ctx) throws IOException {
        Id id = living(Addresses.id(ctx, Kind.REQUEST));
        var thing = Id.of(Untaken.typed(ctx, "thing"));
        if (thing.isEmpty()) {
            throw new NotThere("thing");
        }
        var edits = new RequestEdits(desk.store(), templates.reader(ctx).visitor().asker());
        untaken.run(
                ctx,
                problem -> request(ctx, id, Notice.problem(problem)),
                () -> {
                    var edit =
                            Untaken.typed(ctx, "is").equals("no")
                                    ? edits.unlink(id, thing.get())
                                    : edits.link(id, thing.get());
                    String undo = edit.stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
                    ctx.redirect(Addresses.of(id) + undo, HttpStatus.SEE_OTHER);
                });
    }
}
