package gekiban.web.api;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.History;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The history, of the catalogue and of each thing, and taking edits back. */
public final class EditsApi implements Routes {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Desk desk;
    private final Tagged tagged;

    public EditsApi(Desk desk) {
        this.desk = desk;
        this.tagged = new Tagged(desk.store());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/edits", this::all);
        routes.get("/api/v1/edits/{id}", this::edit);
        routes.post("/api/v1/edits/{id}/undo", this::undo);
        routes.get("/api/v1/things/{kind}/{id}/history", this::ofThing);
    }

    private void all(Context ctx) throws IOException {
        long before = Asked.number(ctx, "before", Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = (int) Asked.number(ctx, "limit", USUAL, MOST);
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var edits =
                            desk.hidden(ctx, facts)
                                    .without(facts, new History(facts).before(before, limit));
                    return json -> {
                        json.writeStartObject();
                        json.writeArrayPropertyStart("edits");
                        for (var edit : edits) {
                            json.writeStartObject();
                            writeFields(edit, json);
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                        json.writeEndObject();
                    };
                });
    }

    private void edit(Context ctx) throws IOException {
        long number = Asked.number(ctx, "id");
        // An edit is never changed.
        tagged.answer(
                ctx,
                facts -> "\"" + number + "\"",
                facts -> {
                    var edit =
                            new History(facts)
                                    .edit(number)
                                    .filter(each ->
                                            !desk.hidden(ctx, facts)
                                                    .without(facts, List.of(each))
                                                    .isEmpty())
                                    .orElseThrow(() -> new NotThere("edit " + number));
                    return json -> {
                        json.writeStartObject();
                        writeFields(edit, json);
                        json.writeEndObject();
                    };
                });
    }

    private static void writeFields(History.Entry edit, JsonGenerator json) {
        json.writeNumberProperty("edit", edit.number());
        json.writeStringProperty("at", edit.at());
        json.writeStringProperty("who", edit.who());
        json.writeStringProperty("what", edit.what());
        if (edit.undoes() > 0) {
            json.writeNumberProperty("undoes", edit.undoes());
        }
    }

    private void ofThing(Context ctx) throws IOException {
        int limit = (int) Asked.number(ctx, "limit", USUAL, MOST);
        var id = ThingsApi.living(ctx, desk.store());
        if (id.isEmpty()) {
            return;
        }
        tagged.answer(
                ctx,
                Tagged.ofThing(id.get()),
                facts -> {
                    var edits = new History(facts).of(id.get()).stream().limit(limit).toList();
                    var said =
                            edits.stream()
                                    .flatMap(edit -> edit.changes().stream())
                                    .flatMap(change ->
                                            Stream.concat(
                                                    change.before().stream(),
                                                    change.after().stream()))
                                    .toList();
                    var labels = new Labels(facts).of(ThingsApi.pointedTo(said));
                    return json -> {
                        json.writeStartObject();
                        json.writeStringProperty("thing", id.get().toString());
                        json.writeArrayPropertyStart("edits");
                        edits.forEach(edit -> write(edit, labels, json));
                        json.writeEndArray();
                        json.writeEndObject();
                    };
                });
    }

    private static void write(History.OfThing edit, Map<Id, Label> labels, JsonGenerator json) {
        json.writeStartObject();
        writeFields(edit.edit(), json);
        json.writeArrayPropertyStart("changes");
        for (var change : edit.changes()) {
            json.writeStartObject();
            write("before", change.before(), labels, json);
            write("after", change.after(), labels, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(
            String name, Optional<Fact> fact, Map<Id, Label> labels, JsonGenerator json) {
        if (fact.isPresent()) {
            json.writeName(name);
            ThingsApi.write(fact.get(), "", labels, json);
        }
    }

    private void undo(Context ctx) throws IOException {
        long number = Asked.number(ctx, "id");
        var edits = new ThingEdits(desk.store(), desk.who(ctx));
        if (!edits.isThere(number)) {
            throw new NotThere("edit " + number);
        }
        var undone = edits.undo(number);
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    undone.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeNumberProperty("taken_back", undone.answer().taken());
                    json.writeNumberProperty("kept", undone.answer().kept());
                    json.writeEndObject();
                });
    }
}
