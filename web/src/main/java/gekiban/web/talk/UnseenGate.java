package gekiban.web.talk;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.reviews.Unseen;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stands before the pages and addresses that show any thing of the catalogue: what readers sent and
 * nobody let be seen is not there, but for those who decide.
 */
public final class UnseenGate implements Routes {
    private static final Pattern THING = Pattern.compile("/(comment|item)/([0-9]{1,15})(?:/|$)");

    private final Desk desk;
    private final Templates templates;

    public UnseenGate(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        for (String kind : List.of(Kind.COMMENT.word(), Kind.ITEM.word())) {
            routes.before("/catalogue/" + kind + "/*", this::check);
            routes.before("/api/v1/things/" + kind + "/*", this::check);
        }
    }

    private void check(Context ctx) throws IOException {
        if (templates.reader(ctx).visitor().mayEdit()) {
            return;
        }
        var thing = THING.matcher(ctx.path());
        if (!thing.find()) {
            return;
        }
        var id = Id.of(thing.group(1) + "/" + thing.group(2));
        if (id.isPresent() && desk.store().read(facts -> Unseen.isHidden(facts, id.get()))) {
            throw new NotThere(id.get().toString());
        }
    }
}
