package gekiban.web.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.texts.TextEdits;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a person does beside a text. */
public final class TextActs implements Routes {
    private static final Pattern FACTS = Pattern.compile("[0-9]{1,15}(?:,[0-9]{1,15}){0,199}");

    /** A thing chosen of a list: "Title (track/5)". */
    private static final Pattern ID_AT_END = Pattern.compile("\\(?([a-z]+/[0-9]{1,15})\\)?\\s*$");

    private final Desk desk;
    private final Templates templates;
    private final TextPages pages;

    public TextActs(Desk desk, Templates templates, TextPages pages) {
        this.desk = desk;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/texts/{id}/plain", this::plain);
        routes.post("/texts/{id}/facts/{facts}/confirm", ctx -> decide(ctx, true));
        routes.post("/texts/{id}/facts/{facts}/refuse", ctx -> decide(ctx, false));
        routes.post("/texts/{id}/facts/{facts}/target", this::retarget);
    }

    /** What changes a text. */
    @FunctionalInterface
    private interface Act {
        Edited<?> on(TextEdits edits, Id text) throws IOException;
    }

    private void act(Context ctx, Act act) throws IOException {
        Id asked = Addresses.id(ctx, Kind.TEXT);
        Id id =
                desk.store()
                        .read(facts -> facts.survivor(asked))
                        .orElseThrow(() -> new NotThere(asked.toString()));
        try {
            var done = act.on(new TextEdits(desk.store(), desk.who(ctx)), id);
            String undo = done.number().stream().mapToObj(n -> "?undo=" + n).findAny().orElse("");
            ctx.redirect(Addresses.of(id) + undo, HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.render(ctx, id, Notice.problem(String.valueOf(e.getMessage())));
        }
    }

    private void plain(Context ctx) throws IOException {
        act(ctx, TextEdits::confirmPlain);
    }

    private static String facts(Context ctx) {
        String written = ctx.pathParam("facts");
        if (!FACTS.matcher(written).matches()) {
            throw new NotThere("fact " + written);
        }
        return written;
    }

    private void decide(Context ctx, boolean isSo) throws IOException {
        var numbers = Arrays.stream(facts(ctx).split(",", -1)).map(Long::parseLong).toList();
        act(ctx, (edits, text) -> edits.decide(text, isSo, numbers));
    }

    private void retarget(Context ctx) throws IOException {
        String written = facts(ctx);
        String typed = Objects.requireNonNullElse(ctx.formParam("other.to"), "");
        var id = ID_AT_END.matcher(typed);
        var target = id.find() ? Id.of(id.group(1)) : java.util.Optional.<Id>empty();
        act(
                ctx,
                (edits, text) -> {
                    if (target.isEmpty() || written.indexOf(',') >= 0) {
                        throw new Refused(
                                templates.reader(ctx).say("text.unclear", "words", typed));
                    }
                    return edits.retarget(text, Long.parseLong(written), target.get());
                });
    }
}
