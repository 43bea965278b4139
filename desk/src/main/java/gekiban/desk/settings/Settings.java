package gekiban.desk.settings;

import gekiban.desk.library.DataHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for this desk: what an option says before the environment, the environment before the
 * file, the file before what is usual.
 *
 * @param home where all is kept
 * @param port 0 for any that is free
 * @param bind the address to listen at
 * @param hosts names it may be asked for by besides its address, in small letters
 * @param basePath below which path it lies; empty for none, else {@code /desk}
 * @param proxy what stands before it
 * @param threads how many things to work on at once
 * @param watch whole paths of folders to look at for new episodes
 * @param browser whether to open the browser at the start
 * @param site how a site is published
 */
public record Settings(
        DataHome home,
        int port,
        String bind,
        Set<String> hosts,
        String basePath,
        Proxy proxy,
        int threads,
        List<Path> watch,
        boolean browser,
        Site site) {

    /**
     * How a site is published.
     *
     * @param address where it will be found, with a slash at its end; empty where nobody says
     * @param title what it is called; empty for the usual
     * @param reply where answers go; empty for nowhere
     * @param clips whether it may hold spans cut out of recordings
     * @param clipSeconds the longest of these
     */
    public record Site(
            String address, String title, String reply, boolean clips, int clipSeconds) {}

    /** The file that is looked for in the home. */
    public static final String FILE = "gekiban.conf";

    /** Names another file in the environment. */
    public static final String FILE_VARIABLE = "GEKIBAN_SETTINGS";

    public Settings {
        hosts = Set.copyOf(hosts);
        watch = List.copyOf(watch);
    }

    /** What stands between readers and the desk, and is believed when it says who asks. */
    public enum Proxy {
        NO,
        HTTP,
        /** Readers come to it by https, so that cookies may be kept for https alone. */
        HTTPS;

        static Optional<Proxy> of(String word) {
            return switch (word) {
                case "no" -> Optional.of(NO);
                case "http" -> Optional.of(HTTP);
                case "https" -> Optional.of(HTTPS);
                default -> Optional.empty();
            };
        }
    }

    /**
     * Looks at options, environment and file.
     *
     * @param file named by an option; it must be there. Else the environment names one, or it is
     *     {@value #FILE} in the home, where there need be none
     * @param options what the command line says; only what was given
     * @param userHome home folder of the user
     * @throws IOException one line: what is wrong, and where
     */
    public static Settings of(
            Optional<Path> file,
            Map<Setting, String> options,
            Map<String, String> environment,
            Path userHome)
            throws IOException {
        var said = new EnumMap<Setting, String>(Setting.class);
        for (Setting each : Setting.values()) {
            String text = environment.getOrDefault(each.variable(), "").strip();
            if (!text.isEmpty()) {
                said.put(each, checked(each, text, each.variable()));
            }
        }
        for (var option : options.entrySet()) {
            Setting each = option.getKey();
            said.put(each, checked(each, option.getValue().strip(), each.option()));
        }
        String named = environment.getOrDefault(FILE_VARIABLE, "");
        Optional<Path> other =
                file.or(() -> named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named)));
        if (other.isPresent()) {
            SettingsFile.read(other.get()).forEach(said::putIfAbsent);
        } else {
            Path own = home(said, environment, userHome).folder().resolve(FILE);
            if (Files.exists(own)) {
                var there = SettingsFile.read(own);
                if (there.containsKey(Setting.HOME)) {
                    throw new IOException(own + " lies in the home, and cannot say where that is");
                }
                there.forEach(said::putIfAbsent);
            }
        }
        return new Settings(
                home(said, environment, userHome),
                Integer.parseInt(text(said, Setting.PORT)),
                text(said, Setting.BIND),
                parts(text(said, Setting.HOSTS), ",").collect(Collectors.toUnmodifiableSet()),
                text(said, Setting.BASE_PATH),
                Proxy.of(text(said, Setting.PROXY)).orElseThrow(),
                threads(text(said, Setting.THREADS)),
                parts(text(said, Setting.WATCH), File.pathSeparator).map(Path::of).toList(),
                text(said, Setting.BROWSER).equals("yes"),
                new Site(
                        text(said, Setting.SITE_ADDRESS),
                        text(said, Setting.SITE_TITLE),
                        text(said, Setting.REPLY),
                        text(said, Setting.CLIPS).equals("yes"),
                        Integer.parseInt(text(said, Setting.CLIP_LENGTH))));
    }

    private static String checked(Setting setting, String value, String where) throws IOException {
        var wrong = setting.wrong(value);
        if (wrong.isPresent()) {
            throw new IOException(where + ": " + wrong.get());
        }
        return value;
    }

    private static DataHome home(
            Map<Setting, String> said, Map<String, String> environment, Path userHome) {
        String home = text(said, Setting.HOME);
        return DataHome.of(
                home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home)),
                environment,
                userHome);
    }

    private static String text(Map<Setting, String> said, Setting setting) {
        return said.getOrDefault(setting, setting.usual());
    }

    private static int threads(String text) {
        return text.isEmpty() ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(text);
    }

    static Stream<String> parts(String list, String separator) {
        return Stream.of(list.split(java.util.regex.Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    /**
     * Whether others than the one at this machine can come here, so that they must sign in: it
     * listens elsewhere than at the loopback, or something is set that only a proxy needs.
     */
    public boolean isForOthers() {
        return !isLoopback(bind) || !hosts.isEmpty() || !basePath.isEmpty() || proxy != Proxy.NO;
    }

    private static boolean isLoopback(String bind) {
        return bind.equals("localhost") || bind.equals("::1") || bind.startsWith("127.");
    }
}
