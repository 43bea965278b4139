package gekiban.web.api;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.json.JsonTree;
import gekiban.desk.talk.CommentEdits;
import gekiban.desk.talk.NotTaken;
import gekiban.desk.talk.Talk;
import gekiban.web.http.NotThere;
import gekiban.web.http.Problem;
import gekiban.web.http.Routes;
import gekiban.web.http.Visitor;
import gekiban.web.pages.Desk;
import gekiban.web.talk.Limits;
import gekiban.web.talk.Limits.TooMuch;
import gekiban.web.talk.Untaken;
import gekiban.web.texts.WrittenHere;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What was said below texts, lists, cues and requests, as who asks may see it. No answer is kept by
 * a browser: it is for one person.
 */
public final class CommentsApi implements Routes {
    private final Desk desk;
    private final WrittenHere written;
    private final Limits limits;
    private final InstantSource clock;

    public CommentsApi(Desk desk, WrittenHere written, Limits limits, InstantSource clock) {
        this.desk = desk;
        this.written = written;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/comments/{kind}/{id}", this::below);
        routes.post("/api/v1/comments/{kind}/{id}", this::post);
        routes.post("/api/v1/moderation/{id}", this::decide);
        routes.exception(
                NotTaken.class,
                (e, ctx) ->
                        Problem.answer(
                                ctx,
                                Untaken.status(e.why()).getCode(),
                                String.valueOf(e.getMessage())));
        routes.exception(
                TooMuch.class,
                (e, ctx) -> {
                    ctx.header("Retry-After", Long.toString(e.seconds()));
                    Problem.answer(
                            ctx,
                            HttpStatus.TOO_MANY_REQUESTS.getCode(),
                            String.valueOf(e.getMessage()));
                });
    }

    /** Who asks; the one at this machine where nobody signs in. */
    static Visitor visitor(Context ctx, Desk desk) {
        return Visitor.of(ctx).orElseGet(() -> Visitor.here(desk.who()));
    }

    private Id on(Context ctx) throws IOException {
        Id id = Asked.thing(ctx);
        return desk.store()
                .read(facts -> facts.entry(id))
                .filter(entry -> Comment.ON.targets().contains(entry.id().kind()))
                .filter(entry -> id.kind() != Kind.TEXT || written.mayRead(ctx, entry))
                .orElseThrow(() -> new NotThere(id.toString()))
                .id();
    }

    private void below(Context ctx) throws IOException {
        Id on = on(ctx);
        var asker = visitor(ctx, desk).asker();
        var talk = desk.store().read(facts -> Talk.of(facts, on, asker));
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("on", on.toString());
                    json.writeBooleanProperty("closed", talk.isClosed());
                    json.writeArrayPropertyStart("comments");
                    talk.said().forEach(each -> write(each, json));
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static void write(Talk.Said said, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("comment", said.id().toString());
        json.writeNumberProperty("depth", said.depth());
        json.writeStringProperty("state", said.state());
        if (said.isSeen()) {
            json.writeStringProperty("by", said.by());
            json.writeStringProperty("when", said.when());
            json.writeStringProperty("words", said.words());
        }
        json.writeEndObject();
    }

    private void post(Context ctx) throws IOException, TooMuch {
        Id on = on(ctx);
        JsonTree body = Asked.body(ctx);
        Optional<Id> answers = Asked.id(body, "answers");
        String words = body.text("words");
        var visitor = visitor(ctx, desk);
        limits.words(visitor);
        var posted =
                new CommentEdits(desk.store(), visitor.asker(), clock).post(on, answers, words);
        ctx.status(HttpStatus.CREATED);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("comment", posted.id().toString());
                    json.writeStringProperty("state", posted.isSeen() ? Talk.SHOWN : Talk.WAITING);
                    json.writeEndObject();
                });
    }

    private void decide(Context ctx) throws IOException {
        Id id = Asked.id(ctx, Kind.COMMENT);
        String state = Asked.body(ctx).text("state");
        new CommentEdits(desk.store(), visitor(ctx, desk).asker(), clock).decide(id, state);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("comment", id.toString());
                    json.writeStringProperty("state", state);
                    json.writeEndObject();
                });
    }
}
