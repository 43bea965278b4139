package gekiban.cli;

import gekiban.desk.settings.Setting;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the desk in the browser is to be found. */
final class SiteOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any port that is free (default: 8060).")
    private @Nullable String port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "Which address to listen at; 0.0.0.0 for all of them. Others than 127.0.0.1 take"
                            + " an account to sign in with (default: 127.0.0.1).")
    private @Nullable String bind;

    @Option(
            names = "--hosts",
            paramLabel = "NAMES",
            description = "Names that it may be asked for by, separated by commas.")
    private @Nullable String hosts;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            description = "Below which path a proxy gives it, such as /desk.")
    private @Nullable String basePath;

    @Option(
            names = "--proxy",
            paramLabel = "WHICH",
            description = "Which proxy stands before it: no, http or https (default: no).")
    private @Nullable String proxy;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description =
                    "Listen to each new episode of a known show that comes into this folder, and ask"
                            + " about anything else that does (may be given more than once).")
    private List<Path> watched = new ArrayList<>();

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    /** What was given. */
    Map<Setting, String> given() {
        var given = new EnumMap<Setting, String>(Setting.class);
        put(given, Setting.PORT, port);
        put(given, Setting.BIND, bind);
        put(given, Setting.HOSTS, hosts);
        put(given, Setting.BASE_PATH, basePath);
        put(given, Setting.PROXY, proxy);
        if (!watched.isEmpty()) {
            given.put(
                    Setting.WATCH,
                    watched.stream()
                            .map(folder -> folder.toAbsolutePath().normalize().toString())
                            .collect(Collectors.joining(File.pathSeparator)));
        }
        if (noBrowser) {
            given.put(Setting.BROWSER, "no");
        }
        return given;
    }

    private static void put(Map<Setting, String> given, Setting setting, @Nullable String value) {
        if (value != null) {
            given.put(setting, value);
        }
    }
}
