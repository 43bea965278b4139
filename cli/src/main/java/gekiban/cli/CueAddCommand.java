package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store.Edited;
import gekiban.desk.catalogue.CueEdits;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gekiban cue add}: music that nothing heard. */
@Command(name = "add", description = "Adds a cue to an episode.")
final class CueAddCommand extends CueEditCommand {

    @Parameters(
            paramLabel = "EPISODE",
            converter = IdConverter.class,
            description = "Id of the episode, such as episode/3.")
    private Id episode;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "Where in the episode it begins: 12:33, 1:02:03 or 753.5.")
    private double from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "Where in the episode it ends.")
    private double to;

    @Option(
            names = {"--track", "--recording"},
            required = true,
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "The track or recording that it is.")
    private Id sound;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = Times.Converter.class,
            description = "Where in the recording it begins (default: at its beginning).")
    private double at;

    @Override
    void check() {
        checkKind(episode, Kind.EPISODE);
    }

    @Override
    Edited<List<Cue>> edit(CueEdits edits) throws IOException {
        return edits.add(episode, sound, from, to, at);
    }
}
