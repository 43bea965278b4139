package gekiban.web.texts;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What is told above a page.
 *
 * @param undo the edit that was just made, 0 for none
 * @param isUndone whether it took another back
 * @param isSame whether a text was pasted that is here already
 * @param problem what could not be done; empty for nothing
 */
public record Notice(long undo, boolean isUndone, boolean isSame, String problem) {
    public static Notice of(Context ctx) {
        long undone = number(ctx.queryParam("undone"));
        return new Notice(
                undone > 0 ? undone : number(ctx.queryParam("undo")),
                undone > 0,
                ctx.queryParam("same") != null,
                "");
    }

    public static Notice problem(String problem) {
        return new Notice(0, false, false, problem);
    }

    /** 0 for what is no number. */
    public static long number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,15}") ? Long.parseLong(written) : 0;
    }
}
