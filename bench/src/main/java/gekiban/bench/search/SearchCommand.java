package gekiban.bench.search;

import gekiban.bench.Medians;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.media.Ffmpeg;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run search}. */
@Command(
        name = "search",
        description =
                "Says how many billions of operations a second (5 n log2 n for a complex transform of n "
                        + "numbers) the search reaches, by block length and threads, beside transforms alone. "
                        + "One round to warm up, then rounds in which all take their turns; medians.")
public final class SearchCommand implements Callable<Integer> {
    @Option(
            names = "--rounds",
            defaultValue = "5",
            paramLabel = "N",
            description = "Rounds that count: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--threads",
            split = ",",
            defaultValue = "1,2",
            paramLabel = "N",
            description = "Counts of threads: ${DEFAULT-VALUE}.")
    private List<Integer> threads = List.of(1, 2);

    @Option(
            names = "--blocks",
            split = ",",
            defaultValue = "14,15,16,17,18",
            paramLabel = "N",
            description = "Binary logarithms of block lengths: ${DEFAULT-VALUE}.")
    private List<Integer> blocks = List.of(17);

    private final PrintStream out;

    /**
     * @param out gets the table
     */
    public SearchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        var usual = Ffts.of(Ffmpeg.bundled().libavutil());
        var noise = Correlation.Noise.make();
        print(
                "%-8s %8s %14s %14s %14s %10s",
                "GFLOP/s", "threads", "bare, usual", "bare, Java", "correlation", "of bare");
        for (int blockLog : blocks) {
            for (int count : threads) {
                try (var workers = new Workers(count)) {
                    var variants =
                            List.of(
                                    new BareTransforms("bare, usual", usual, workers, blockLog),
                                    new BareTransforms(
                                            "bare, Java", Ffts.plain(), workers, blockLog),
                                    new Correlation(noise, usual, workers, blockLog));
                    var speeds = speeds(variants);
                    print(
                            "%-8s %8d %14.2f %14.2f %14.2f %9.0f%%",
                            "2^" + blockLog,
                            count,
                            speeds[0],
                            speeds[1],
                            speeds[2],
                            100 * speeds[2] / speeds[0]);
                }
            }
        }
        out.println(
                usual.isNative()
                        ? "usual: libavutil up to 2^17, Java above"
                        : "usual: Java; libavutil did not load");
        return 0;
    }

    private double[] speeds(List<? extends Variant> variants) throws InterruptedException {
        var measured = new ArrayList<List<Double>>();
        for (var variant : variants) {
            variant.gigaflops();
            measured.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int v = 0; v < variants.size(); v++) {
                measured.get(v).add(variants.get(v).gigaflops());
            }
        }
        return measured.stream().mapToDouble(Medians::of).toArray();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
