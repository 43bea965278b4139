package gekiban.cli;

import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.desk.listening.KeptResults;
import gekiban.desk.listening.Listening;
import gekiban.desk.listening.Progress;
import gekiban.desk.settings.Setting;
import gekiban.desk.settings.Settings;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command of the desk has. */
final class DeskOptions {

    private static final int MOST_THREADS = 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "Where to keep what was heard (instead of $XDG_DATA_HOME/gekiban or"
                            + " ~/.local/share/gekiban).")
    private @Nullable Path home;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Read settings from this file (default: gekiban.conf in the home).")
    private @Nullable Path file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on so many things at once (default: the number of processors).")
    private @Nullable Integer threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress and no tally.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    DataHome home() {
        return settings(Map.of()).home();
    }

    /**
     * What holds, once options, environment and file were looked at.
     *
     * @param options what other options of the command say
     * @throws UncheckedIOException one line: what is wrong, and where
     */
    Settings settings(Map<Setting, String> options) {
        var all = new EnumMap<Setting, String>(Setting.class);
        all.putAll(options);
        if (home != null) {
            all.put(Setting.HOME, home.toString());
        }
        if (threads != null) {
            if (threads < 1 || threads > MOST_THREADS) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--threads is 1 to " + MOST_THREADS + ", not " + threads);
            }
            all.put(Setting.THREADS, threads.toString());
        }
        try {
            return Settings.of(
                    Optional.ofNullable(file),
                    all,
                    System.getenv(),
                    Path.of(System.getProperty("user.home")));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    Library openLibrary() {
        return new Library(home(), new Tools(Ffmpeg::bundled));
    }

    Store openCatalogue() throws StoreTrouble {
        return Store.open(home().catalogue(), Clock.systemUTC());
    }

    /** Reads the catalogue if there is one; asking makes none. */
    <T> Optional<T> readCatalogue(Store.Reading<T> reading) throws StoreTrouble {
        if (!Files.exists(home().catalogue())) {
            return Optional.empty();
        }
        try (var store = openCatalogue()) {
            return Optional.of(store.read(reading));
        }
    }

    Listening listening(Library library) {
        return new Listening(library, results(library), threads(), Clock.systemUTC());
    }

    KeptResults results(Library library) {
        return new KeptResults(library.home().results());
    }

    Progress progress(Screen screen) {
        return quiet || !screen.errIsTerminal()
                ? Progress.NONE
                : new StatusLine(screen, System::nanoTime);
    }

    int threads() {
        return settings(Map.of()).threads();
    }
}
