package gekiban.web.http;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where a form wants to go back to: a page of the desk, and never one of another site. */
public final class Back {
    private static final Pattern OWN = Pattern.compile("/[a-z0-9/_-]{0,200}");

    private Back() {}

    /**
     * The path in the form's {@code back}; the first page where there is none that is the desk's.
     */
    public static String of(Context ctx) {
        String asked = Objects.requireNonNullElse(ctx.formParam("back"), "/");
        return OWN.matcher(asked).matches() && !asked.startsWith("//") ? asked : "/";
    }
}
