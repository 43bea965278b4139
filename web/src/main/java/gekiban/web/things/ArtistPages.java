package gekiban.web.things;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Kept;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.pages.artist.ArtistList;
import gekiban.desk.pages.artist.ArtistPage;
import gekiban.desk.pages.artist.ArtistReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.web.http.Addresses;
import gekiban.web.http.ListPage;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All people and groups, each with all names and credits. */
public final class ArtistPages implements Routes {
    private static final int LONGEST = 200;

    private final Store store;
    private final LiveIndex index;
    private final Templates templates;
    private final Answers answers;
    private final Kept<List<ArtistList.Row>> everybody =
            new Kept<>(Set.of(Kind.ARTIST, Kind.NAME), ArtistList::all);

    public ArtistPages(Store store, LiveIndex index, Templates templates) {
        this.store = store;
        this.index = index;
        this.templates = templates;
        this.answers = new Answers(store, templates);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/artists", this::all);
        routes.get("/artists/called", this::called);
        routes.get("/artists/{id}", this::artist);
    }

    private void all(Context ctx) throws IOException {
        int page = ListPage.asked(ctx);
        var list = store.read(facts -> ArtistList.of(everybody.get(facts), page));
        templates.render(ctx, "artist/list.jte", Map.of("list", list));
    }

    /**
     * All by whoever has a name that is written somewhere; where nobody has it, or several have,
     * what is found by it.
     */
    private void called(Context ctx) throws IOException {
        String asked = Objects.requireNonNullElse(ctx.queryParam("name"), "").strip();
        String name = asked.substring(0, Math.min(asked.length(), LONGEST));
        var artist = store.read(facts -> index.one(facts, name, Set.of(Kind.ARTIST)));
        ctx.redirect(
                artist.map(Addresses::of)
                        .orElse("/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)),
                HttpStatus.SEE_OTHER);
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
