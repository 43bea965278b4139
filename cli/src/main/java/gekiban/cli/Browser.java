package gekiban.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opens an address in the user's browser, where there is somebody to look at it. */
final class Browser {
    private Browser() {}

    /**
     * The command that opens an address.
     *
     * @param system name of the operating system
     * @param environment of the process
     * @return empty where there is no display
     */
    static Optional<List<String>> command(
            String address, String system, Map<String, String> environment) {
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return Optional.of(List.of("open", address));
        }
        boolean hasDisplay =
                !environment.getOrDefault("DISPLAY", "").isEmpty()
                        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return hasDisplay ? Optional.of(List.of("xdg-open", address)) : Optional.empty();
    }

    /** Opens it; where that does not work, the address was printed. */
    static void open(String address) {
        command(address, System.getProperty("os.name"), System.getenv())
                .ifPresent(command -> {
                    try {
                        new ProcessBuilder(command)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start();
                    } catch (IOException e) {
                        // There is no such program: whoever wants to look has the address.
                    }
                });
    }
}
