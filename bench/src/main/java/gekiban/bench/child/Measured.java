package gekiban.bench.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a program took. Memory and CPU are NaN where the system has no {@code /proc}.
 *
 * @param status that it ended with
 * @param wallSeconds from start to end
 * @param cpuSeconds of it and of all programs it started
 * @param residentMegabytes most memory it had, pages of mapped files included
 * @param anonymousMegabytes most memory of its own it had, pages of mapped files not included;
 *     looked at every few milliseconds
 * @param errors what it wrote on standard error
 */
public record Measured(
        int status,
        double wallSeconds,
        double cpuSeconds,
        double residentMegabytes,
        double anonymousMegabytes,
        String errors) {
    private static final long LOOK_MILLIS = 10;
    private static final double TICKS_PER_SECOND = 100; // Linux's unit in /proc, on every machine

    /**
     * Runs a program to its end. Only one may be measured at a time: its CPU time is what this
     * process's children have used more.
     *
     * @param environment on top of this process's
     * @param errorFile what it writes on standard error; standard output is dropped
     */
    public static Measured run(
            List<String> command, Map<String, String> environment, Path errorFile)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errorFile.toFile());
        double childrenBefore = cpuSecondsOfChildren();
        long begin = System.nanoTime();
        var process = builder.start();
        process.getOutputStream().close();
        double resident = Double.NaN;
        double anonymous = Double.NaN;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                var memory = Memory.of(process.pid());
                resident = most(resident, memory.peak());
                anonymous = most(anonymous, memory.anonymous());
            }
        } finally {
            process.destroy();
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        return new Measured(
                process.exitValue(),
                wall,
                cpuSecondsOfChildren() - childrenBefore,
                resident,
                anonymous,
                Files.readString(errorFile));
    }

    private static double most(double a, double b) {
        return Double.isNaN(a) || b > a ? b : a;
    }

    /** CPU time of all children that have ended, and of theirs. */
    private static double cpuSecondsOfChildren() throws IOException {
        var file = Path.of("/proc/self/stat");
        if (!Files.isReadable(file)) {
            return Double.NaN;
        }
        String stat = Files.readString(file);
        // behind the name in parentheses: state is field 3 of proc(5), cutime 16, cstime 17
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[16 - 3]) + Double.parseDouble(fields[17 - 3]))
                / TICKS_PER_SECOND;
    }

    /**
     * @param peak resident so far, MB
     * @param anonymous resident now that no file is behind, MB
     */
    private record Memory(double peak, double anonymous) {
        static Memory of(long pid) {
            double peak = Double.NaN;
            double anonymous = Double.NaN;
            try {
                for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                    if (line.startsWith("VmHWM:")) {
                        peak = megabytes(line);
                    } else if (line.startsWith("RssAnon:")) {
                        anonymous = megabytes(line);
                    }
                }
            } catch (IOException e) {
                // it has just ended, or there is no /proc: nothing new is known
            }
            return new Memory(peak, anonymous);
        }

        /** Of a line such as {@code VmHWM: 123456 kB}. */
        private static double megabytes(String line) {
            return Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6;
        }
    }
}
