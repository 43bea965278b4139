package gekiban.web.api;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.pages.text.RequestRows;
import gekiban.desk.talk.NotTaken;
import gekiban.desk.talk.RequestEdits;
import gekiban.desk.talk.RequestEdits.Chosen;
import gekiban.desk.talk.Wishing;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import gekiban.web.talk.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What people wish for. */
public final class RequestsApi implements Routes {
    private final Desk desk;
    private final LiveIndex index;
    private final Limits limits;
    private final Tagged tagged;

    public RequestsApi(Desk desk, LiveIndex index, Limits limits) {
        this.desk = desk;
        this.index = index;
        this.limits = limits;
        this.tagged = new Tagged(desk.store());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/requests", this::all);
        routes.post("/api/v1/requests", this::wish);
        routes.post("/api/v1/requests/{id}/vote", this::vote);
    }

    private void all(Context ctx) throws IOException {
        int page = (int) Asked.number(ctx, "page", 1, 1_000_000);
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var rows = RequestRows.of(facts, RequestRows.Order.MOST_WANTED, page);
                    return json -> {
                        json.writeStartObject();
                        json.writeNumberProperty("page", rows.page());
                        json.writeNumberProperty("pages", rows.pages());
                        json.writeArrayPropertyStart("requests");
                        rows.rows().forEach(row -> write(row, json));
                        json.writeEndArray();
                        json.writeEndObject();
                    };
                });
    }

    private static void write(RequestRows.Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", row.request().toString());
        json.writeStringProperty("title", row.title());
        json.writeNumberProperty("votes", row.votes());
        json.writeStringProperty("credited", row.credited());
        json.writeArrayPropertyStart("wanted");
        row.wanted().stream().map(Label::id).map(Id::toString).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("state", row.state().state());
        json.writeBooleanProperty("doubtful", row.state().isDoubtful());
        json.writeEndObject();
    }

    /** All that a comment wishes for. */
    private void wish(Context ctx) throws IOException, Limits.TooMuch {
        var wishes = Wishing.read(Asked.body(ctx).text("text"));
        if (wishes.isEmpty()) {
            throw new NotTaken(NotTaken.Why.EMPTY);
        }
        var visitor = CommentsApi.visitor(ctx, desk);
        limits.words(visitor);
        var chosen =
                desk.store().read(facts -> Wishing.seen(facts, index, wishes)).stream()
                        .map(seen -> new Chosen(seen.wish(), seen.link().map(Label::id)))
                        .toList();
        var kept = new RequestEdits(desk.store(), visitor.asker()).keep(chosen);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    write("made", kept.made(), json);
                    write("voted", kept.voted(), json);
                    write("had", kept.had(), json);
                    json.writeEndObject();
                });
    }

    private static void write(String name, List<Id> ids, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
    }

    private void vote(Context ctx) throws IOException, Limits.TooMuch {
        Id id = Asked.id(ctx, Kind.REQUEST);
        boolean isFor = Asked.body(ctx).is("for");
        var visitor = CommentsApi.visitor(ctx, desk);
        limits.vote(visitor);
        new RequestEdits(desk.store(), visitor.asker()).vote(id, isFor);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("request", id.toString());
                    json.writeBooleanProperty("for", isFor);
                    json.writeEndObject();
                });
    }
}
