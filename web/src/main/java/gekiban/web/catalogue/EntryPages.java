package gekiban.web.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.EntryEdits.Changed;
import gekiban.desk.catalogue.EntryEdits.Unclear;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.ThingHistory;
import gekiban.desk.catalogue.ThingHistory.Edits;
import gekiban.desk.pages.entry.EntryPage;
import gekiban.web.catalogue.EntryView.Notice;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A thing with a form for each field that its kind has, and what a person does there. */
public final class EntryPages implements Routes {
    /** The rest of a thing's history has a page of its own. */
    private static final int SHOWN_EDITS = 12;

    /** What several sources say alike is decided on at once. */
    private static final Pattern FACTS = Pattern.compile("[0-9]{1,18}(?:,[0-9]{1,18}){0,99}");

    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_WORDS = 300;

    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;

    public EntryPages(Desk desk, LiveIndex index, Templates templates) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/catalogue", ctx -> templates.render(ctx, "catalogue/front.jte", Map.of()));
        routes.get("/catalogue/choose", this::choose);
        routes.get("/catalogue/{kind}/{id}", this::show);
        routes.post("/catalogue/{kind}/{id}", this::save);
        routes.post(
                "/catalogue/{kind}/{id}/facts/{facts}/confirm",
                ctx -> decide(ctx, Decision.CONFIRM));
        routes.post(
                "/catalogue/{kind}/{id}/facts/{facts}/refuse", ctx -> decide(ctx, Decision.REFUSE));
        routes.post(
                "/catalogue/{kind}/{id}/facts/{facts}/remove", ctx -> decide(ctx, Decision.REMOVE));
    }

    /**
     * The id in an address; 404 where it is none. Cues are looked after on their episode's page.
     */
    static Id id(Context ctx) {
        String written = ctx.pathParam("kind") + "/" + ctx.pathParam("id");
        return Id.of(written)
                .filter(id -> id.kind() != Kind.CUE)
                .orElseThrow(() -> new NotThere(written));
    }

    private void show(Context ctx) throws IOException {
        Id id = id(ctx);
        Id living =
                desk.store()
                        .read(facts -> facts.survivor(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (!living.equals(id)) {
            ctx.redirect("/catalogue/" + living, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        long undone = number(ctx.queryParam("undone")).orElse(0);
        long undo = undone > 0 ? undone : number(ctx.queryParam("undo")).orElse(0);
        var notice = new Notice(undo, undone > 0, List.of(), Notice.NONE.since());
        long correcting = number(ctx.queryParam("correct")).orElse(0);
        render(ctx, living, EntryForm.empty(), notice, correcting);
    }

    static OptionalLong number(@org.jspecify.annotations.Nullable String written) {
        return written != null && written.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(written))
                : OptionalLong.empty();
    }

    private void render(Context ctx, Id id, EntryForm form, Notice notice, long correcting)
            throws IOException {
        var page = desk.store().read(facts -> EntryPage.of(facts, id));
        var history = new ThingHistory(desk.store()).of(Optional.of(id), SHOWN_EDITS);
        templates.render(
                ctx,
                "catalogue/entry.jte",
                Map.of("view", new EntryView(page, form, notice, correcting, history)));
    }

    private void save(Context ctx) throws IOException {
        Id id = id(ctx);
        var form = EntryForm.of(ctx, id.kind());
        var acts = desk.store().read(facts -> List.copyOf(form.acts(facts, index)));
        if (!form.unclear().isEmpty()) {
            refuse(ctx, id, form, unclear(ctx, form.unclear()));
            return;
        }
        change(ctx, id, form, acts);
    }

    private List<String> unclear(Context ctx, List<String> words) {
        var reader = templates.reader(ctx);
        return words.stream().map(each -> reader.say("entry.unclear", "words", each)).toList();
    }

    private void decide(Context ctx, Decision decision) throws IOException {
        String written = ctx.pathParam("facts");
        if (!FACTS.matcher(written).matches()) {
            throw new NotThere("fact " + written);
        }
        var facts = Arrays.stream(written.split(",", -1)).map(Long::parseLong).toList();
        change(ctx, id(ctx), EntryForm.empty(), List.of(new Act.Decide(decision, facts)));
    }

    private void change(Context ctx, Id id, EntryForm form, List<Act> acts) throws IOException {
        if (acts.isEmpty()) {
            ctx.redirect("/catalogue/" + id, HttpStatus.SEE_OTHER);
            return;
        }
        OptionalLong seen = number(ctx.formParam("seen"));
        try {
            var done = new EntryEdits(desk.store(), desk.who(ctx)).change(id, seen, acts);
            String undo = done.number().isPresent() ? "?undo=" + done.number().getAsLong() : "";
            ctx.redirect("/catalogue/" + done.answer() + undo, HttpStatus.SEE_OTHER);
        } catch (Changed e) {
            Id living = desk.store().read(facts -> facts.survivor(id)).orElse(id);
            var since = since(living, seen.orElse(0));
            ctx.status(HttpStatus.CONFLICT);
            render(ctx, living, form, new Notice(0, false, List.of(), since), 0);
        } catch (Unclear e) {
            var problems = new ArrayList<String>();
            problems.add(String.valueOf(e.getMessage()));
            e.names().forEach(name -> problems.add(Inputs.thing(name)));
            refuse(ctx, id, form, problems);
        } catch (Refused e) {
            refuse(ctx, id, form, List.of(String.valueOf(e.getMessage())));
        }
    }

    private Edits since(Id id, long seen) throws IOException {
        var all = new ThingHistory(desk.store()).of(Optional.of(id), SHOWN_EDITS);
        return new Edits(
                all.edits().stream().filter(edit -> edit.edit().number() > seen).toList(),
                all.labels());
    }

    private void refuse(Context ctx, Id id, EntryForm form, List<String> problems)
            throws IOException {
        Id living =
                desk.store()
                        .read(facts -> facts.survivor(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, living, form, new Notice(0, false, problems, Notice.NONE.since()), 0);
    }

    /** What is called so, as one types: options of a list. */
    private void choose(Context ctx) throws IOException {
        // An input is sent under its own name, which ends so.
        String words =
                ctx.queryParamMap().keySet().stream()
                        .filter(name ->
                                name.equals("with")
                                        || name.endsWith(".to")
                                        || name.endsWith(".and"))
                        .findFirst()
                        .map(ctx::queryParam)
                        .orElse("")
                        .strip();
        var kinds = new java.util.HashSet<Kind>();
        for (String word : Objects.requireNonNullElse(ctx.queryParam("kinds"), "").split(",", 20)) {
            Kind.of(word).ifPresent(kinds::add);
        }
        String asked = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        var found = desk.store().read(facts -> index.find(facts, asked, MOST_CHOICES, kinds));
        templates.render(ctx, "catalogue/choices.jte", Map.of("found", found, "words", asked));
    }
}
