package gekiban.bench.desk;

import gekiban.bench.Percentiles;
import gekiban.bench.catalogue.Table;
import gekiban.bench.child.Served;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Starts the desk again and again: CPU and time from the command to the first page. */
final class StartPart {
    private static final double GOAL_SECONDS = 1.5;

    private final Path launcher;
    private final Path scratch;
    private final int times;
    private final Table out;

    StartPart(Path launcher, Path scratch, int times, Table out) {
        this.launcher = launcher;
        this.scratch = scratch;
        this.times = times;
        this.out = out;
    }

    void head() {
        out.print("%-28s %8s %8s %8s", "to the first page", "CPU s", "most", "wall s");
    }

    /**
     * @param what of which desk, for the table
     */
    void run(String what, Path home) throws IOException {
        double[] cpu = new double[times];
        double[] wall = new double[times];
        for (int i = -1; i < times; i++) { // the first may bring files into memory
            long begin = System.nanoTime();
            try (var desk = Served.start(launcher, home, scratch, "");
                    var connection = new Connection(desk.host(), desk.port())) {
                var answer = connection.get("/", List.of());
                if (answer.status() == 302) { // a browser asks at once for the list of shows
                    answer = connection.get("/shows", List.of());
                }
                if (answer.status() != 200) {
                    throw new IOException("the first page was answered with " + answer.status());
                }
                if (i >= 0) {
                    wall[i] = (System.nanoTime() - begin) / 1e9;
                    cpu[i] = desk.cpuSeconds();
                }
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        double median = Percentiles.at(cpu, 0.5);
        out.print(
                "%-28s %8.2f %8.2f %8.2f   %s",
                what,
                median,
                cpu[times - 1],
                Percentiles.at(wall, 0.5),
                Table.goal(median <= GOAL_SECONDS, GOAL_SECONDS + " s of CPU"));
    }
}
