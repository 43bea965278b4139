package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CueEdits;
import gekiban.desk.catalogue.CueEdits.Correction;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code gekiban cue correct}: how a cue is instead. */
@Command(
        name = "correct",
        description =
                "Says how a cue is instead. What is not said stays; where only its start moves, the"
                        + " recording keeps its place in the episode.")
final class CueCorrectCommand extends CueEditCommand {

    @Parameters(
            paramLabel = "CUE",
            converter = IdConverter.class,
            description = "Id of the cue, such as cue/12.")
    private Id cue;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "Where in the episode it begins: 12:33, 1:02:03 or 753.5.")
    private @Nullable Double from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "Where in the episode it ends.")
    private @Nullable Double to;

    @Option(
            names = {"--track", "--recording"},
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The track or recording that it is.")
    private @Nullable Id sound;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description =
                    "Where in the recording it begins (default: as before; at its beginning if it is"
                            + " another).")
    private @Nullable Double at;

    private Correction correction() {
        return new Correction(
                optional(from), optional(to), Optional.ofNullable(sound), optional(at));
    }

    private static OptionalDouble optional(@Nullable Double seconds) {
        return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }

    @Override
    void check() {
        checkKind(cue, Kind.CUE);
        if (correction().isEmpty()) {
            throw new ParameterException(
                    spec().commandLine(), "say how it is: --from, --to, --track or --at");
        }
    }

    @Override
    Edited<List<Cue>> edit(CueEdits edits) throws IOException {
        return edits.correct(cue, correction());
    }
}
