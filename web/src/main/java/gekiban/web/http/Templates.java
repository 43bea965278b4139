package gekiban.web.http;

import gekiban.desk.catalogue.Moment;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Renders templates, which the build turned into classes. For any number of threads. */
public final class Templates {
    private final TemplateEngine engine = engine();

    private final Readers readers;

    public Templates(Readers readers) {
        this.readers = readers;
    }

    /** What renders them. */
    public static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, null, "gekiban.web.templates");
    }

    /**
     * Answers with a page.
     *
     * @param name of the template: {@code episode/page.jte}; it has the parameters {@code reader}
     *     and those of the model
     */
    public void render(Context ctx, String name, Map<String, Object> model) {
        answer(ctx, made(ctx, name, model));
    }

    /** The same, and the page is kept for those who ask for it as the catalogue is at a moment. */
    public void render(
            Context ctx, String name, Map<String, Object> model, KeptPages pages, Moment moment) {
        byte[] page = made(ctx, name, model);
        pages.keep(ctx.path(), readers.of(ctx), moment, page);
        answer(ctx, page);
    }

    /** Answers with a page that was kept; false when there is none. */
    public boolean answerKept(Context ctx, KeptPages pages, Moment moment) {
        var page = pages.find(ctx.path(), readers.of(ctx), moment);
        page.ifPresent(bytes -> answer(ctx, bytes));
        return page.isPresent();
    }

    private byte[] made(Context ctx, String name, Map<String, Object> model) {
        var all = new HashMap<String, Object>(model);
        all.put("reader", readers.of(ctx));
        var output = new Utf8ByteOutput();
        engine.render(name, all, output);
        return output.toByteArray();
    }

    private void answer(Context ctx, byte[] page) {
        var visitor = readers.of(ctx).visitor();
        ctx.contentType("text/html; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        ctx.result(visitor.isSignedIn() ? FormTokens.into(page, visitor.formToken()) : page);
    }

    /** Who asks, and how they want their pages. */
    public Reader reader(Context ctx) {
        return readers.of(ctx);
    }

    /** Whether htmx asks for a part of a page. */
    public static boolean isPart(Context ctx) {
        return "true".equals(ctx.header("HX-Request")) && !"true".equals(ctx.header("HX-Boosted"));
    }
}
