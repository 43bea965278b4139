package gekiban.bench.publish;

import gekiban.bench.WorkFolder;
import gekiban.bench.catalogue.Stores;
import gekiban.bench.catalogue.Table;
import gekiban.bench.child.Gekiban;
import gekiban.bench.child.Measured;
import gekiban.bench.desk.DeskStore;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run publish}. */
@Command(
        name = "publish",
        description =
                "Publishes a site of many invented reviews, again unchanged, and again when one of them"
                        + " changed: wall time of the whole command.")
public final class PublishCommand implements Callable<Integer> {
    private static final double FIRST_GOAL_S = 30;
    private static final double AGAIN_GOAL_S = 2;

    @Mixin private WorkFolder work = new WorkFolder();

    @Option(
            names = "--reviews",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Of the site: ${DEFAULT-VALUE}.")
    private int reviews;

    @Option(
            names = "--tracks",
            defaultValue = "20000",
            paramLabel = "N",
            description = "In the catalogue: ${DEFAULT-VALUE}; of a hundred a show.")
    private int tracks;

    @Option(
            names = "--episodes",
            defaultValue = "12",
            paramLabel = "N",
            description = "Of each show, of 40 cues each: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(names = "--clips", description = "Cut clips too.")
    private boolean clips;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance.")
    private long seed;

    private final PrintStream out;
    private final Consumer<String> tell;

    /**
     * @param out gets the table
     * @param tell gets what is under way
     */
    public PublishCommand(PrintStream out, Consumer<String> tell) {
        this.out = out;
        this.tell = tell;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = work.folder().toAbsolutePath();
        Path program = Path.of(System.getProperty("gekiban.root", "."), "gekiban").toAbsolutePath();
        Path store =
                DeskStore.home(new Stores(folder, seed, tracks, episodes, tell))
                        .resolve("catalogue.db");
        Path home = Files.createDirectories(folder.resolve("publish-home"));
        Files.copy(store, home.resolve("catalogue.db"), StandardCopyOption.REPLACE_EXISTING);
        new Gekiban(program, folder).prepare();
        tell.accept("writing " + reviews + " reviews");
        try (var catalogue = Store.open(home.resolve("catalogue.db"), Clock.systemUTC())) {
            new InventedReviews(catalogue, seed).write(reviews);
        }
        Path site = folder.resolve("publish-site");
        delete(site);
        var table = new Table(out);
        table.print("%-36s %8s %8s", reviews + " reviews", "wall s", "CPU s");
        run(table, "published first", program, home, site, FIRST_GOAL_S);
        run(table, "again, nothing changed", program, home, site, AGAIN_GOAL_S);
        for (int i = 0; i < 3; i++) {
            try (var catalogue = Store.open(home.resolve("catalogue.db"), Clock.systemUTC())) {
                new InventedReviews(catalogue, seed + i + 1).change();
            }
            run(table, "again, one review changed", program, home, site, AGAIN_GOAL_S);
        }
        try (var files = Files.walk(site)) {
            table.print("%d files", files.filter(Files::isRegularFile).count());
        }
        delete(site);
        delete(home);
        return 0;
    }

    private void run(Table table, String what, Path program, Path home, Path site, double goal)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "publish",
                                site.toString(),
                                "--home",
                                home.toString(),
                                "--address",
                                "https://music.example/"));
        if (clips) {
            command.add("--clips");
        }
        long begin = System.nanoTime();
        var run = Measured.run(command, Map.of(), home.resolve("publish.err"));
        double wall = (System.nanoTime() - begin) / 1e9;
        if (run.status() != 0) {
            throw new IOException(
                    "gekiban publish ended with " + run.status() + ": " + run.errors());
        }
        table.print(
                "%-36s %8.2f %8.2f   %s",
                what, wall, run.cpuSeconds(), Table.goal(wall <= goal, goal + " s"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
