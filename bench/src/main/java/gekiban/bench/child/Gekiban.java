package gekiban.bench.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program, as people start it. */
public final class Gekiban {
    private final Path launcher;
    private final Path scratch;

    /**
     * @param launcher {@code ./gekiban}
     * @param scratch a folder for its logs
     */
    public Gekiban(Path launcher, Path scratch) {
        this.launcher = launcher;
        this.scratch = scratch;
    }

    /**
     * A run, and the most memory that its heap held.
     *
     * @param heapMegabytes NaN when it did not say
     */
    public record Run(Measured process, double heapMegabytes) {}

    /** Has it built and its start made fast, so that no measured run does that. */
    public void prepare() throws IOException, InterruptedException {
        ended(Measured.run(List.of(launcher.toString(), "--version"), Map.of(), errors()));
        ended(Measured.run(List.of(launcher.toString(), "--version"), Map.of(), errors()));
    }

    /**
     * Listens.
     *
     * @param home where it keeps signatures
     * @param out where it writes cue lists
     * @throws IOException when it ends with another status than 0; the message has its complaint
     */
    public Run listen(List<Path> albums, Path episodes, Path home, Path out, List<String> more)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(launcher.toString(), "listen"));
        for (var album : albums) {
            command.addAll(List.of("--album", album.toString()));
        }
        command.addAll(List.of("--home", home.toString(), "--out", out.toString()));
        command.addAll(more);
        command.add(episodes.toString());
        var log = scratch.resolve("gc.log");
        Files.deleteIfExists(log);
        String options = System.getenv().getOrDefault("GEKIBAN_JAVA_OPTIONS", "");
        var environment = Map.of("GEKIBAN_JAVA_OPTIONS", options + " -Xlog:gc*:file=" + log);
        var measured = ended(Measured.run(command, environment, errors()));
        if (measured.errors().contains("building it")) {
            throw new IOException("the sources changed while it was measured; start again");
        }
        double heap = Files.exists(log) ? GcLog.peakMegabytes(Files.readString(log)) : Double.NaN;
        return new Run(measured, heap);
    }

    private Path errors() {
        return scratch.resolve("gekiban.err");
    }

    private Measured ended(Measured measured) throws IOException {
        if (measured.status() != 0) {
            throw new IOException(
                    launcher
                            + " ended with "
                            + measured.status()
                            + ": "
                            + measured.errors().strip());
        }
        return measured;
    }
}
