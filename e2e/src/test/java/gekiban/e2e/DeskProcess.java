package gekiban.e2e;

import gekiban.cli.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code gekiban serve} as a program of its own, which can be killed. */
final class DeskProcess implements AutoCloseable {
    private final Process process;
    private final String address;

    private DeskProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Answers when it does. */
    static DeskProcess start(Path home) throws IOException {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Djava.awt.headless=true",
                                        "--sun-misc-unsafe-memory-access=allow",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Xmx512m",
                                        "-cp",
                                        classes,
                                        Main.class.getName(),
                                        "serve",
                                        "--home",
                                        home.toString(),
                                        "--port",
                                        "0",
                                        "--no-browser"))
                        .redirectError(home.resolve("said.txt").toFile())
                        .redirectInput(new File("/dev/null"))
                        .start();
        // Not closed: what the desk says later must have somewhere to go.
        var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        String first = out.readLine();
        if (first == null) {
            process.destroyForcibly();
            throw new IOException("the desk did not open, see " + home.resolve("said.txt"));
        }
        return new DeskProcess(process, first.strip().replaceFirst("/$", ""));
    }

    /** {@code http://127.0.0.1:40123/shows} of {@code /shows}. */
    String address(String path) {
        return address + path;
    }

    /** As {@code kill -9} does: it is told nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
