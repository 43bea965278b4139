package gekiban.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose word it is that changes the catalogue. */
final class PersonOption {
    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who says so (default: the name of the account).")
    private @Nullable String name;

    String who() {
        return name == null || name.isBlank() ? System.getProperty("user.name", "somebody") : name;
    }
}
