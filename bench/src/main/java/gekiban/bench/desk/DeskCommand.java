package gekiban.bench.desk;

import gekiban.bench.WorkFolder;
import gekiban.bench.catalogue.Stores;
import gekiban.bench.catalogue.Table;
import gekiban.bench.child.Gekiban;
import gekiban.bench.child.Served;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run desk}. */
@Command(
        name = "desk",
        description =
                "Starts the desk in the browser over a large catalogue and asks it: for each kind of page,"
                        + " by many readers at once, for the first page after the start.")
public final class DeskCommand implements Callable<Integer> {
    /** What can be measured apart. */
    enum Part {
        PAGES,
        READERS,
        START
    }

    private static final int TITLES = 2000;

    @Mixin private WorkFolder work = new WorkFolder();

    @Option(
            names = "--part",
            split = ",",
            paramLabel = "NAME",
            description = "Only these of pages, readers, start; else all.")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(
            names = "--page",
            paramLabel = "WORDS",
            description = "Of the pages only those whose names have this.")
    private String page = "";

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance.")
    private long seed;

    @Option(
            names = "--tracks",
            defaultValue = "100000",
            paramLabel = "N",
            description = "In the catalogue: ${DEFAULT-VALUE}; of a hundred a show.")
    private int tracks;

    @Option(
            names = "--episodes",
            defaultValue = "25",
            paramLabel = "N",
            description = "Of each show, of 40 cues each: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(
            names = "--readers",
            defaultValue = "200",
            paramLabel = "N",
            description = "At once: ${DEFAULT-VALUE}.")
    private int readers;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "N",
            description = "That they read: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--pause",
            defaultValue = "0",
            paramLabel = "MS",
            description = "Of each reader before the next page, on average: ${DEFAULT-VALUE}.")
    private int pause;

    @Option(
            names = "--times",
            defaultValue = "10",
            paramLabel = "N",
            description = "That it is started: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--java",
            defaultValue = "-Xmx512m",
            paramLabel = "OPTIONS",
            description = "For the desk's Java: ${DEFAULT-VALUE}.")
    private String java = "-Xmx512m";

    @Option(
            names = "--gekiban",
            paramLabel = "FILE",
            description = "The program; else the one of this source tree.")
    private @Nullable Path launcher;

    private final PrintStream out;
    private final Consumer<String> tell;

    /**
     * @param out gets the tables
     * @param tell gets what is under way
     */
    public DeskCommand(PrintStream out, Consumer<String> tell) {
        this.out = out;
        this.tell = tell;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = work.folder().toAbsolutePath();
        var program =
                (launcher == null
                                ? Path.of(System.getProperty("gekiban.root", "."), "gekiban")
                                : launcher)
                        .toAbsolutePath();
        Path home = DeskStore.home(new Stores(folder, seed, tracks, episodes, tell));
        new Gekiban(program, folder).prepare();
        var table = new Table(out);
        if (parts.contains(Part.START)) {
            var start = new StartPart(program, folder, times, table);
            start.head();
            start.run("an empty catalogue", Files.createDirectories(folder.resolve("desk-empty")));
            start.run("the large catalogue", home);
            table.print("");
        }
        if (parts.contains(Part.PAGES) || parts.contains(Part.READERS)) {
            asked(program, folder, home, table);
        }
        return 0;
    }

    private void asked(Path program, Path folder, Path home, Table table) throws IOException {
        Asked.Things things;
        try (var store = Store.open(home.resolve("catalogue.db"), Clock.systemUTC())) {
            things = store.read(DeskCommand::things);
        }
        var pages = Asked.all(things);
        if (parts.contains(Part.PAGES)) {
            try (var desk = Served.start(program, home, folder, java)) {
                table.print(
                        "%d shows, %d tracks, %d cues; Java with %s",
                        things.ids().getOrDefault(Kind.SHOW, List.of()).size(),
                        things.ids().getOrDefault(Kind.TRACK, List.of()).size(),
                        things.ids().getOrDefault(Kind.CUE, List.of()).size(),
                        java);
                table.print("");
                new PagesPart(
                                pages,
                                seed,
                                name ->
                                        page.isEmpty()
                                                || name.equals(page)
                                                || page.endsWith("*")
                                                        && name.startsWith(
                                                                page.substring(
                                                                        0, page.length() - 1)),
                                table)
                        .run(desk);
                table.print("");
            }
        }
        if (parts.contains(Part.READERS)) {
            try (var desk = Served.start(program, home, folder, java)) {
                var options = new ReadersPart.Options(readers, seconds, pause, seed);
                new ReadersPart(things, pages, options, table).run(desk);
            }
        }
    }

    private static Asked.Things things(Facts facts) {
        var ids = new EnumMap<Kind, List<Id>>(Kind.class);
        for (Kind kind : Kind.values()) {
            ids.put(kind, facts.all(kind));
        }
        var titles = new ArrayList<String>();
        for (Kind kind : List.of(Kind.SHOW, Kind.TRACK, Kind.RELEASE)) {
            var all = ids.getOrDefault(kind, List.of());
            facts.entries(all.subList(0, Math.min(TITLES, all.size())))
                    .values()
                    .forEach(entry ->
                            entry.all(Common.TITLE).forEach(title -> titles.add(title.text())));
        }
        return new Asked.Things(ids, titles, new History(facts).last().orElse(0), mediaBytes());
    }

    private static long mediaBytes() {
        return 1440L * 8000 * 2;
    }
}
