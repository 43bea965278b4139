package gekiban.web.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.pages.text.ListPage;
import gekiban.desk.talk.HandList;
import gekiban.desk.talk.ListEdits;
import gekiban.desk.talk.ListRows;
import gekiban.desk.talk.Talk;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All lists, and each of them to be read or changed. */
public final class ListPages implements Routes {
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_WORDS = 200;

    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;
    private final Untaken untaken;

    public ListPages(Desk desk, LiveIndex index, Templates templates, Limits limits) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
        this.untaken = new Untaken(templates, limits);
    }

    /**
     * What somebody typed and that was not taken.
     *
     * @param item whose words they are; empty for a new one, and for the head
     * @param title of a new list, or of one whose head was not taken; what a new entry is
     * @param problem why it was not taken; empty where nothing was typed
     */
    public record Typed(
            String place, Optional<Id> item, String title, String words, String problem) {
        public static final String HEAD = "head";
        public static final String HANDS = "hands";
        public static final String NEW = "new";
        public static final String ITEM = "item";
        public static final Typed NOTHING = new Typed("", Optional.empty(), "", "", "");

        public boolean isIn(String place) {
            return this.place.equals(place);
        }

        public boolean isOf(Id id) {
            return item.filter(id::equals).isPresent();
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/lists", ctx -> all(ctx, Typed.NOTHING));
        routes.post("/lists", this::make);
        routes.get("/lists/choose", this::choose);
        routes.get("/lists/{id}", this::show);
        routes.get("/lists/{id}/edit", ctx -> edit(ctx, Typed.NOTHING));
    }

    private void all(Context ctx, Typed typed) throws IOException {
        int page = gekiban.web.http.ListPage.asked(ctx);
        var list = desk.store().read(facts -> ListRows.of(facts, page));
        templates.render(ctx, "textlist/all.jte", Map.of("list", list, "typed", typed));
    }

    private void make(Context ctx) throws IOException {
        String title = Untaken.typed(ctx, "title");
        String words = Untaken.typed(ctx, "words");
        untaken.run(
                ctx,
                problem -> all(ctx, new Typed(Typed.NEW, Optional.empty(), title, words, problem)),
                () -> {
                    var asker = templates.reader(ctx).visitor().asker();
                    Id made = new ListEdits(desk.store(), asker).make(title, words).answer();
                    ctx.redirect(Addresses.of(made) + "/edit", HttpStatus.SEE_OTHER);
                });
    }

    /** Things that may be in a list, by some of their letters. */
    private void choose(Context ctx) throws IOException {
        String words = Objects.requireNonNullElse(ctx.queryParam("what"), "").strip();
        String asked = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        var found = desk.store().read(facts -> index.find(facts, asked, MOST_CHOICES, kinds()));
        templates.render(ctx, "catalogue/choices.jte", Map.of("found", found, "words", asked));
    }

    /** A recording is found by its tracks, which say the same. */
    static Set<Kind> kinds() {
        var kinds = EnumSet.copyOf(ListItem.ABOUT.targets());
        kinds.remove(Kind.RECORDING);
        return kinds;
    }

    private void show(Context ctx) throws IOException {
        Id asked = Addresses.id(ctx, Kind.LIST);
        Id id =
                desk.store()
                        .read(facts -> facts.survivor(asked))
                        .orElseThrow(() -> new NotThere(asked.toString()));
        if (id.equals(asked)) {
            show(ctx, id, Typed.NOTHING);
        } else {
            ctx.redirect(Addresses.of(id), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    /** Shows a list to read, with what was typed below it. */
    void show(Context ctx, Id id, Typed typed) throws IOException {
        var asker = templates.reader(ctx).visitor().asker();
        record Read(Optional<HandList> byHand, Optional<ListPage> ofText, Talk talk) {}
        var read =
                desk.store()
                        .read(facts -> {
                            var byHand = HandList.of(facts, id, asker);
                            return new Read(
                                    byHand,
                                    byHand.isPresent() ? Optional.empty() : ListPage.of(facts, id),
                                    Talk.of(facts, id, asker));
                        });
        if (read.byHand().isPresent()) {
            templates.render(
                    ctx,
                    "textlist/hand.jte",
                    Map.of(
                            "page",
                            read.byHand().get(),
                            "talk",
                            read.talk(),
                            "typed",
                            typed,
                            "notice",
                            Notice.of(ctx)));
        } else {
            var page = read.ofText().orElseThrow(() -> new NotThere(id.toString()));
            templates.render(ctx, "textlist/page.jte", Map.of("page", page, "talk", read.talk()));
        }
    }

    /** The list of an address, for somebody who may change it. */
    HandList own(Context ctx) throws IOException {
        Id id = Addresses.id(ctx, Kind.LIST);
        var asker = templates.reader(ctx).visitor().asker();
        var list =
                desk.store()
                        .read(facts -> HandList.of(facts, id, asker))
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (!list.isKept()) {
            throw new ForbiddenResponse("only who keeps a list, and those who edit, may change it");
        }
        return list;
    }

    /** Shows a list to change, with what was typed and not taken. */
    void edit(Context ctx, Typed typed) throws IOException {
        var list = own(ctx);
        templates.render(
                ctx,
                "textlist/edit.jte",
                Map.of("page", list, "typed", typed, "notice", Notice.of(ctx)));
    }
}
