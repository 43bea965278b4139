package gekiban.bench.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The desk in a process of its own, as people start it; stopped when closed. */
public final class Served implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100; // Linux's unit in /proc, on every machine
    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final BufferedReader lines;
    private final URI address;
    private final Path collections;

    private Served(Process process, BufferedReader lines, URI address, Path collections) {
        this.process = process;
        this.lines = lines;
        this.address = address;
        this.collections = collections;
    }

    /**
     * Starts it and waits for the address that it prints.
     *
     * @param launcher {@code ./gekiban}
     * @param home what it is the desk of
     * @param scratch a folder for its logs
     * @param options more for Java, such as {@code -Xmx512m}
     * @throws IOException when it does not begin to answer
     */
    public static Served start(Path launcher, Path home, Path scratch, String options)
            throws IOException {
        var collections = scratch.resolve("desk-gc.log");
        var errors = scratch.resolve("desk.err");
        Files.deleteIfExists(collections);
        var builder =
                new ProcessBuilder(
                        List.of(
                                launcher.toString(),
                                "serve",
                                "--port",
                                "0",
                                "--home",
                                home.toString()));
        String usual = System.getenv().getOrDefault("GEKIBAN_JAVA_OPTIONS", "");
        builder.environment()
                .put(
                        "GEKIBAN_JAVA_OPTIONS",
                        usual + " " + options + " -Xlog:gc*:file=" + collections);
        builder.redirectError(errors.toFile());
        var process = builder.start();
        process.getOutputStream().close();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        String first = lines.readLine();
        if (first == null) {
            throw new IOException("the desk did not start: " + Files.readString(errors).strip());
        }
        return new Served(process, lines, URI.create(first.strip()), collections);
    }

    public String host() {
        return address.getHost();
    }

    public int port() {
        return address.getPort();
    }

    /**
     * CPU time so far, of the process and of those that it started and that have ended, seconds;
     * NaN where the system has no {@code /proc}.
     */
    public double cpuSeconds() throws IOException {
        var file = Path.of("/proc/" + process.pid() + "/stat");
        if (!Files.isReadable(file)) {
            return Double.NaN;
        }
        String stat = Files.readString(file);
        // behind the name in parentheses: state is field 3 of proc(5), utime 14 to cstime 17
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int field = 14; field <= 17; field++) {
            ticks += Double.parseDouble(fields[field - 3]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /**
     * What its heap held, MB.
     *
     * @param most before a collection
     * @param left by a collection, the most
     */
    public record Heap(double most, double left) {}

    /** So far. */
    public Heap heap() throws IOException {
        String log = Files.readString(collections);
        return new Heap(GcLog.peakMegabytes(log), GcLog.leftMegabytes(log));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        lines.close();
    }
}
