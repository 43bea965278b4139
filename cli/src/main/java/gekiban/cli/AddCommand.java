package gekiban.cli;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.shows.Adding;
import gekiban.desk.shows.FolderDrafts;
import gekiban.desk.shows.FolderScan;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.desk.shows.ScenesOfFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gekiban add}: a show with its albums comes into the catalogue. */
@Command(
        name = "add",
        description =
                "Looks at what lies below a folder, shows which files seem to be episodes of what and"
                        + " which are albums, and takes them into the catalogue. The files stay where they"
                        + " are.")
final class AddCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Spec private CommandLine.Model.CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Mixin private PersonOption person;

    @Parameters(paramLabel = "FOLDER", description = "A show with its albums, or one of them.")
    private Path folder;

    @Option(
            names = "--show",
            paramLabel = "ID",
            description = "The show of the catalogue that it is, such as show/5.")
    private @Nullable String show;

    @Option(
            names = {"-y", "--yes"},
            description =
                    "Do not ask: take it in as it seems to be. What was only guessed is marked as such.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only show what it seems to be.")
    private boolean dryRun;

    @Option(
            names = "--subtitles",
            description =
                    "Make scenes of subtitles within the files too, for which all of each must be read.")
    private boolean subtitles;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var screen = main.screen();
        var tally = new Tally(screen);
        Optional<Id> known = knownShow();
        try (var library = desk.openLibrary()) {
            Found found =
                    new FolderScan(library, desk.threads())
                            .look(
                                    folder,
                                    tally::add,
                                    (done, of) ->
                                            screen.status(
                                                    "looking at files: " + done + " of " + of));
            screen.clearStatus();
            if (found.isEmpty()) {
                if (tally.troubles().isEmpty()) {
                    screen.say(folder + ": holds neither episodes nor albums");
                }
                return Exit.NOTHING;
            }
            if (!json || !yes) {
                show(found, screen);
            }
            if (dryRun) {
                return Exit.of(1, tally.troubles().size());
            }
            boolean asked = !yes;
            if (asked && !agrees(screen)) {
                return Exit.NOTHING;
            }
            try (var store = desk.openCatalogue()) {
                Map<Integer, Id> shows = new HashMap<>();
                known.ifPresent(id -> shows.put(0, id));
                var drafts =
                        new FolderDrafts(
                                library.files(), new ScenesOfFile(library.tools(), subtitles));
                var added =
                        new Adding(store, drafts)
                                .add(found, new Adding.Choice(shows, asked), person.who());
                AddText.told(store, added, json, screen);
                added.reports()
                        .values()
                        .forEach(report -> {
                            report.conflicts().forEach(screen::say);
                            report.troubles().forEach(screen::say);
                        });
            }
            return Exit.of(1, tally.troubles().size());
        } finally {
            screen.clearStatus();
        }
    }

    private Optional<Id> knownShow() {
        if (show == null) {
            return Optional.empty();
        }
        Optional<Id> id = Id.of(show).filter(each -> each.kind() == Kind.SHOW);
        if (id.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--show is an id such as show/5, not " + show);
        }
        return id;
    }

    private void show(Found found, Screen screen) {
        if (json) {
            screen.print(AddText.json(found));
        } else {
            AddText.lines(found).forEach(screen::result);
        }
    }

    /** On a terminal somebody can say so; else it must be said beforehand. */
    private boolean agrees(Screen screen) throws IOException {
        if (!screen.errIsTerminal()) {
            screen.say("nothing was added; --yes adds it as it stands above");
            return false;
        }
        screen.say("add it like this? [y/N] ");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String answer = in.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
