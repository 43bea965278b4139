package gekiban.web.catalogue;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Unclear;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.catalogue.Refused;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New things of any kind, with all that is known of them at once. */
public final class NewThingPages implements Routes {
    private final Desk desk;
    private final LiveIndex index;
    private final Templates templates;

    public NewThingPages(Desk desk, LiveIndex index, Templates templates) {
        this.desk = desk;
        this.index = index;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/catalogue/new/{kind}", this::form);
        routes.post("/catalogue/new/{kind}", this::make);
    }

    private static Kind kind(Context ctx) {
        String word = ctx.pathParam("kind");
        return Kind.of(word)
                .filter(kind -> kind != Kind.CUE)
                .orElseThrow(() -> new NotThere("kind of thing " + word));
    }

    /** Whatever belongs to something else may say so in the address: {@code ?show=show/5}. */
    private void form(Context ctx) throws IOException {
        Kind kind = kind(ctx);
        var given = new ArrayList<Slot>();
        for (Field field : kind.entered()) {
            Optional<Id> to = Optional.ofNullable(ctx.queryParam(field.name())).flatMap(Id::of);
            if (to.isPresent() && field.targets().contains(to.get().kind())) {
                String shown =
                        desk.store()
                                .read(facts ->
                                        Inputs.thing(
                                                new gekiban.catalogue.labels.Labels(facts)
                                                        .of(to.get())));
                given.add(Slot.given((field.many() ? "a." : "h.") + field.name(), field, shown));
            }
        }
        render(ctx, kind, EntryForm.of(given), List.of());
    }

    private void render(Context ctx, Kind kind, EntryForm form, List<String> problems) {
        var notice = new Notice(0, false, problems, Notice.NONE.since());
        var view = new EntryView(EntryPage.empty(kind), form, notice, 0, Notice.NONE.since());
        templates.render(ctx, "catalogue/new.jte", Map.of("view", view, "kind", kind));
    }

    private void make(Context ctx) throws IOException {
        Kind kind = kind(ctx);
        var form = EntryForm.of(ctx, kind);
        var acts = desk.store().read(facts -> List.copyOf(form.acts(facts, index)));
        var problems = new ArrayList<String>();
        var reader = templates.reader(ctx);
        form.unclear().forEach(words -> problems.add(reader.say("entry.unclear", "words", words)));
        if (problems.isEmpty()) {
            try {
                var made = new EntryEdits(desk.store(), desk.who(ctx)).make(kind, acts);
                ctx.redirect(
                        "/catalogue/" + made.answer() + "?undo=" + made.number().orElse(0),
                        HttpStatus.SEE_OTHER);
                return;
            } catch (Unclear e) {
                problems.add(String.valueOf(e.getMessage()));
                e.names().forEach(name -> problems.add(Inputs.thing(name)));
            } catch (Refused e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, kind, form, problems);
    }
}
