package gekiban.bench.names;

import gekiban.bench.Percentiles;
import gekiban.catalogue.names.NameIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run names}. */
@Command(
        name = "names",
        description =
                "Makes a catalogue of invented titles and names with some real ones among them, and asks"
                        + " for them in the spellings of the field: the share of questions whose answer"
                        + " is among the first five, and how long a question takes.")
public final class NamesCommand implements Callable<Integer> {
    private static final int FIRST = 5;
    private static final int LIMIT = 20;
    private static final int WARM_ROUNDS = 5;
    private static final int ROUNDS = 5;

    private static final double MEGABYTE = 1e6;
    private static final double NANOS_A_MILLI = 1e6;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance.")
    private long seed;

    @Option(
            names = "--tracks",
            defaultValue = "100000",
            paramLabel = "N",
            description = "Invented titles: ${DEFAULT-VALUE}.")
    private int tracks;

    @Option(
            names = "--names",
            defaultValue = "20000",
            paramLabel = "N",
            description = "Invented names: ${DEFAULT-VALUE}.")
    private int names;

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
     * @param tell gets what was not answered, if that is asked for
     */
    public NamesCommand(PrintStream out, Consumer<String> tell) {
        this.out = out;
        this.tell = tell;
    }

    @Override
    public Integer call() throws IOException {
        var invented = new InventedNames(seed);
        var real = new ArrayList<>(RealNames.people());
        real.addAll(RealNames.titles());
        var people = invented.people(names);
        var all = new ArrayList<>(real);
        all.addAll(people);
        all.addAll(invented.tracks(tracks, people));

        long before = usedBytes();
        long begin = System.nanoTime();
        var index = build(all);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double megabytes = (usedBytes() - before) / MEGABYTE;
        print(
                "%d titles and names, %d texts: built in %.2f s, %.0f MB",
                index.size(), index.texts(), seconds, megabytes);

        var asked = Misspelt.of(questions, seed, all, real);
        answers(index, asked);
        print("");
        print("%-24s %8s %8s %8s %8s", "ms a question, warm", "50 %", "95 %", "99 %", "most");
        times("misspelt", index, asked.stream().map(Misspelt::text).toList());
        times("one to three letters", index, beginnings(asked));
        return 0;
    }

    private static NameIndex<Named> build(List<Named> all) {
        var builder = new NameIndex.Builder<Named>();
        all.forEach(named -> builder.add(named, named.all()));
        return builder.build();
    }

    private void answers(NameIndex<Named> index, List<Misspelt> asked) {
        int[] count = new int[Habit.values().length];
        int[] right = new int[count.length];
        for (var question : asked) {
            int habit = question.habit().ordinal();
            count[habit]++;
            var found = index.find(question.text(), FIRST);
            if (found.stream().anyMatch(each -> isRight(each.item(), question))) {
                right[habit]++;
            } else if (wrong) {
                tell.accept(
                        question.habit().shown()
                                + ": "
                                + question.text()
                                + " for "
                                + question.named().names());
            }
        }
        print("");
        print("%-24s %10s %14s", "spelling", "questions", "in first five");
        for (var habit : Habit.values()) {
            int i = habit.ordinal();
            print("%-24s %10d %14.3f", habit.shown(), count[i], right[i] / (double) count[i]);
        }
        int sum = Arrays.stream(right).sum();
        print("%-24s %10d %14.3f", "all", asked.size(), sum / (double) asked.size());
    }

    /** Two things of one kind and one name cannot be told apart by it. */
    private static boolean isRight(Named answer, Misspelt question) {
        var meant = question.named();
        return answer == meant
                || (answer.isPerson() == meant.isPerson()
                        && answer.names().stream().anyMatch(question::isCalled));
    }

    private static List<String> beginnings(List<Misspelt> asked) {
        var beginnings = new ArrayList<String>();
        for (var question : asked) {
            int length = Math.min(question.text().length(), 1 + beginnings.size() % 3);
            beginnings.add(question.text().substring(0, length));
        }
        return beginnings;
    }

    private void times(String what, NameIndex<Named> index, List<String> asked) {
        double[] millis = new double[ROUNDS * asked.size()];
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < asked.size(); i++) {
                long begin = System.nanoTime();
                index.find(asked.get(i), LIMIT);
                if (round >= 0) {
                    millis[round * asked.size() + i] = (System.nanoTime() - begin) / NANOS_A_MILLI;
                }
            }
        }
        Arrays.sort(millis);
        print(
                "%-24s %8.2f %8.2f %8.2f %8.2f",
                what,
                Percentiles.at(millis, 0.50),
                Percentiles.at(millis, 0.95),
                Percentiles.at(millis, 0.99),
                millis[millis.length - 1]);
    }

    private static long usedBytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
