package gekiban.bench.catalogue;

import gekiban.bench.WorkFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run catalogue}. */
@Command(
        name = "catalogue",
        description =
                "Makes a large catalogue and measures it: how fast releases are taken in, titles and names"
                        + " found, the questions of pages answered and edits made.")
public final class CatalogueCommand implements Callable<Integer> {
    /** What can be measured apart. */
    enum Part {
        IMPORT,
        SEARCH,
        PAGES,
        EDITS
    }

    @Mixin private WorkFolder work = new WorkFolder();

    @Option(
            names = "--part",
            split = ",",
            paramLabel = "NAME",
            description = "Only these of import, search, pages, edits; else all.")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance.")
    private long seed;

    @Option(
            names = "--tracks",
            defaultValue = "100000",
            paramLabel = "N",
            description = "In releases of twenty: ${DEFAULT-VALUE}.")
    private int tracks;

    @Option(
            names = "--episodes",
            defaultValue = "25",
            paramLabel = "N",
            description =
                    "Of each show, which five releases share; of 40 cues each: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(
            names = "--questions",
            defaultValue = "500",
            paramLabel = "N",
            description = "Misspelt questions: ${DEFAULT-VALUE}.")
    private int questions;

    @Option(names = "--wrong", description = "Tell each question that was not answered.")
    private boolean wrong;

    private final PrintStream out;
    private final Consumer<String> tell;

    /**
     * @param out gets the tables
     * @param tell gets what is under way, and what was not answered, if that is asked for
     */
    public CatalogueCommand(PrintStream out, Consumer<String> tell) {
        this.out = out;
        this.tell = tell;
    }

    @Override
    public Integer call() throws IOException {
        var stores = new Stores(work.folder(), seed, tracks, episodes, tell);
        var table = new Table(out);
        boolean isFirst = true;
        for (var part : Part.values()) {
            if (parts.contains(part)) {
                table.print(isFirst ? "seed " + seed : "");
                isFirst = false;
                switch (part) {
                    case IMPORT -> new ImportPart(stores, table).run();
                    case SEARCH ->
                            new SearchPart(
                                            stores,
                                            table,
                                            questions,
                                            line -> {
                                                if (wrong) {
                                                    tell.accept(line);
                                                }
                                            })
                                    .run();
                    case PAGES -> new PagesPart(stores, table).run();
                    case EDITS -> new EditsPart(stores, table).run();
                }
            }
        }
        return 0;
    }
}
