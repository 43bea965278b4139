package gekiban.cli;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.CuesJson;
import gekiban.desk.json.JsonText;
import gekiban.desk.listening.Naming;
import gekiban.desk.shows.CatalogueNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban name}: what is this? */
@Command(
        name = "name",
        description =
                "Names the music in a recording of 5 s or more, from a stream, a broadcast or a"
                        + " telephone in the room.")
final class NameCommand implements Callable<Integer> {
    private static final double SHORT_SECONDS = 5;

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Parameters(paramLabel = "CLIP", description = "The recording.")
    private Path clip;

    @Option(
            names = "--album",
            paramLabel = "DIR",
            description =
                    "Folder of an album to compare it with (default: all that were ever heard). Can be"
                            + " repeated.")
    private List<Path> albums = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var screen = main.screen();
        var tally = new Tally(screen);
        try (var library = desk.openLibrary()) {
            var heard =
                    new Naming(library, desk.threads())
                            .name(clip, albums, desk.progress(screen), tally::add);
            if (heard.isEmpty()) {
                return Exit.NOTHING;
            }
            var names =
                    desk.readCatalogue(facts -> named(heard.get(), new CatalogueNames(facts)))
                            .or(() -> heard);
            double seconds = names.get().clip().seconds();
            if (seconds < SHORT_SECONDS && !desk.isQuiet()) {
                screen.say(
                        String.format(
                                Locale.ROOT,
                                "%s: is %.1f s long; it takes %.0f s to be sure",
                                clip,
                                seconds,
                                SHORT_SECONDS));
            }
            if (json) {
                screen.print(json(names.get()));
            } else {
                lines(names.get()).forEach(screen::result);
            }
            return Exit.of(1, tally.troubles().size());
        } finally {
            screen.clearStatus();
        }
    }

    private static Naming.Names named(Naming.Names names, CatalogueNames catalogue) {
        return new Naming.Names(
                names.clip(), names.best().stream().map(catalogue::of).toList(), names.tracks());
    }

    private List<String> lines(Naming.Names names) {
        var lines = new ArrayList<String>();
        if (names.best().isEmpty()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s: none of %d tracks sounds in it",
                            Text.oneLine(clip.toString()),
                            names.tracks()));
        }
        for (CuePiece piece : names.best()) {
            lines.add(MomentText.name(piece.track()));
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  its %s – %s at %s – %s, %s, %s sure",
                            Times.show(piece.trackStartSeconds()),
                            Times.show(piece.trackEndSeconds()),
                            Times.show(piece.startSeconds()),
                            Times.show(piece.endSeconds()),
                            MomentText.level(piece.levelDb()),
                            CueListText.sure(piece.confidence()).strip()));
            for (var place : piece.also()) {
                lines.add(
                        "  the same sound: "
                                + MomentText.name(place.track())
                                + ", from "
                                + Times.show(place.startSeconds()));
            }
        }
        return lines;
    }

    private String json(Naming.Names names) {
        return JsonText.string(json -> {
            json.writeStartObject();
            json.writeStringProperty("clip", clip.toString());
            json.writeNumberProperty("duration_s", JsonText.decimals(names.clip().seconds(), 3));
            json.writeNumberProperty("tracks", names.tracks());
            json.writeArrayPropertyStart("candidates");
            names.best().forEach(piece -> CuesJson.writePiece(piece, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
