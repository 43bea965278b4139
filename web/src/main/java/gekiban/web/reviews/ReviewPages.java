package gekiban.web.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.AlbumList;
import gekiban.desk.reviews.Imprint;
import gekiban.desk.reviews.Offers;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.desk.reviews.Skeleton;
import gekiban.desk.reviews.Things;
import gekiban.desk.reviews.Versions;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Reader;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.Notice;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where reviews are written: {@link ReviewActs} keeps what is sent from here. */
public final class ReviewPages implements Routes {
    private final Desk desk;
    private final Templates templates;
    private final ReviewView view;

    public ReviewPages(Desk desk, Templates templates, ReviewView view) {
        this.desk = desk;
        this.templates = templates;
        this.view = view;
    }

    /**
     * What the page of somebody who writes shows.
     *
     * @param id of the review; empty for one that is not yet kept
     * @param version that they began with, 0 for none
     * @param isChanged whether something was written since it was put out
     * @param imprint what stands round it, once it is kept
     * @param tracks of the album, to make clips of
     */
    public record Editing(
            Optional<Id> id,
            long version,
            String title,
            String body,
            boolean isPublished,
            boolean isChanged,
            Optional<Imprint> imprint,
            List<Label> about,
            List<AlbumList.Line> tracks,
            Preview preview) {
        public Editing {
            about = List.copyOf(about);
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * How the text looks, and which links it could have.
     *
     * @param html safe
     */
    public record Preview(String html, List<Offers.Offer> offers, Map<Id, Label> labels) {
        public Preview {
            offers = List.copyOf(offers);
            labels = Map.copyOf(labels);
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/texts/new", this::begin);
        routes.post("/texts/preview", this::preview);
        routes.get("/texts/{id}/edit", this::edit);
        routes.get("/texts/{id}/versions", this::versions);
    }

    static String typed(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").replace("\r\n", "\n");
    }

    private void begin(Context ctx) throws IOException {
        var about = ReviewEdits.about(ctx.queryParams("about"));
        Reader reader = templates.reader(ctx);
        var editing =
                desk.store()
                        .read(facts -> {
                            var skeleton =
                                    new Skeleton(facts, new PageSetting(reader), desk.who(ctx));
                            var there =
                                    about.stream()
                                            .flatMap(id -> facts.survivor(id).stream())
                                            .toList();
                            return editing(
                                    ctx,
                                    facts,
                                    Optional.empty(),
                                    skeleton.title(there),
                                    skeleton.body(there),
                                    there);
                        });
        show(ctx, editing, "");
    }

    private void show(Context ctx, Editing editing, String problem) throws IOException {
        templates.render(
                ctx,
                "review/edit.jte",
                Map.of("page", editing, "problem", problem, "notice", Notice.of(ctx)));
    }

    private Editing editing(
            Context ctx,
            Facts facts,
            Optional<Entry> text,
            String title,
            String body,
            List<Id> about) {
        var album = Skeleton.album(facts, about).map(release -> AlbumList.of(facts, release));
        return new Editing(
                text.map(Entry::id),
                text.flatMap(ReviewEdits::working).map(Fact::number).orElse(0L),
                title,
                body,
                text.filter(ReviewEdits::isPublished).isPresent(),
                text.filter(ReviewEdits::isChanged).isPresent(),
                text.map(Imprint::of),
                List.copyOf(new Labels(facts).of(about).values()),
                album.map(AlbumList::lines).orElse(List.of()),
                preview(ctx, facts, body, album));
    }

    private Preview preview(Context ctx, Facts facts, String body, Optional<AlbumList> album) {
        var read = view.markdown().read(body);
        String html =
                read.html(Things.of(facts, read.ids()), new PageSetting(templates.reader(ctx)));
        var offers = album.map(each -> Offers.of(read, each)).orElse(List.of());
        var labels =
                new Labels(facts).of(offers.stream().map(Offers.Offer::thing).distinct().toList());
        return new Preview(html, offers, labels);
    }

    private void preview(Context ctx) throws IOException {
        var about = ReviewEdits.about(ctx.formParams("about"));
        String body = typed(ctx, "body");
        var preview =
                desk.store()
                        .read(facts ->
                                preview(
                                        ctx,
                                        facts,
                                        body,
                                        Skeleton.album(facts, about)
                                                .map(each -> AlbumList.of(facts, each))));
        templates.render(ctx, "review/preview.jte", Map.of("preview", preview));
    }

    /** What was typed is shown again, with what is wrong about it. */
    void again(Context ctx, Optional<Entry> text, String problem) throws IOException {
        var about =
                text.isPresent()
                        ? desk.store().read(facts -> ids(ReviewView.about(facts, text.get())))
                        : ReviewEdits.about(ctx.formParams("about"));
        String title = typed(ctx, "title");
        var editing =
                desk.store()
                        .read(facts -> editing(ctx, facts, text, title, typed(ctx, "body"), about));
        show(ctx, editing, problem);
    }

    private static List<Id> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }

    /** The review of an address, for somebody who may write in it. */
    Entry own(Context ctx) throws IOException {
        Id id = Addresses.id(ctx, Kind.TEXT);
        Entry text =
                view.entry(id)
                        .filter(each -> ReviewEdits.body(each).isPresent())
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (!ReviewView.isTheirs(templates.reader(ctx), text, desk.who(ctx))) {
            throw new ForbiddenResponse("only who wrote a text, and those who edit, may change it");
        }
        return text;
    }

    private void edit(Context ctx) throws IOException {
        edit(ctx, own(ctx), "");
    }

    /** The editor of a text that is theirs, with what was wrong about what they sent. */
    void edit(Context ctx, Entry text, String problem) throws IOException {
        var editing =
                desk.store()
                        .read(facts ->
                                editing(
                                        ctx,
                                        facts,
                                        Optional.of(text),
                                        ReviewView.title(text),
                                        ReviewEdits.working(text).orElseThrow().text(),
                                        ids(ReviewView.about(facts, text))));
        show(ctx, editing, problem);
    }

    private void versions(Context ctx) throws IOException {
        Entry text = own(ctx);
        var versions = desk.store().read(facts -> Versions.of(facts, text.id()));
        templates.render(
                ctx,
                "review/versions.jte",
                Map.of("id", text.id(), "title", ReviewView.title(text), "versions", versions));
    }
}
