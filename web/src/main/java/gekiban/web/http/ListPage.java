package gekiban.web.http;

import io.javalin.http.Context;

/** Which page of a list is asked for: {@code ?page=2}. */
public final class ListPage {
    private ListPage() {}

    /** From 1 on; 1 where nothing is asked for that is a number. */
    public static int asked(Context ctx) {
        String asked = ctx.queryParam("page");
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    }
}
