package gekiban.web.api;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.json.JsonTree;
import gekiban.desk.pages.text.ListPage;
import gekiban.desk.talk.Asker;
import gekiban.desk.talk.HandList;
import gekiban.desk.talk.ListEdits;
import gekiban.desk.talk.ListRows;
import gekiban.desk.talk.Suggestions;
import gekiban.desk.talk.What;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import gekiban.web.talk.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Lists with their entries; those that are kept here grow by what is sent. */
public final class ListsApi implements Routes {
    /** What is only suggested is in no answer. */
    private static final Asker NOBODY = new Asker("", false, false);

    private final Desk desk;
    private final Limits limits;
    private final Tagged tagged;

    public ListsApi(Desk desk, Limits limits) {
        this.desk = desk;
        this.limits = limits;
        this.tagged = new Tagged(desk.store());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/lists", this::all);
        routes.get("/api/v1/lists/{id}", this::list);
        routes.post("/api/v1/lists", this::make);
        routes.post("/api/v1/lists/{id}/items", this::addItem);
        routes.post("/api/v1/lists/{id}/suggestions", this::suggest);
    }

    private void all(Context ctx) throws IOException {
        int page = (int) Asked.number(ctx, "page", 1, 1_000_000);
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var rows = ListRows.of(facts, page);
                    return json -> {
                        json.writeStartObject();
                        json.writeNumberProperty("page", rows.page());
                        json.writeNumberProperty("pages", rows.pages());
                        json.writeArrayPropertyStart("lists");
                        for (var row : rows.rows()) {
                            json.writeStartObject();
                            json.writeStringProperty("id", row.list().toString());
                            json.writeStringProperty("title", row.title());
                            json.writeStringProperty("by", row.by());
                            json.writeNumberProperty("entries", row.items());
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                        json.writeEndObject();
                    };
                });
    }

    /**
     * An entry of either sort of list.
     *
     * @param about ids of things
     * @param by who added it; empty where a text says it
     */
    private record Row(
            Id id,
            String title,
            List<String> about,
            OptionalDouble from,
            OptionalDouble to,
            String words,
            String by) {}

    private void list(Context ctx) throws IOException {
        Id id = Asked.id(ctx, Kind.LIST);
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var byHand = HandList.of(facts, id, NOBODY);
                    if (byHand.isPresent()) {
                        var list = byHand.get();
                        var rows = list.items().stream().map(ListsApi::row).toList();
                        String by = String.join(", ", list.by());
                        return json -> write(id, list.title(), by, list.words(), rows, json);
                    }
                    var list =
                            ListPage.of(facts, id).orElseThrow(() -> new NotThere(id.toString()));
                    var rows = list.items().stream().map(ListsApi::row).toList();
                    return json -> write(id, list.title(), list.by(), "", rows, json);
                });
    }

    private static Row row(HandList.Item item) {
        return new Row(
                item.id(),
                item.about().map(Label::title).orElse(item.title()),
                item.about().map(Label::id).map(Id::toString).stream().toList(),
                item.from(),
                item.to(),
                item.words(),
                item.addedBy());
    }

    private static Row row(ListPage.Item item) {
        return new Row(
                item.id(),
                item.title(),
                item.about().stream()
                        .flatMap(each -> each.fact().target().stream())
                        .map(Id::toString)
                        .toList(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                item.words(),
                "");
    }

    private static void write(
            Id id, String title, String by, String words, List<Row> rows, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", id.toString());
        json.writeStringProperty("title", title);
        json.writeStringProperty("by", by);
        json.writeStringProperty("words", words);
        json.writeArrayPropertyStart("items");
        for (Row row : rows) {
            json.writeStartObject();
            json.writeStringProperty("item", row.id().toString());
            json.writeStringProperty("title", row.title());
            json.writeArrayPropertyStart("about");
            row.about().forEach(json::writeString);
            json.writeEndArray();
            row.from().ifPresent(each -> json.writeNumberProperty("start_s", each));
            row.to().ifPresent(each -> json.writeNumberProperty("end_s", each));
            json.writeStringProperty("words", row.words());
            json.writeStringProperty("added_by", row.by());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void make(Context ctx) throws IOException {
        JsonTree body = Asked.body(ctx);
        var asker = CommentsApi.visitor(ctx, desk).asker();
        var made =
                new ListEdits(desk.store(), asker)
                        .make(body.text("title"), body.textOrEmpty("words"));
        ctx.header("Location", "/api/v1/lists/" + made.answer().number());
        done(ctx, made.answer());
    }

    private void addItem(Context ctx) throws IOException {
        Id list = Asked.id(ctx, Kind.LIST);
        JsonTree body = Asked.body(ctx);
        var asker = CommentsApi.visitor(ctx, desk).asker();
        done(
                ctx,
                new ListEdits(desk.store(), asker)
                        .add(list, What.of(body.text("what")), body.textOrEmpty("words"))
                        .answer());
    }

    private void suggest(Context ctx) throws IOException, Limits.TooMuch {
        Id list = Asked.id(ctx, Kind.LIST);
        JsonTree body = Asked.body(ctx);
        var visitor = CommentsApi.visitor(ctx, desk);
        limits.words(visitor);
        done(
                ctx,
                new Suggestions(desk.store(), visitor.asker())
                        .suggest(list, What.of(body.text("what")), body.textOrEmpty("words"))
                        .answer());
    }

    private static void done(Context ctx, Id made) {
        ctx.status(HttpStatus.CREATED);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("thing", made.toString());
                    json.writeEndObject();
                });
    }
}
