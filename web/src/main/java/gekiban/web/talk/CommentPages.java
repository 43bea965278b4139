package gekiban.web.talk;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.talk.CommentEdits;
import gekiban.desk.talk.Moderation;
import gekiban.desk.talk.NotTaken;
import gekiban.desk.talk.Talk;
import gekiban.web.http.Addresses;
import gekiban.web.http.Back;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import gekiban.web.texts.WrittenHere;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Takes comments, shows those of one thing, and what waits for those who decide. */
public final class CommentPages implements Routes {
    private final Desk desk;
    private final Templates templates;
    private final WrittenHere written;
    private final Untaken untaken;
    private final InstantSource clock;

    public CommentPages(
            Desk desk,
            Templates templates,
            WrittenHere written,
            Limits limits,
            InstantSource clock) {
        this.desk = desk;
        this.templates = templates;
        this.written = written;
        this.untaken = new Untaken(templates, limits);
        this.clock = clock;
    }

    /**
     * What somebody typed and that was not taken.
     *
     * @param answers the comment that it answers; empty for none
     * @param problem why it was not; empty where nothing was typed
     */
    public record Typed(Optional<Id> answers, String words, String problem) {
        public static final Typed NOTHING = new Typed(Optional.empty(), "", "");

        /** Where it was typed. */
        public boolean isBelow(Optional<Id> comment) {
            return answers.equals(comment);
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/comments", this::waiting);
        routes.get(
                "/comments/{kind}/{id}",
                ctx -> show(ctx, on(ctx, Comment.ON.targets()), Typed.NOTHING));
        routes.post("/comments/{kind}/{id}", this::post);
        routes.post("/moderation/{id}", this::decide);
        routes.post("/comments/{kind}/{id}/closed", this::close);
    }

    /** What is commented on, where who asks may see it. */
    private Id on(Context ctx, java.util.Set<Kind> kinds) throws IOException {
        String asked = ctx.pathParam("kind") + "/" + ctx.pathParam("id");
        return Id.of(asked)
                .filter(id -> kinds.contains(id.kind()))
                .flatMap(id -> readable(ctx, id))
                .orElseThrow(() -> new NotThere(asked));
    }

    private Optional<Id> readable(Context ctx, Id id) {
        try {
            return desk.store()
                    .read(facts -> facts.entry(id))
                    .filter(entry -> id.kind() != Kind.TEXT || written.mayRead(ctx, entry))
                    .map(entry -> entry.id());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void show(Context ctx, Id on, Typed typed) throws IOException {
        var asker = templates.reader(ctx).visitor().asker();
        record Read(Talk talk, Label label) {}
        var read =
                desk.store()
                        .read(facts ->
                                new Read(Talk.of(facts, on, asker), new Labels(facts).of(on)));
        templates.render(
                ctx,
                "talk/page.jte",
                Map.of("talk", read.talk(), "label", read.label(), "typed", typed));
    }

    private void post(Context ctx) throws IOException {
        Id on = on(ctx, Comment.ON.targets());
        String words = Untaken.typed(ctx, "words");
        Optional<Id> answers =
                Id.of(Untaken.typed(ctx, "answers")).filter(id -> id.kind() == Kind.COMMENT);
        untaken.counted(
                ctx,
                problem -> show(ctx, on, new Typed(answers, words, problem)),
                () -> {
                    var posted = edits(ctx).post(on, answers, words);
                    String at = "#k" + posted.id().number();
                    ctx.redirect(
                            (on.kind() == Kind.CUE ? "/comments/" + on : Addresses.of(on)) + at,
                            HttpStatus.SEE_OTHER);
                });
    }

    private CommentEdits edits(Context ctx) {
        return new CommentEdits(desk.store(), templates.reader(ctx).visitor().asker(), clock);
    }

    private void waiting(Context ctx) throws IOException {
        var page = desk.store().read(Moderation::of);
        templates.render(ctx, "talk/waiting.jte", Map.of("page", page));
    }

    private void decide(Context ctx) throws IOException {
        Id id = Addresses.id(ctx, Kind.COMMENT);
        done(ctx, () -> edits(ctx).decide(id, Untaken.typed(ctx, "state")));
    }

    private void close(Context ctx) throws IOException {
        String asked = ctx.pathParam("kind") + "/" + ctx.pathParam("id");
        Id id =
                Id.of(asked)
                        .filter(each -> each.kind().field(Common.COMMENTS.name()).isPresent())
                        .orElseThrow(() -> new NotThere(asked));
        done(ctx, () -> edits(ctx).close(id, "yes".equals(Untaken.typed(ctx, "closed"))));
    }

    private static void done(Context ctx, Untaken.Doing doing) throws IOException {
        try {
            doing.run();
            ctx.redirect(Back.of(ctx), HttpStatus.SEE_OTHER);
        } catch (NotTaken e) {
            throw new NotThere(ctx.path());
        }
    }
}
