package gekiban.bench.text;

import gekiban.bench.WorkFolder;
import gekiban.bench.catalogue.Table;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Store;
import gekiban.desk.texts.BlogImports;
import gekiban.desk.texts.TextImports.How;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench/run text}. */
@Command(
        name = "text",
        description =
                "Makes the export of a blog and takes it into an empty catalogue: how fast its posts are read"
                        + " and linked, and what reading it again costs.")
public final class TextCommand implements Callable<Integer> {
    private static final double GOAL_S = 60;

    @Mixin private WorkFolder work = new WorkFolder();

    @Option(
            names = "--posts",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Of the blog: ${DEFAULT-VALUE}.")
    private int posts;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance.")
    private long seed;

    private final Table out;

    /**
     * @param out gets the table
     */
    public TextCommand(PrintStream out) {
        this.out = new Table(out);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory(work.folder(), "blog-");
        Path export = folder.resolve("blog.xml");
        Path file = folder.resolve("catalogue.db");
        try {
            new InventedBlog(seed, posts).write(export, posts);
            out.print("%d posts, %.1f MB", posts, Files.size(export) / 1e6);
            out.print("");
            out.print("%-34s %8s %8s %9s", "taken in", "seconds", "posts/s", "facts");
            try (var store = Store.open(file, Clock.systemUTC())) {
                row("an empty catalogue", store, export, How.KEEP, true);
                row("again, word for word the same", store, export, How.KEEP, false);
                row("again, every post read anew", store, export, How.AGAIN, false);
                out.print("");
                for (var kind :
                        new Kind[] {
                            Kind.TEXT,
                            Kind.RELEASE,
                            Kind.TRACK,
                            Kind.SHOW,
                            Kind.SONG,
                            Kind.NAME,
                            Kind.COMMENT,
                            Kind.REQUEST,
                            Kind.THEME
                        }) {
                    int count = store.read(facts -> facts.count(kind));
                    out.print("%-10s %8d", kind.word(), count);
                }
            }
            out.print("size of the catalogue: %.0f MB", Files.size(file) / 1e6);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    if (Files.isRegularFile(each)) {
                        Files.delete(each);
                    }
                }
            }
        }
        return 0;
    }

    private void row(String what, Store store, Path export, How how, boolean hasGoal)
            throws IOException {
        long begin = System.nanoTime();
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            var taken = new BlogImports(store, "bench").take(in, "blog.xml", how, post -> {});
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.print(
                    "%-34s %8.1f %8.0f %9d   %s",
                    what,
                    seconds,
                    taken.texts() / seconds,
                    taken.posts().stream().mapToInt(post -> post.report().added()).sum(),
                    hasGoal ? Table.goal(seconds <= GOAL_S, GOAL_S + " s") : "");
        }
    }
}
