package gekiban.desk.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the desk keeps what it has heard.
 *
 * <pre>
 * signatures/   a file a sound, see SignatureStore
 * known/        a file a media file, see KnownFiles
 * results/      a file a listening, see KeptResults
 * waves/        a file a sound, see Waveforms
 * catalogue.db  what is known of shows, releases and people, see Store; backups/ beside it
 * accounts.db   who may sign in, see Accounts
 * answers/      what other catalogues answered
 * demo/         the demo show, once it was asked for
 * jobs/         a file a task that is not done, see Jobs
 * uploads/      a folder for each show that was dropped in a browser, see Uploads
 * </pre>
 *
 * @param folder the folder of all that
 */
public record DataHome(Path folder) {

    /**
     * The user's folder (XDG Base Directory Specification; the same on macOS).
     *
     * @param asked what the user wants instead
     * @param environment of the process
     * @param userHome home folder of the user
     */
    public static DataHome of(
            Optional<Path> asked, Map<String, String> environment, Path userHome) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification says that a relative path is to be ignored.
        Path base = data.startsWith("/") ? Path.of(data) : userHome.resolve(".local/share");
        return new DataHome(asked.orElse(base.resolve("gekiban")).toAbsolutePath());
    }

    public Path signatures() {
        return folder.resolve("signatures");
    }

    public Path known() {
        return folder.resolve("known");
    }

    public Path results() {
        return folder.resolve("results");
    }

    public Path waves() {
        return folder.resolve("waves");
    }

    public Path catalogue() {
        return folder.resolve("catalogue.db");
    }

    public Path accounts() {
        return folder.resolve("accounts.db");
    }

    public Path answers() {
        return folder.resolve("answers");
    }

    public Path demo() {
        return folder.resolve("demo");
    }

    public Path pictures() {
        return folder.resolve("pictures");
    }

    public Path jobs() {
        return folder.resolve("jobs");
    }

    public Path uploads() {
        return folder.resolve("uploads");
    }
}
