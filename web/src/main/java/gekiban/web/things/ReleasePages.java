package gekiban.web.things;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Kept;
import gekiban.desk.pages.release.ReleaseCover;
import gekiban.desk.pages.release.ReleaseList;
import gekiban.desk.pages.release.ReleasePage;
import gekiban.desk.pages.release.ReleaseReader;
import gekiban.web.http.Addresses;
import gekiban.web.http.ListPage;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All releases, each with its tracks and its cover. */
public final class ReleasePages implements Routes {
    private final Store store;
    private final Templates templates;
    private final Answers answers;
    private final Kept<List<Id>> order = new Kept<>(Set.of(Kind.RELEASE), ReleaseList::order);

    public ReleasePages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
        this.answers = new Answers(store, templates);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/releases", this::all);
        routes.get("/releases/{id}", this::release);
        routes.get("/releases/{id}/cover", this::cover);
    }

    private void all(Context ctx) throws IOException {
        int page = ListPage.asked(ctx);
        var list = store.read(facts -> ReleaseList.of(facts, order.get(facts), page));
        templates.render(ctx, "release/list.jte", Map.of("list", list));
    }

    private void release(Context ctx) throws IOException {
        answers.page(
                ctx,
                Kind.RELEASE,
                (facts, id) -> new ReleaseReader(facts).read(id),
                page -> page.release().id(),
                "release/page.jte",
                ReleasePages::notes);
    }

    private static Map<String, Object> notes(ReleasePage page) {
        return Map.of(
                "notes",
                SourceNotes.of(
                        List.of(page.vitals()),
                        page.credits().stream().map(ReleasePage.Credited::line).toList()));
    }

    private void cover(Context ctx) throws IOException {
        Id id = Addresses.id(ctx, Kind.RELEASE);
        var picture =
                store.read(facts ->
                                facts.entry(id)
                                        .flatMap((Entry entry) -> ReleaseCover.of(facts, entry)))
                        .orElseThrow(() -> new NotThere("cover of " + id));
        long changed = Files.getLastModifiedTime(picture.file()).toMillis();
        byte[] bytes = Files.readAllBytes(picture.file());
        String tag = '"' + Long.toHexString(bytes.length) + "-" + Long.toHexString(changed) + '"';
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType(picture.type());
        ctx.result(bytes);
    }
}
