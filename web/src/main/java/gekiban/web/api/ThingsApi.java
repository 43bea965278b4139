package gekiban.web.api;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Things: lists of them, what is said of each, what points to it; search. */
public final class ThingsApi implements Routes {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST_WORDS = 300;

    private final Desk desk;
    private final Store store;
    private final LiveIndex index;
    private final Tagged tagged;

    public ThingsApi(Desk desk, LiveIndex index) {
        this.desk = desk;
        this.store = desk.store();
        this.index = index;
        this.tagged = new Tagged(store);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/things", this::list);
        routes.get("/api/v1/things/{kind}/{id}", this::thing);
        routes.get("/api/v1/things/{kind}/{id}/pointing", this::pointing);
    }

    /**
     * The living thing that the address means; one that went up in another is answered with the
     * other's address, and then this is empty.
     */
    static Optional<Id> living(Context ctx, Store store) throws StoreTrouble {
        Id id = Asked.thing(ctx);
        Id living =
                store.read(facts -> facts.survivor(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (living.equals(id)) {
            return Optional.of(id);
        }
        String path = ctx.path().replaceFirst("/things/[^/]+/[^/]+", "/things/" + living);
        String query = ctx.queryString();
        ctx.redirect(query == null ? path : path + "?" + query, HttpStatus.MOVED_PERMANENTLY);
        return Optional.empty();
    }

    private void list(Context ctx) throws IOException {
        Kind kind = Asked.kind(Asked.query(ctx, "kind"));
        long after = Asked.number(ctx, "after", 0, Long.MAX_VALUE);
        int limit = (int) Asked.number(ctx, "limit", USUAL, MOST);
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts ->
                        labels(
                                desk.hidden(ctx, facts)
                                        .without(
                                                new Labels(facts)
                                                        .of(facts.after(kind, after, limit))
                                                        .values())));
    }

    private void search(Context ctx) throws IOException {
        String words = Asked.query(ctx, "q");
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException(
                    "q is what to look for, up to " + LONGEST_WORDS + " characters");
        }
        int limit = (int) Asked.number(ctx, "limit", USUAL, MOST);
        String kind = Asked.query(ctx, "kind");
        Set<Kind> kinds =
                kind.isEmpty()
                        ? gekiban.catalogue.finding.CatalogueIndex.USUAL
                        : Set.of(Asked.kind(kind));
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts ->
                        labels(
                                desk.hidden(ctx, facts)
                                        .without(
                                                index.find(
                                                        facts, words, Math.max(1, limit), kinds))));
    }

    private static Consumer<JsonGenerator> labels(Collection<Label> labels) {
        return json -> {
            json.writeStartObject();
            CatalogueJson.write("things", labels, json);
            json.writeEndObject();
        };
    }

    private void thing(Context ctx) throws IOException {
        var id = living(ctx, store);
        if (id.isPresent()) {
            tagged.answer(ctx, Tagged.ofThing(id.get()), facts -> thing(facts, id.get()));
        }
    }

    private static Consumer<JsonGenerator> thing(Facts facts, Id id) throws StoreTrouble {
        Entry entry = facts.entry(id).orElse(new Entry(id, List.of()));
        var labels = new Labels(facts);
        Label label = labels.of(id);
        var by = new Deciders(facts).of(entry.facts());
        var pointed = labels.of(pointedTo(entry.facts()));
        var disagreements = new Disagreements(facts).of(entry);
        long last = new History(facts).lastOf(id);
        return json -> {
            json.writeStartObject();
            CatalogueJson.writeFields(label, json);
            json.writeNumberProperty("last_edit", last);
            json.writeArrayPropertyStart("facts");
            for (Fact fact : entry.facts()) {
                write(fact, by.getOrDefault(fact.number(), ""), pointed, json);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("disagreements");
            disagreements.forEach(question -> write(question, json));
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    static Set<Id> pointedTo(Collection<Fact> facts) {
        var ids = new LinkedHashSet<Id>();
        for (Fact fact : facts) {
            fact.target().ifPresent(ids::add);
            fact.second().ifPresent(ids::add);
        }
        return ids;
    }

    /** A fact with the titles of what it points to. */
    static void write(Fact fact, String by, Map<Id, Label> labels, JsonGenerator json) {
        json.writeStartObject();
        CatalogueJson.writeFields(fact, by, json);
        fact.target()
                .map(labels::get)
                .ifPresent(label -> json.writeStringProperty("target_title", label.title()));
        fact.second()
                .map(labels::get)
                .ifPresent(label -> json.writeStringProperty("second_title", label.title()));
        json.writeEndObject();
    }

    private static void write(Disagreements.Disagreement question, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("field", question.field().name());
        json.writeArrayPropertyStart("sides");
        for (var side : question.sides()) {
            json.writeStartArray();
            side.forEach(fact -> json.writeNumber(fact.number()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * What belongs to it: the discs of a release, the names of an artist, the credits of a name.
     */
    private void pointing(Context ctx) throws IOException {
        int limit = (int) Asked.number(ctx, "limit", USUAL, MOST);
        String field = Asked.query(ctx, "field");
        var id = living(ctx, store);
        if (id.isEmpty()) {
            return;
        }
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var hidden = desk.hidden(ctx, facts).drafts();
                    var all =
                            facts.pointingTo(id.get()).stream()
                                    .filter(fact -> !hidden.contains(fact.of()))
                                    .filter(fact ->
                                            field.isEmpty() || fact.field().name().equals(field))
                                    .toList();
                    var shown = all.subList(0, Math.min(limit, all.size()));
                    var labels =
                            new Labels(facts).of(shown.stream().map(Fact::of).distinct().toList());
                    return json -> {
                        json.writeStartObject();
                        json.writeNumberProperty("all", all.size());
                        json.writeArrayPropertyStart("pointing");
                        for (Fact fact : shown) {
                            json.writeStartObject();
                            json.writeName("thing");
                            CatalogueJson.write(
                                    java.util.Objects.requireNonNull(labels.get(fact.of())), json);
                            json.writeName("by");
                            write(fact, "", labels, json);
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                        json.writeEndObject();
                    };
                });
    }
}
