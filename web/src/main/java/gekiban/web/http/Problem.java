package gekiban.web.http;

import gekiban.desk.json.JsonText;
import io.javalin.http.Context;

/** What went wrong, for programs: {@code application/problem+json} (RFC 9457). */
public final class Problem {
    private static final String API = "/api/";

    private Problem() {}

    /** Whether a program asks. */
    public static boolean isWanted(Context ctx) {
        return ctx.path().startsWith(ctx.contextPath() + API);
    }

    /**
     * @param detail what went wrong, in one line for people
     */
    public static void answer(Context ctx, int status, String detail) {
        ctx.status(status);
        ctx.contentType("application/problem+json");
        ctx.header("Cache-Control", "no-store");
        ctx.result(
                JsonText.string(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("type", "about:blank");
                    json.writeStringProperty("title", title(status));
                    json.writeNumberProperty("status", status);
                    json.writeStringProperty("detail", detail);
                    json.writeStringProperty("instance", ctx.path());
                    json.writeEndObject();
                }));
    }

    private static String title(int status) {
        return io.javalin.http.HttpStatus.forStatus(status).getMessage();
    }
}
