package gekiban.web.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.web.http.Back;
import gekiban.web.http.NotThere;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;

/** Takes an edit back from a page of the catalogue, and goes back there. */
public final class EditUndo {
    private static final String ENTRY = "/catalogue/";

    private final Desk desk;

    public EditUndo(Desk desk) {
        this.desk = desk;
    }

    /**
     * The form's {@code back} says where to go.
     *
     * @throws gekiban.catalogue.store.NothingLeft when nothing of the edit is left to take back
     */
    public void undo(Context ctx) throws IOException {
        String written = ctx.pathParam("id");
        var edits = new ThingEdits(desk.store(), desk.who(ctx));
        if (!written.matches("[1-9][0-9]{0,17}") || !edits.isThere(Long.parseLong(written))) {
            throw new NotThere("edit " + written);
        }
        var undone = Undo.of(desk.store(), Long.parseLong(written), desk.who());
        String back = isThere(Back.of(ctx)) ? Back.of(ctx) : "/history";
        ctx.redirect(
                back + undone.number().stream().mapToObj(n -> "?undone=" + n).findAny().orElse(""),
                HttpStatus.SEE_OTHER);
    }

    /** A thing that the edit made is gone with it. */
    private boolean isThere(String back) throws IOException {
        Optional<Id> id =
                back.startsWith(ENTRY) ? Id.of(back.substring(ENTRY.length())) : Optional.empty();
        return id.isEmpty() || desk.store().read(facts -> facts.survivor(id.get())).isPresent();
    }
}
