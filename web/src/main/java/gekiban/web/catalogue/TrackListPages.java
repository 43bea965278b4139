package gekiban.web.catalogue;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.catalogue.PastedTracks;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.catalogue.ThingPage;
import gekiban.desk.catalogue.ThingPages;
import gekiban.desk.catalogue.TrackRows;
import gekiban.desk.catalogue.TrackRows.Row;
import gekiban.web.http.NotThere;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.pages.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tracks of a disc as a table to type in, or to look over what was pasted before it is saved.
 */
public final class TrackListPages implements Routes {
    /** Rows to type in where nothing was pasted. */
    private static final int EMPTY_ROWS = 5;

    private final Desk desk;
    private final Templates templates;

    public TrackListPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/catalogue/{kind}/{id}/tracks", ctx -> form(ctx, whole(ctx)));
        routes.post("/catalogue/{kind}/{id}/tracks", this::save);
    }

    /**
     * @param whole the release or disc
     * @param there the tracks that it has
     * @param medium number of the disc to enter tracks of
     * @param rows to look over
     * @param pasted the text that was pasted, for pasting it again
     * @param problem empty when there is none
     */
    public record View(
            ThingPage whole,
            Optional<ThingPage.TrackList> there,
            String medium,
            List<Row> rows,
            String pasted,
            String place,
            String problem) {}

    /** Its length as the clock writes it. */
    public static String clock(Row row) {
        return Inputs.clock(row.seconds());
    }

    private Id whole(Context ctx) throws IOException {
        Id id = EntryPages.id(ctx);
        if (id.kind() != Kind.RELEASE && id.kind() != Kind.MEDIUM) {
            throw new NotThere("list of tracks of " + id);
        }
        return desk.store()
                .read(facts -> facts.survivor(id))
                .orElseThrow(() -> new NotThere(id.toString()));
    }

    private void form(Context ctx, Id id) throws IOException {
        String medium = Objects.requireNonNullElse(ctx.queryParam("medium"), "1");
        var there = there(id);
        int next = next(there, medium);
        render(ctx, there, medium, empty(next), "", "", "");
    }

    private ThingPage there(Id id) throws IOException {
        return desk.store().read(facts -> new ThingPages(facts).of(id, Optional.empty()));
    }

    private static int next(ThingPage whole, String medium) {
        int next = 1;
        var discs = whole.tracks().map(ThingPage.TrackList::discs).orElse(List.of());
        for (var disc : discs) {
            boolean isOfIt =
                    whole.label().id().kind() == Kind.MEDIUM || disc.number().equals(medium);
            for (var line : isOfIt ? disc.tracks() : List.<ThingPage.Line>of()) {
                next = Math.max(next, number(line.number()) + 1);
            }
        }
        return next;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static List<Row> empty(int next) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row(Integer.toString(next + i), "", ""));
        }
        return rows;
    }

    private void render(
            Context ctx,
            ThingPage whole,
            String medium,
            List<Row> rows,
            String pasted,
            String place,
            String problem) {
        var view = new View(whole, whole.tracks(), medium, rows, pasted, place, problem);
        templates.render(ctx, "catalogue/tracks.jte", java.util.Map.of("view", view));
    }

    private void save(Context ctx) throws IOException {
        Id id = whole(ctx);
        String medium = text(ctx, "medium").strip();
        String pasted = text(ctx, "pasted");
        String place = text(ctx, "place").strip();
        var typed = typed(ctx);
        if (ctx.formParam("read") != null) {
            var whole = there(id);
            var read = new ArrayList<>(typed);
            read.addAll(PastedTracks.rows(pasted, next(whole, medium) + typed.size()));
            render(ctx, whole, medium, read, "", place, "");
            return;
        }
        try {
            var rows = typed.stream().map(row -> checked(row)).toList();
            if (!medium.matches("[1-9][0-9]{0,3}")) {
                throw new Refused("a disc has a number, not \"" + medium + "\"");
            }
            var done = new TrackRows(desk.store(), desk.who(ctx)).add(id, medium, rows, place);
            ctx.redirect(
                    "/catalogue/" + id + "?undo=" + done.number().orElse(0), HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, there(id), medium, typed, pasted, place, String.valueOf(e.getMessage()));
        }
    }

    private static Row checked(Row row) {
        return new Row(row.number().strip(), row.title(), Inputs.seconds(row.seconds()));
    }

    private static String text(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    /** The rows in which there is more than a number. */
    private static List<Row> typed(Context ctx) {
        var numbers = ctx.formParams("number");
        var titles = ctx.formParams("title");
        var lengths = ctx.formParams("length");
        var rows = new ArrayList<Row>();
        int count = Math.min(numbers.size(), Math.min(titles.size(), lengths.size()));
        for (int i = 0; i < Math.min(count, PastedTracks.MOST); i++) {
            if (!titles.get(i).isBlank() || !lengths.get(i).isBlank()) {
                rows.add(new Row(numbers.get(i), titles.get(i), lengths.get(i)));
            }
        }
        return rows;
    }
}
