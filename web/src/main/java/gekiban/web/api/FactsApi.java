package gekiban.web.api;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.EntryEdits;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.desk.catalogue.TrackRows;
import gekiban.desk.catalogue.TrackRows.Row;
import gekiban.desk.json.JsonTree;
import gekiban.formats.encoding.Seconds;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a program says of things in the name of the person at the desk. */
public final class FactsApi implements Routes {
    private final Desk desk;

    public FactsApi(Desk desk) {
        this.desk = desk;
    }

    private EntryEdits entries(Context ctx) {
        return new EntryEdits(desk.store(), desk.who(ctx));
    }

    private ThingEdits things(Context ctx) {
        return new ThingEdits(desk.store(), desk.who(ctx));
    }

    @Override
    public void add(RoutesConfig routes) {
        String thing = "/api/v1/things/{kind}/{id}";
        routes.post("/api/v1/things/{kind}", this::make);
        routes.post(thing + "/facts", this::say);
        routes.patch(thing + "/facts/{fact}", this::correct);
        routes.post(thing + "/facts/{fact}/confirm", ctx -> decide(ctx, Decision.CONFIRM));
        routes.post(thing + "/facts/{fact}/refuse", ctx -> decide(ctx, Decision.REFUSE));
        routes.post(thing + "/facts/{fact}/remove", ctx -> decide(ctx, Decision.REMOVE));
        routes.post(thing + "/tracks", this::tracks);
        routes.post(thing + "/merge", this::merge);
        routes.post(thing + "/split", this::split);
    }

    /** The thing must be there; where it went up in another, that one is meant. */
    private Id living(Context ctx) throws IOException {
        Id id = Asked.thing(ctx);
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    private void make(Context ctx) throws IOException {
        var made = entries(ctx).make(Asked.kind(ctx.pathParam("kind")), acts(Asked.body(ctx)));
        ctx.header("Location", "/api/v1/things/" + made.answer());
        done(ctx, made);
        ctx.status(HttpStatus.CREATED);
    }

    private void say(Context ctx) throws IOException {
        done(ctx, entries(ctx).change(living(ctx), Tagged.seen(ctx), acts(Asked.body(ctx))));
    }

    private static List<Act> acts(JsonTree body) throws IOException {
        var acts = new ArrayList<Act>();
        for (JsonTree each : body.objects("facts")) {
            String field = each.text("field");
            String place = each.textOrEmpty("place");
            if (field.equals(Common.CREDIT.name()) && each.has("name")) {
                acts.add(
                        new Act.Give(
                                Asked.value(each), each.text("name"), Asked.id(each, "second")));
            } else {
                var saying =
                        new Saying(
                                field,
                                Asked.value(each),
                                Asked.id(each, "target"),
                                Asked.id(each, "second"));
                acts.add(new Act.Say(saying, place));
            }
        }
        if (acts.isEmpty()) {
            throw new Refused("facts is empty: nothing is said");
        }
        return acts;
    }

    private Fact fact(Context ctx, Id id) throws IOException {
        long number = Asked.number(ctx, "fact");
        return desk.store()
                .read(facts -> facts.fact(number))
                .filter(there -> there.of().equals(id))
                .orElseThrow(() -> new NotThere("fact " + number + " of " + id));
    }

    /** What is not sent stays. */
    private void correct(Context ctx) throws IOException {
        Id id = living(ctx);
        Fact fact = fact(ctx, id);
        JsonTree body = Asked.body(ctx);
        Value sent = Asked.value(body);
        var value =
                new Value(
                        body.has("text") ? sent.text() : fact.text(),
                        body.has("detail") ? sent.detail() : fact.value().detail());
        var saying =
                new Saying(
                        fact.field().name(),
                        value,
                        body.has("target") ? Asked.id(body, "target") : fact.target(),
                        body.has("second") ? Asked.id(body, "second") : fact.second());
        String place = body.has("place") ? body.text("place") : "";
        var act = new Act.Correct(fact.number(), saying, place);
        done(ctx, entries(ctx).change(id, Tagged.seen(ctx), List.of(act)));
    }

    private void decide(Context ctx, Decision decision) throws IOException {
        Id id = living(ctx);
        var act = new Act.Decide(decision, List.of(fact(ctx, id).number()));
        done(ctx, entries(ctx).change(id, Tagged.seen(ctx), List.of(act)));
    }

    private void tracks(Context ctx) throws IOException {
        JsonTree body = Asked.body(ctx);
        var rows = new ArrayList<Row>();
        for (JsonTree each : body.objects("tracks")) {
            var seconds = Asked.seconds(each, "length_s");
            rows.add(
                    new Row(
                            Long.toString(each.whole("number")),
                            each.textOrEmpty("title"),
                            seconds.isPresent() ? Seconds.length(seconds.getAsDouble()) : ""));
        }
        String medium = body.has("medium") ? Long.toString(body.whole("medium")) : "1";
        var adding = new TrackRows(desk.store(), desk.who(ctx));
        done(ctx, adding.add(living(ctx), medium, rows, body.textOrEmpty("place")));
    }

    private void merge(Context ctx) throws IOException {
        Id into =
                Asked.id(Asked.body(ctx), "into")
                        .orElseThrow(() -> new IllegalArgumentException("into is missing"));
        done(ctx, things(ctx).merge(living(ctx), into));
    }

    private void split(Context ctx) throws IOException {
        JsonTree body = Asked.body(ctx);
        var facts = new LinkedHashSet<Long>();
        for (long number : body.has("facts") ? body.wholes("facts") : List.<Long>of()) {
            facts.add(number);
        }
        var pointers = new LinkedHashSet<Id>();
        for (String id : body.has("pointers") ? body.texts("pointers") : List.<String>of()) {
            pointers.add(
                    Id.of(id)
                            .orElseThrow(() ->
                                    new IllegalArgumentException("pointers are ids, not " + id)));
        }
        var made = things(ctx).split(living(ctx), facts, pointers);
        ctx.header("Location", "/api/v1/things/" + made.answer());
        done(ctx, made);
        ctx.status(HttpStatus.CREATED);
    }

    /** The thing that it was done to, and the edit that can be taken back if there is one. */
    private void done(Context ctx, Edited<Id> edited) throws IOException {
        Id id = edited.answer();
        long last = desk.store().read(facts -> new History(facts).lastOf(id));
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("thing", id.toString());
                    edited.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeNumberProperty("last_edit", last);
                    json.writeEndObject();
                });
    }
}
