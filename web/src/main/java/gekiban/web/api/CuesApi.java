package gekiban.web.api;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.pages.Uses;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.catalogue.CueEdits;
import gekiban.desk.catalogue.CueEdits.Correction;
import gekiban.desk.catalogue.ThingPages;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Cues: of an episode, of a recording, each; what a person says of them. */
public final class CuesApi implements Routes {
    private final Desk desk;
    private final Tagged tagged;

    public CuesApi(Desk desk) {
        this.desk = desk;
        this.tagged = new Tagged(desk.store());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/v1/episodes/{id}/cues", this::ofEpisode);
        routes.post("/api/v1/episodes/{id}/cues", this::add);
        routes.get("/api/v1/recordings/{id}/uses", this::uses);
        routes.get("/api/v1/cues/{id}", this::cue);
        routes.patch("/api/v1/cues/{id}", this::correct);
        routes.post("/api/v1/cues/{id}/confirm", ctx -> decide(ctx, true));
        routes.post("/api/v1/cues/{id}/refuse", ctx -> decide(ctx, false));
    }

    private Optional<Id> living(Context ctx, Kind kind, String part) throws IOException {
        Id id = Asked.id(ctx, kind);
        Id living =
                desk.store()
                        .read(facts -> facts.survivor(id))
                        .orElseThrow(() -> new NotThere(id.toString()));
        if (living.equals(id)) {
            return Optional.of(id);
        }
        ctx.redirect(
                "/api/v1/" + kind.word() + "s/" + living.number() + "/" + part,
                HttpStatus.MOVED_PERMANENTLY);
        return Optional.empty();
    }

    private void ofEpisode(Context ctx) throws IOException {
        var id = living(ctx, Kind.EPISODE, "cues");
        if (id.isPresent()) {
            tagged.answer(
                    ctx,
                    Tagged.ofCatalogue(),
                    facts -> list(facts, "cues", new Cues(facts).ofEpisode(id.get()), json -> {}));
        }
    }

    private void uses(Context ctx) throws IOException {
        var id = living(ctx, Kind.RECORDING, "uses");
        if (id.isEmpty()) {
            return;
        }
        tagged.answer(
                ctx,
                Tagged.ofCatalogue(),
                facts -> {
                    var cues = new Cues(facts).ofRecording(id.get());
                    var uses =
                            Optional.ofNullable(
                                    Uses.ofRecordings(facts, List.of(id.get())).get(id.get()));
                    return list(
                            facts,
                            "uses",
                            cues,
                            json -> {
                                json.writeStringProperty("recording", id.get().toString());
                                json.writeNumberProperty(
                                        "episodes", uses.map(Uses::episodes).orElse(0));
                                json.writeNumberProperty(
                                        "seconds",
                                        JsonText.decimals(
                                                uses.map(Uses::ms).orElse(0L) / 1000.0, 3));
                            });
                });
    }

    private static Consumer<JsonGenerator> list(
            Facts facts, String name, List<Cue> cues, Consumer<JsonGenerator> before) {
        var labels = new ThingPages(facts).labelsOf(cues);
        return json -> {
            json.writeStartObject();
            before.accept(json);
            json.writeArrayPropertyStart(name);
            cues.forEach(cue -> CatalogueJson.write(cue, labels, json));
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private static Cue now(Facts facts, Id id) {
        return new Cues(facts).cue(id).orElseThrow(() -> new NotThere(id.toString()));
    }

    private void cue(Context ctx) throws IOException {
        Id id = Asked.id(ctx, Kind.CUE);
        // Its episode and recording are told by title, which any edit may change.
        tagged.answer(
                ctx,
                facts -> {
                    long last = new gekiban.catalogue.store.History(facts).last().orElse(0);
                    return "\"" + now(facts, id).version() + "." + last + "\"";
                },
                facts -> {
                    Cue cue = now(facts, id);
                    var labels = new ThingPages(facts).labelsOf(List.of(cue));
                    return json -> CatalogueJson.write(cue, labels, json);
                });
    }

    private CueEdits edits(Context ctx) {
        var edits = new CueEdits(desk.store(), desk.who(ctx));
        var seen = Tagged.seen(ctx);
        return seen.isPresent() ? edits.seeing(seen.getAsLong()) : edits;
    }

    private Id there(Context ctx) throws IOException {
        Id id = Asked.id(ctx, Kind.CUE);
        return desk.store().read(facts -> now(facts, id)).id();
    }

    private void decide(Context ctx, boolean isSo) throws IOException {
        done(ctx, edits(ctx).decide(List.of(there(ctx)), isSo));
    }

    /** How it is instead, or how the music is there: one of them in one edit. */
    private void correct(Context ctx) throws IOException {
        Id id = there(ctx);
        JsonTree body = Asked.body(ctx);
        boolean isHow = body.has("presence") || body.has("entrance") || body.has("spills");
        var correction =
                new Correction(
                        Asked.seconds(body, "start_s"),
                        Asked.seconds(body, "end_s"),
                        Asked.id(body, "sound"),
                        Asked.seconds(body, "recording_start_s"));
        if (isHow == !correction.isEmpty()) {
            throw new IllegalArgumentException(
                    "say how the cue is instead (start_s, end_s, sound, recording_start_s), or how"
                            + " the music is there (presence, entrance, spills)");
        }
        if (!isHow) {
            done(ctx, edits(ctx).correct(id, correction));
            return;
        }
        Cue now = desk.store().read(facts -> now(facts, id));
        String presence = body.has("presence") ? body.text("presence") : now.how().presence();
        Optional<String> entrance =
                body.has("entrance") ? Optional.of(body.text("entrance")) : Optional.empty();
        Optional<Boolean> spills =
                body.has("spills") ? Optional.of(body.is("spills")) : Optional.empty();
        done(ctx, edits(ctx).present(id, presence, entrance, spills));
    }

    private void add(Context ctx) throws IOException {
        Id episode = Asked.id(ctx, Kind.EPISODE);
        if (desk.store().read(facts -> facts.survivor(episode)).isEmpty()) {
            throw new NotThere(episode.toString());
        }
        JsonTree body = Asked.body(ctx);
        Id sound =
                Asked.id(body, "sound")
                        .orElseThrow(() -> new IllegalArgumentException("sound is missing"));
        double from = Asked.seconds(body, "start_s").orElseThrow(() -> missing("start_s"));
        double to = Asked.seconds(body, "end_s").orElseThrow(() -> missing("end_s"));
        double at = Asked.seconds(body, "recording_start_s").orElse(0);
        var edited = new CueEdits(desk.store(), desk.who(ctx)).add(episode, sound, from, to, at);
        ctx.header("Location", "/api/v1/cues/" + edited.answer().getFirst().id().number());
        done(ctx, edited);
        ctx.status(HttpStatus.CREATED);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name + " is missing");
    }

    private void done(Context ctx, Edited<List<Cue>> edited) throws IOException {
        Cue cue = edited.answer().getFirst();
        var labels = desk.store().read(facts -> new ThingPages(facts).labelsOf(List.of(cue)));
        Tagged.plain(
                ctx,
                json -> {
                    json.writeStartObject();
                    edited.number().ifPresent(edit -> json.writeNumberProperty("edit", edit));
                    json.writeName("cue");
                    CatalogueJson.write(cue, labels, json);
                    json.writeEndObject();
                });
    }
}
