package gekiban.web.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.NothingLeft;
import gekiban.catalogue.store.Store.Edited;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.ChangedMeanwhile;
import gekiban.desk.catalogue.CueEdits;
import gekiban.desk.catalogue.CueEdits.Correction;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.web.http.Addresses;
import gekiban.web.http.NotThere;
import gekiban.web.http.Reader;
import gekiban.web.http.Readers;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.http.Times;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person says of cues. Each form carries the version of the cue that it was filled in for;
 * when the cue is another by then, nothing is done and the answer says how it is.
 */
public final class CueActs implements Routes {
    private final Desk desk;
    private final Templates templates;
    private final Readers readers;
    private final EpisodePages pages;

    public CueActs(Desk desk, Templates templates, Readers readers, EpisodePages pages) {
        this.desk = desk;
        this.templates = templates;
        this.readers = readers;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/cues/{id}/confirm", ctx -> say(ctx, edits -> edits.decide(cue(ctx), true)));
        routes.post("/cues/{id}/refuse", ctx -> say(ctx, edits -> edits.decide(cue(ctx), false)));
        routes.post("/cues/{id}/correct", ctx -> say(ctx, edits -> correct(ctx, edits)));
        routes.post("/cues/{id}/present", ctx -> say(ctx, edits -> present(ctx, edits)));
        routes.post("/episodes/{id}/cues", ctx -> say(ctx, edits -> added(ctx, edits)));
        routes.post("/edits/{id}/undo", this::undo);
    }

    /** Something said. */
    @FunctionalInterface
    private interface Said {
        Edited<List<Cue>> by(CueEdits edits) throws IOException;
    }

    private static List<Id> cue(Context ctx) {
        return List.of(Addresses.id(ctx, Kind.CUE));
    }

    private void say(Context ctx, Said said) throws IOException {
        var edits = new CueEdits(desk.store(), desk.who(ctx));
        String version = text(ctx, "version");
        try {
            var edited =
                    said.by(version.isEmpty() ? edits : edits.seeing(number("version", version)));
            Cue cue = edited.answer().getFirst();
            pages.answer(ctx, cue.episode(), Optional.of(cue.id()), edited.number().orElse(0));
        } catch (ChangedMeanwhile e) {
            changed(ctx, e.now());
        }
    }

    private void changed(Context ctx, Cue now) {
        ctx.status(409);
        Reader reader = readers.of(ctx);
        String what =
                reader.say(
                        "conflict",
                        "from",
                        Times.tenths(now.startMs() / 1000.0),
                        "to",
                        Times.tenths(now.endMs() / 1000.0));
        if (Templates.isPart(ctx)) {
            templates.render(
                    ctx, "episode/conflict.jte", Map.of("what", what, "version", now.version()));
        } else {
            templates.render(ctx, "error/page.jte", Map.of("status", 409, "what", what));
        }
    }

    private static Edited<List<Cue>> correct(Context ctx, CueEdits edits) throws IOException {
        return edits.correct(
                Addresses.id(ctx, Kind.CUE),
                new Correction(time(ctx, "from"), time(ctx, "to"), sound(ctx), time(ctx, "at")));
    }

    private static Edited<List<Cue>> present(Context ctx, CueEdits edits) throws IOException {
        return edits.present(
                Addresses.id(ctx, Kind.CUE),
                text(ctx, "presence"),
                Optional.empty(),
                Optional.empty());
    }

    private static Edited<List<Cue>> added(Context ctx, CueEdits edits) throws IOException {
        return edits.add(
                Addresses.id(ctx, Kind.EPISODE),
                sound(ctx).orElseThrow(() -> new IllegalArgumentException("which track is it?")),
                Times.parse(text(ctx, "from")),
                Times.parse(text(ctx, "to")),
                time(ctx, "at").orElse(0));
    }

    private void undo(Context ctx) throws IOException {
        if (ctx.formParam("back") != null) {
            try {
                new EditUndo(desk).undo(ctx);
            } catch (NothingLeft e) {
                nothingLeft(ctx, e);
            }
            return;
        }
        String episode = text(ctx, "episode");
        Id page = Id.of(episode).orElseThrow(() -> new NotThere("episode " + episode));
        long edit = number("edit", ctx.pathParam("id"));
        if (!new ThingEdits(desk.store(), desk.who(ctx)).isThere(edit)) {
            throw new NotThere("edit " + edit);
        }
        try {
            var taken = Undo.of(desk.store(), edit, desk.who(ctx));
            pages.answer(ctx, page, Id.of(text(ctx, "cue")), taken.number().orElse(0));
        } catch (NothingLeft e) {
            nothingLeft(ctx, e);
        }
    }

    private void nothingLeft(Context ctx, NothingLeft why) {
        ctx.status(409);
        String what = readers.of(ctx).say(why.isChangedSince() ? "undo.later" : "undo.before");
        templates.render(ctx, "error/page.jte", Map.of("status", 409, "what", what));
    }

    private static Optional<Id> sound(Context ctx) {
        String written = text(ctx, "sound");
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Id.of(written)
                                .orElseThrow(() -> new NotThere("track or recording " + written)));
    }

    private static OptionalDouble time(Context ctx, String name) {
        String written = text(ctx, name);
        return written.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Times.parse(written));
    }

    private static long number(String what, String written) {
        if (!written.matches("[1-9][0-9]{0,17}")) {
            throw new NotThere(what + " " + written);
        }
        return Long.parseLong(written);
    }

    private static String text(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
