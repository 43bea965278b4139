package gekiban.web.texts;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import io.javalin.http.Context;
import java.io.IOException;

/** Texts that are written at this desk: they look otherwise than those that came in. */
public interface WrittenHere {
    /**
     * Shows a text that was written here.
     *
     * @return whether it was
     * @throws gekiban.web.http.NotThere when it is a draft of somebody else
     */
    boolean shows(Context ctx, Id id, Notice notice) throws IOException;

    /** Whether who asks may read a text: all, but drafts of others. */
    boolean mayRead(Context ctx, Entry text);
}
