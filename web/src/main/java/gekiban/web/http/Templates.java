package gekiban.web.http;

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
        var all = new HashMap<String, Object>(model);
        var reader = readers.of(ctx);
        all.put("reader", reader);
        var output = new Utf8ByteOutput();
        engine.render(name, all, output);
        ctx.contentType("text/html; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        byte[] page = output.toByteArray();
        ctx.result(
                reader.visitor().isSignedIn()
                        ? FormTokens.into(page, reader.visitor().formToken())
                        : page);
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
