package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CueEdits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban cue present}: in which way music is there. */
@Command(
        name = "present",
        description =
                "Says in which way the music of a cue is there. This confirms nothing else, and hearing"
                        + " the episode again does not change it.")
final class CuePresentCommand extends CueEditCommand {

    @Parameters(
            index = "0",
            paramLabel = "CUE",
            converter = IdConverter.class,
            description = "Id of the cue, such as cue/12.")
    private Id cue;

    @Parameters(
            index = "1",
            paramLabel = "HOW",
            description = "underscore, on_screen (somebody in the scene hears it) or effect.")
    private String presence = "";

    @Option(
            names = "--entrance",
            paramLabel = "E",
            description = "How it enters: scene_head, after_line, cold, fade_in or with_cut.")
    private @Nullable String entrance;

    @Option(
            names = "--spills",
            negatable = true,
            description = "It goes on over a cut into another scene.")
    private @Nullable Boolean spills;

    @Override
    void check() {
        checkKind(cue, Kind.CUE);
        oneOf(presence, Cue.How.PRESENCES);
        if (entrance != null) {
            oneOf(entrance, Cue.How.ENTRANCES);
        }
    }

    private void oneOf(String word, List<String> words) {
        if (!words.contains(word)) {
            throw new ParameterException(
                    spec().commandLine(), "'" + word + "' is none of " + String.join(", ", words));
        }
    }

    @Override
    Edited<List<Cue>> edit(CueEdits edits) throws IOException {
        return edits.present(
                cue, presence, Optional.ofNullable(entrance), Optional.ofNullable(spills));
    }
}
