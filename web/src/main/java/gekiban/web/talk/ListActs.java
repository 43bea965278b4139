package gekiban.web.talk;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.History;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.desk.talk.Asker;
import gekiban.desk.talk.HandList;
import gekiban.desk.talk.ListEdits;
import gekiban.desk.talk.NotTaken;
import gekiban.desk.talk.Suggestions;
import gekiban.desk.talk.What;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.talk.ListPages.Typed;
import gekiban.web.texts.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is done to lists. */
public final class ListActs implements Routes {
    private static final int MOST_CHOICES = 8;

    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;
    private final Untaken untaken;
    private final ListPages pages;

    public ListActs(
            Desk desk, LiveIndex index, Templates templates, Limits limits, ListPages pages) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
        this.untaken = new Untaken(templates, limits);
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        String list = "/lists/{id}";
        routes.post(list + "/head", this::head);
        routes.post(list + "/hands", this::hands);
        routes.post(list + "/items", this::add);
        routes.post(list + "/items/{item}/words", this::annotate);
        routes.post(list + "/items/{item}/move", this::move);
        routes.post(list + "/items/{item}/remove", this::remove);
        routes.post(list + "/suggestions", this::suggest);
        routes.post(list + "/suggestions/{item}", this::decide);
        routes.post(list + "/undo/{edit}", this::undo);
    }

    private Asker asker(Context ctx) {
        return templates.reader(ctx).visitor().asker();
    }

    private ListEdits edits(Context ctx) {
        return new ListEdits(desk.store(), asker(ctx));
    }

    private static Id item(Context ctx) {
        String number = ctx.pathParam("item");
        return Id.of("item/" + number).orElseThrow(() -> new NotThere("item " + number));
    }

    private static void back(Context ctx, Id list, OptionalLong edit, String at) {
        String undo = edit.stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
        ctx.redirect(Addresses.of(list) + "/edit" + undo + at, HttpStatus.SEE_OTHER);
    }

    private static String at(Id item) {
        return "#i" + item.number();
    }

    private void head(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        String title = Untaken.typed(ctx, "title");
        String words = Untaken.typed(ctx, "words");
        var seen =
                List.of(
                        Notice.number(ctx.formParam("titleseen")),
                        Notice.number(ctx.formParam("wordsseen")));
        untaken.run(
                ctx,
                problem ->
                        pages.edit(
                                ctx,
                                new Typed(Typed.HEAD, Optional.empty(), title, words, problem)),
                () -> back(ctx, list, edits(ctx).head(list, seen, title, words), ""));
    }

    private void hands(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        String typed = Untaken.typed(ctx, "hands");
        untaken.run(
                ctx,
                problem ->
                        pages.edit(
                                ctx, new Typed(Typed.HANDS, Optional.empty(), typed, "", problem)),
                () -> back(ctx, list, edits(ctx).hands(list, typed.lines().toList()), ""));
    }

    private void add(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        String typed = Untaken.typed(ctx, "what");
        String words = Untaken.typed(ctx, "words");
        untaken.run(
                ctx,
                problem -> pages.edit(ctx, newItem(typed, words, problem)),
                () -> {
                    var what = meant(ctx, typed, words);
                    if (what.isPresent()) {
                        var added = edits(ctx).add(list, what.get(), words);
                        back(ctx, list, added.number(), at(added.answer()));
                    }
                });
    }

    private static Typed newItem(String what, String words, String problem) {
        return new Typed(Typed.NEW, Optional.empty(), what, words, problem);
    }

    /**
     * What somebody means, by what they typed or chose; empty where a page that asks was shown
     * instead.
     */
    private Optional<What> meant(Context ctx, String typed, String words) throws IOException {
        What what = What.of(typed);
        String choice = Untaken.typed(ctx, "choice");
        if (what.id().isPresent() || what.words().isEmpty() || choice.equals("alone")) {
            return Optional.of(what);
        }
        var chosen = Id.of(choice);
        if (chosen.isPresent()) {
            return Optional.of(what.chosen(chosen.get()));
        }
        record Found(Optional<Id> one, List<Label> some) {}
        var found =
                desk.store()
                        .read(facts ->
                                new Found(
                                        index.one(facts, what.words(), ListPages.kinds()),
                                        index.find(
                                                facts,
                                                what.words(),
                                                MOST_CHOICES,
                                                ListPages.kinds())));
        if (found.one().isPresent()) {
            return Optional.of(what.chosen(found.one().get()));
        }
        if (found.some().isEmpty()) {
            return Optional.of(what);
        }
        templates.render(
                ctx,
                "textlist/which.jte",
                Map.of(
                        "typed",
                        typed,
                        "words",
                        words,
                        "found",
                        found.some(),
                        "address",
                        ctx.path().substring(ctx.contextPath().length())));
        return Optional.empty();
    }

    private void annotate(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        Id item = item(ctx);
        String words = Untaken.typed(ctx, "words");
        long seen = Notice.number(ctx.formParam("seen"));
        untaken.run(
                ctx,
                problem ->
                        pages.edit(
                                ctx, new Typed(Typed.ITEM, Optional.of(item), "", words, problem)),
                () -> back(ctx, list, edits(ctx).annotate(list, item, seen, words), at(item)));
    }

    private void move(Context ctx) throws IOException {
        HandList list = pages.own(ctx);
        Id item = item(ctx);
        long place = Notice.number(ctx.formParam("place"));
        String order = Untaken.typed(ctx, "order");
        untaken.run(
                ctx,
                problem -> again(ctx, problem),
                () ->
                        back(
                                ctx,
                                list.id(),
                                edits(ctx)
                                        .move(
                                                list.id(),
                                                item,
                                                (int) Math.min(Integer.MAX_VALUE, place),
                                                order),
                                at(item)));
    }

    private void again(Context ctx, String problem) throws IOException {
        pages.edit(ctx, new Typed("", Optional.empty(), "", "", problem));
    }

    private void remove(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        long seen = Notice.number(ctx.formParam("seen"));
        untaken.run(
                ctx,
                problem -> again(ctx, problem),
                () -> back(ctx, list, edits(ctx).remove(list, item(ctx), seen), ""));
    }

    private void suggest(Context ctx) throws IOException {
        Id list = Addresses.id(ctx, Kind.LIST);
        String typed = Untaken.typed(ctx, "what");
        String words = Untaken.typed(ctx, "words");
        if (desk.store().read(facts -> HandList.of(facts, list, asker(ctx))).isEmpty()) {
            throw new NotThere(list.toString());
        }
        untaken.counted(
                ctx,
                problem -> pages.show(ctx, list, newItem(typed, words, problem)),
                () -> {
                    var what = meant(ctx, typed, words);
                    if (what.isPresent()) {
                        new Suggestions(desk.store(), asker(ctx)).suggest(list, what.get(), words);
                        ctx.redirect(Addresses.of(list) + "#suggested", HttpStatus.SEE_OTHER);
                    }
                });
    }

    private void decide(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        boolean isTaken = Untaken.typed(ctx, "taken").equals("yes");
        untaken.run(
                ctx,
                problem -> again(ctx, problem),
                () ->
                        back(
                                ctx,
                                list,
                                new Suggestions(desk.store(), asker(ctx))
                                        .decide(list, item(ctx), isTaken),
                                isTaken ? at(item(ctx)) : "#suggested"));
    }

    /** Takes back what who asks did themselves; those who edit have a way to take back all. */
    private void undo(Context ctx) throws IOException {
        Id list = pages.own(ctx).id();
        long edit = Notice.number(ctx.pathParam("edit"));
        var made = desk.store().read(facts -> new History(facts).edit(edit));
        boolean isTheirs =
                made.filter(each ->
                                each.who().equals(asker(ctx).name())
                                        && each.what().endsWith(" " + list))
                        .isPresent();
        if (!isTheirs) {
            throw new NotThere("edit " + edit);
        }
        untaken.run(
                ctx,
                problem -> again(ctx, problem),
                () -> {
                    try {
                        new ThingEdits(desk.store(), asker(ctx).name()).undo(edit);
                        ctx.redirect(Addresses.of(list) + "/edit", HttpStatus.SEE_OTHER);
                    } catch (gekiban.desk.catalogue.Refused e) {
                        throw new NotTaken(NotTaken.Why.CHANGED);
                    }
                });
    }
}
