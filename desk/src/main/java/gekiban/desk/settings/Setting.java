package gekiban.desk.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be set, and which values it may have. docs/settings.md has the same table. */
public enum Setting {
    HOME("home", "--home", "", "where all is kept; empty for the user's data folder"),
    PORT("port", "--port", "8060", "where to listen, 0 to 65535; 0 for any port that is free"),
    BIND("bind", "--bind", "127.0.0.1", "the address to listen at; 0.0.0.0 for all of them"),
    HOSTS("hosts", "--hosts", "", "names it may be asked for by besides its address, with commas"),
    BASE_PATH("base-path", "--base-path", "", "below which path it lies, such as /desk"),
    PROXY("proxy", "--proxy", "no", "which proxy stands before it: no, http or https"),
    THREADS("threads", "--threads", "", "how many things to work on at once; empty for all cores"),
    WATCH("watch", "--watch", "", "folders to look at for new episodes, separated as in PATH"),
    BROWSER("browser", "--no-browser", "yes", "whether to open the browser at the start: yes, no"),
    SITE_ADDRESS(
            "site-address", "--address", "", "where a published site will be found, https://.../"),
    SITE_TITLE("site-title", "--title", "", "what a published site is called"),
    REPLY(
            "reply",
            "--reply",
            "",
            "where answers to a site go: mailto:you@example.org or https://..."),
    CLIPS("clips", "--clips", "no", "whether a site may hold spans cut out of recordings: yes, no"),
    CLIP_LENGTH("clip-length", "--clip-length", "30", "the longest of these, 1 to 600 seconds");

    private static final int MOST_PORT = 65535;
    private static final int MOST_THREADS = 1024;

    /** IPv4 or IPv6 in letters and digits; names are not resolved. */
    private static final Pattern ADDRESS =
            Pattern.compile("localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*");

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]+]");

    private static final Pattern BASE = Pattern.compile("(/[a-z0-9][a-z0-9_-]{0,99}){0,8}");

    private static final int MOST_CLIP_S = 600;
    private static final int LONGEST_TITLE = 100;

    private static final Pattern SITE =
            Pattern.compile("https?://[A-Za-z0-9.:-]{1,255}/([A-Za-z0-9._~/-]{0,200}/)?");

    private static final Pattern ANSWERS =
            Pattern.compile(
                    "mailto:[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}"
                            + "|https://[A-Za-z0-9.:-]{1,255}(/[A-Za-z0-9._~/?&=%+:@!,;-]{0,500})?");

    private final String key;
    private final String option;
    private final String usual;
    private final String meaning;

    Setting(String key, String option, String usual, String meaning) {
        this.key = key;
        this.option = option;
        this.usual = usual;
        this.meaning = meaning;
    }

    /** Its name in the file. */
    public String key() {
        return key;
    }

    /** Its option on the command line. */
    public String option() {
        return option;
    }

    /** Its name in the environment: {@code GEKIBAN_BASE_PATH}. */
    public String variable() {
        return "GEKIBAN_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What holds where nothing is said. */
    public String usual() {
        return usual;
    }

    /** What it is, for people. */
    public String meaning() {
        return meaning;
    }

    static Optional<Setting> of(String key) {
        for (Setting each : values()) {
            if (each.key.equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a value, for people; empty where nothing is. */
    Optional<String> wrong(String value) {
        boolean isRight =
                switch (this) {
                    case HOME -> isPath(value);
                    case PORT -> isNumber(value, 0, MOST_PORT);
                    case BIND -> ADDRESS.matcher(value).matches();
                    case HOSTS ->
                            Settings.parts(value, ",")
                                    .allMatch(each -> HOST.matcher(each).matches());
                    case BASE_PATH -> BASE.matcher(value).matches();
                    case PROXY -> Settings.Proxy.of(value).isPresent();
                    case THREADS -> value.isEmpty() || isNumber(value, 1, MOST_THREADS);
                    case WATCH ->
                            Settings.parts(value, java.io.File.pathSeparator)
                                    .allMatch(each -> isPath(each) && Path.of(each).isAbsolute());
                    case BROWSER, CLIPS -> value.equals("yes") || value.equals("no");
                    case SITE_ADDRESS -> value.isEmpty() || SITE.matcher(value).matches();
                    case SITE_TITLE -> value.length() <= LONGEST_TITLE;
                    case REPLY -> value.isEmpty() || ANSWERS.matcher(value).matches();
                    case CLIP_LENGTH -> isNumber(value, 1, MOST_CLIP_S);
                };
        return isRight
                ? Optional.empty()
                : Optional.of(key + " is not '" + value + "': " + needs());
    }

    private String needs() {
        return switch (this) {
            case HOME -> "a folder";
            case PORT -> "a number from 0 to " + MOST_PORT;
            case BIND -> "an address of this machine such as 127.0.0.1, 0.0.0.0 or ::";
            case HOSTS -> "names such as desk.example, without ports, separated by commas";
            case BASE_PATH -> "a path such as /desk, without a slash at its end";
            case PROXY -> "no, http or https";
            case THREADS -> "a number from 1 to " + MOST_THREADS;
            case WATCH -> "whole paths of folders, separated by " + java.io.File.pathSeparator;
            case BROWSER, CLIPS -> "yes or no";
            case SITE_ADDRESS ->
                    "an address such as https://example.org/music/, with a slash at its end";
            case SITE_TITLE -> "a title of " + LONGEST_TITLE + " letters at most";
            case REPLY -> "an address such as mailto:me@example.org or https://example.org/answers";
            case CLIP_LENGTH -> "a number of seconds from 1 to " + MOST_CLIP_S;
        };
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("[0-9]{1,5}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    private static boolean isPath(String value) {
        try {
            return Path.of(value) != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
