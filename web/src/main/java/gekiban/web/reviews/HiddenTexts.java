package gekiban.web.reviews;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers that nothing is there to whoever asks the catalogue for a text of somebody else that was
 * written here: its page has it once it is out, what it was before is nobody's business.
 */
public final class HiddenTexts implements Routes {
    private static final Pattern CATALOGUE =
            Pattern.compile("/(?:catalogue|api/v1/things|said)/text/0*([0-9]{1,18})(?:/.*)?");

    private final Desk desk;

    public HiddenTexts(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.beforeMatched(this::check);
    }

    private void check(Context ctx) throws IOException {
        String base = ctx.contextPath();
        String path =
                ctx.path().startsWith(base) ? ctx.path().substring(base.length()) : ctx.path();
        var asked = CATALOGUE.matcher(path);
        if (asked.matches()) {
            var id = new Id(Kind.TEXT, Long.parseLong(asked.group(1)));
            boolean isHidden =
                    desk.store()
                            .read(facts -> {
                                var hidden = desk.hidden(ctx, facts).others();
                                return hidden.contains(id)
                                        || facts.survivor(id).filter(hidden::contains).isPresent();
                            });
            if (isHidden) {
                throw new NotThere(id.toString());
            }
        }
    }
}
