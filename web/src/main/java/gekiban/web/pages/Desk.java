package gekiban.web.pages;

import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.Library;
import gekiban.desk.reviews.Hidden;
import gekiban.web.http.Visitor;
import io.javalin.http.Context;

/**
 * What the pages stand on.
 *
 * @param store the catalogue
 * @param library what was heard
 * @param threads how many things a listening works on at once
 * @param who the person at the desk, as the source of what they enter where nobody signs in
 */
public record Desk(Store store, Library library, int threads, String who) {
    /** Who asks, as the source of what they enter. */
    public String who(Context ctx) {
        return Visitor.of(ctx).map(Visitor::name).orElse(who);
    }

    /** What is hidden from who asks. */
    public Hidden hidden(Context ctx, Facts facts) {
        var visitor = Visitor.of(ctx);
        return visitor.isEmpty() || visitor.get().mayEdit()
                ? Hidden.NOTHING
                : Hidden.from(facts, visitor.get().name());
    }
}
