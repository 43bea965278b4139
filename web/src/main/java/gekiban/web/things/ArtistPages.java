package gekiban.web.things;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Kept;
import gekiban.desk.pages.artist.ArtistList;
import gekiban.desk.pages.artist.ArtistPage;
import gekiban.desk.pages.artist.ArtistReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.web.http.ListPage;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All people and groups, each with all names and credits. */
public final class ArtistPages implements Routes {
    private final Store store;
    private final Templates templates;
    private final Answers answers;
    private final Kept<List<ArtistList.Row>> everybody =
            new Kept<>(Set.of(Kind.ARTIST, Kind.NAME), ArtistList::all);

    public ArtistPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
        this.answers = new Answers(store, templates);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/artists", this::all);
        routes.get("/artists/{id}", this::artist);
    }

    private void all(Context ctx) throws IOException {
        int page = ListPage.asked(ctx);
        var list = store.read(facts -> ArtistList.of(everybody.get(facts), page));
        templates.render(ctx, "artist/list.jte", Map.of("list", list));
    }

    private void artist(Context ctx) throws IOException {
        answers.page(
                ctx,
                Kind.ARTIST,
                (facts, id) -> new ArtistReader(facts).read(id),
                page -> page.artist().id(),
                "artist/page.jte",
                ArtistPages::notes);
    }

    private static Map<String, Object> notes(ArtistPage page) {
        var vitals = new ArrayList<List<Vital>>();
        vitals.add(page.vitals());
        page.names().forEach(name -> vitals.add(name.more()));
        var more = new ArrayList<String>();
        page.names().forEach(name -> more.addAll(name.sources()));
        page.roles()
                .forEach(role -> role.credits().forEach(credit -> more.addAll(credit.sources())));
        return Map.of("notes", SourceNotes.of(vitals, List.of()).with(more));
    }
}
