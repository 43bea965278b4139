package gekiban.web.texts;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.jobs.Jobs;
import gekiban.desk.jobs.Task;
import gekiban.desk.jobs.Uploads;
import gekiban.desk.pages.text.TextPage;
import gekiban.desk.pages.text.TextRows;
import gekiban.desk.talk.Talk;
import gekiban.desk.texts.Pasting;
import gekiban.desk.texts.Pasting.Outcome;
import gekiban.web.http.Addresses;
import gekiban.web.http.ListPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.PasteForm.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** All texts with a place to paste one, and each with what was understood of it. */
public final class TextPages implements Routes {
    /** An export says what it is near its beginning, bytes. */
    private static final int HEAD = 1 << 13;

    private static final Pattern EXPORT =
            Pattern.compile("<rss[^>]{0,2000}wordpress\\.org/export/");

    private static final int LONGEST_NAME = 120;

    private final Desk desk;
    private final Jobs jobs;
    private final Templates templates;
    private final Pasting pasting;
    private final WrittenHere written;

    public TextPages(Desk desk, Jobs jobs, Templates templates, WrittenHere written) {
        this.desk = desk;
        this.jobs = jobs;
        this.templates = templates;
        this.written = written;
        this.pasting = new Pasting(desk.store());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/texts", ctx -> list(ctx, 200, PasteForm.EMPTY, "", Asked.NOTHING));
        routes.post("/texts", this::paste);
        routes.get("/texts/{id}", this::show);
        routes.get("/texts/{id}/source", this::source);
    }

    private void list(Context ctx, int status, PasteForm form, String trouble, Asked asked)
            throws IOException {
        var list = desk.store().read(facts -> TextRows.of(facts, ListPage.asked(ctx)));
        ctx.status(status);
        templates.render(
                ctx,
                "text/list.jte",
                Map.of("list", list, "form", form, "trouble", trouble, "asked", asked));
    }

    private void paste(Context ctx) throws IOException {
        PasteForm form;
        try {
            if (isBlog(ctx)) {
                return;
            }
            form = PasteForm.of(ctx);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // whatever the server makes of a form that is too long
            list(ctx, 413, PasteForm.EMPTY, templates.reader(ctx).say("texts.long"), Asked.NOTHING);
            return;
        }
        var trouble = form.trouble(templates.reader(ctx));
        if (trouble.isPresent()) {
            list(ctx, 422, form, trouble.get(), Asked.NOTHING);
            return;
        }
        try {
            switch (pasting.take(desk.who(ctx), form.pasted())) {
                case Outcome.Kept kept -> to(ctx, kept.text(), "?undo=" + kept.edit());
                case Outcome.Same same -> to(ctx, same.text(), "?same=1");
                case Outcome.Asks asks ->
                        list(ctx, 409, form, "", new Asked(asks.title(), asks.texts()));
            }
        } catch (Refused e) {
            list(ctx, 422, form, String.valueOf(e.getMessage()), Asked.NOTHING);
        }
    }

    /** Takes the export of a blog, whose posts are read while nobody waits. */
    private boolean isBlog(Context ctx) throws IOException {
        UploadedFile sent = ctx.isMultipartFormData() ? ctx.uploadedFile("file") : null;
        if (sent == null || sent.size() == 0) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(sent.content(), HEAD)) {
            in.mark(HEAD);
            String head = new String(in.readNBytes(HEAD - 1), StandardCharsets.ISO_8859_1);
            if (!EXPORT.matcher(head).find()) {
                return false;
            }
            in.reset();
            var uploads = new Uploads(desk.library().home().uploads());
            var file = uploads.keepBlog(in);
            try {
                var job = jobs.submit(new Task.Blog(file, name(sent)));
                ctx.redirect("/jobs/" + job.number(), HttpStatus.SEE_OTHER);
            } catch (Jobs.Elsewhere e) {
                uploads.forget(file);
                String why = String.valueOf(e.getMessage());
                list(ctx, 503, PasteForm.EMPTY, why, Asked.NOTHING);
            }
            return true;
        } catch (Refused e) {
            String why = String.valueOf(e.getMessage());
            list(ctx, 422, PasteForm.EMPTY, why, Asked.NOTHING);
            return true;
        }
    }

    private static String name(UploadedFile sent) {
        String name = sent.filename().replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return name.isEmpty() ? "blog" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static void to(Context ctx, Id text, String query) {
        ctx.redirect(Addresses.of(text) + query, HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx) throws IOException {
        Id asked = Addresses.id(ctx, Kind.TEXT);
        Id id = living(asked);
        if (!id.equals(asked)) {
            ctx.redirect(Addresses.of(id), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        if (!written.shows(ctx, id, Notice.of(ctx))) {
            render(ctx, id, Notice.of(ctx));
        }
    }

    private Id living(Id id) throws IOException {
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    /** Shows a text with what is told above it. */
    void render(Context ctx, Id id, Notice notice) throws IOException {
        int from = (int) Math.min(Integer.MAX_VALUE, Notice.number(ctx.queryParam("from")));
        long fact = Notice.number(ctx.queryParam("fact"));
        var page =
                desk.store()
                        .read(facts -> TextPage.of(facts, id, from, fact))
                        .orElseThrow(() -> new NotThere(id.toString()));
        var asker = templates.reader(ctx).visitor().asker();
        var talk = desk.store().read(facts -> Talk.of(facts, id, asker));
        templates.render(
                ctx, "text/page.jte", Map.of("page", page, "notice", notice, "talk", talk));
    }

    /** The text as it came, mark-up and all. No browser makes a page of it. */
    private void source(Context ctx) throws IOException {
        Id id = living(Addresses.id(ctx, Kind.TEXT));
        String body =
                desk.store()
                        .read(facts -> facts.entry(id))
                        .filter(entry -> written.mayRead(ctx, entry))
                        .map(entry -> entry.text(Text.BODY))
                        .orElseThrow(() -> new NotThere(id.toString()));
        ctx.contentType("text/plain; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        ctx.result(body);
    }
}
