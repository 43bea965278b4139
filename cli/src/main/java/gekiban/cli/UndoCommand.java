package gekiban.cli;

import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gekiban undo}: takes an edit back. */
@Command(
        name = "undo",
        description =
                "Takes an edit back: what it brought ends, what it ended is there again. What a later"
                        + " edit changed further stays. An undo can itself be taken back.")
final class UndoCommand extends CatalogueCommand {

    @Mixin private PersonOption person;

    @Parameters(
            arity = "0..1",
            paramLabel = "EDIT",
            description = "Number of the edit, as gekiban history prints it (default: the last).")
    private @Nullable Long edit;

    @Override
    int run(Store catalogue) throws IOException {
        long number = edit == null ? last(catalogue) : edit;
        var undone =
                catalogue
                        .read(reading -> new History(reading).edit(number))
                        .orElseThrow(() -> new Refused("there is no edit " + number));
        var done = Undo.of(catalogue, number, person.who());
        int taken = done.answer().taken();
        int kept = done.answer().kept();
        var lines = new ArrayList<String>();
        lines.add(
                Text.oneLine(
                        "edit "
                                + number
                                + " ("
                                + undone.who()
                                + ": "
                                + undone.what()
                                + ") is taken back, "
                                + taken
                                + (taken == 1 ? " change" : " changes")));
        if (kept > 0) {
            lines.add(
                    "  "
                            + kept
                            + (kept == 1 ? " change of it stays" : " changes of it stay")
                            + ": a later edit changed what it did; take that back first");
        }
        done.number().ifPresent(own -> lines.add("  gekiban undo " + own + " brings it back"));
        print(
                lines,
                json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("undone", number);
                    json.writeStringProperty("who", undone.who());
                    json.writeStringProperty("what", undone.what());
                    json.writeNumberProperty("taken_back", taken);
                    json.writeNumberProperty("kept", kept);
                    done.number().ifPresent(own -> json.writeNumberProperty("edit", own));
                    json.writeEndObject();
                });
        return Exit.OK;
    }

    private static long last(Store catalogue) throws IOException {
        OptionalLong last = catalogue.read(reading -> new History(reading).last());
        if (last.isEmpty()) {
            throw new Refused("nothing was edited yet");
        }
        return last.getAsLong();
    }
}
