package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CueEdits;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban cue confirm}: these cues are so. */
@Command(
        name = "confirm",
        description = "Says that cues are so. Hearing the episode again does not change them.")
final class CueConfirmCommand extends CueEditCommand {

    @Parameters(
            paramLabel = "CUE",
            arity = "1..*",
            converter = IdConverter.class,
            description = "Ids of cues, such as cue/12.")
    private List<Id> cues = List.of();

    @Override
    void check() {
        cues.forEach(cue -> checkKind(cue, Kind.CUE));
    }

    @Override
    Edited<List<Cue>> edit(CueEdits edits) throws IOException {
        return edits.decide(cues, true);
    }
}
