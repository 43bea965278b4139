package gekiban.bench.catalogue;

import gekiban.bench.Percentiles;
import gekiban.bench.names.Misspelt;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.finding.CatalogueIndex;
import gekiban.catalogue.finding.Hit;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Builds the index of a store and asks it for what is in the store, misspelt. */
final class SearchPart {
    private static final int FIRST = 5;
    private static final int LIMIT = 20;
    private static final int WARM_ROUNDS = 5;
    private static final int ROUNDS = 5;
    private static final double GOAL_MS = 15;
    private static final double GOAL_SHARE = 0.97;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEGABYTE = 1e6;

    private final Stores stores;
    private final Table out;
    private final int questions;
    private final Consumer<String> wrong;

    /**
     * @param wrong is told the questions that were not answered
     */
    SearchPart(Stores stores, Table out, int questions, Consumer<String> wrong) {
        this.stores = stores;
        this.out = out;
        this.questions = questions;
        this.wrong = wrong;
    }

    void run() throws IOException {
        var invented = stores.invented();
        var asked = Misspelt.of(questions, stores.seed(), invented.all(), invented.real());
        try (var store = Store.open(stores.withReleases(), Clock.systemUTC())) {
            long before = usedBytes();
            long begin = System.nanoTime();
            var index = store.read(CatalogueIndex::of);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.print(
                    "%d things, %d texts: built in %.2f s, %.0f MB",
                    index.size(), index.texts(), seconds, (usedBytes() - before) / MEGABYTE);
            answers(index, asked);
            times("a question", index, asked);
            refresh(store, index, asked);
        }
    }

    private void answers(CatalogueIndex index, List<Misspelt> asked) {
        int right = 0;
        for (var question : asked) {
            var hits = index.find(question.text(), FIRST);
            if (hits.stream().anyMatch(hit -> isRight(hit, question))) {
                right++;
            } else {
                wrong.accept(
                        question.habit().shown()
                                + ": "
                                + question.text()
                                + " for "
                                + question.named().names());
            }
        }
        double share = right / (double) asked.size();
        out.print(
                "%d misspelt questions, right in the first five: %.3f   %s",
                asked.size(), share, Table.goal(share >= GOAL_SHARE, "" + GOAL_SHARE));
        out.print("");
        out.print("%-24s %8s %8s %8s %8s", "ms, warm", "50 %", "95 %", "99 %", "most");
    }

    /** Two things of one kind and one name cannot be told apart by it. */
    private static boolean isRight(Hit hit, Misspelt question) {
        return (hit.id().kind() == Kind.ARTIST) == question.named().isPerson()
                && question.isCalled(hit.text());
    }

    private void times(String what, CatalogueIndex index, List<Misspelt> asked) {
        double[] millis = new double[ROUNDS * asked.size()];
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < asked.size(); i++) {
                long begin = System.nanoTime();
                index.find(asked.get(i).text(), LIMIT);
                if (round >= 0) {
                    millis[round * asked.size() + i] = (System.nanoTime() - begin) / NANOS_A_MILLI;
                }
            }
        }
        Arrays.sort(millis);
        double most = Percentiles.at(millis, 0.95);
        out.print(
                "%-24s %8.2f %8.2f %8.2f %8.2f   %s",
                what,
                Percentiles.at(millis, 0.50),
                most,
                Percentiles.at(millis, 0.99),
                millis[millis.length - 1],
                Table.goal(most <= GOAL_MS, GOAL_MS + " ms"));
    }

    /** Each edit adds a title to a work that is made for it; then all are taken back. */
    private void refresh(Store store, CatalogueIndex index, List<Misspelt> asked)
            throws IOException {
        var millis = new ArrayList<Double>();
        var now = index;
        for (int i = 0; i < 100; i++) {
            Intake.take(store, "bench", work(i, "Refreshed " + i));
            var old = now;
            long begin = System.nanoTime();
            now = store.read(old::refreshed);
            millis.add((System.nanoTime() - begin) / NANOS_A_MILLI);
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.print(
                "%-24s %8.2f %8.2f %8.2f %8.2f",
                "refreshed after an edit",
                Percentiles.at(sorted, 0.50),
                Percentiles.at(sorted, 0.95),
                Percentiles.at(sorted, 0.99),
                sorted[sorted.length - 1]);
        times("a question thereafter", now, asked);
        for (int i = 0; i < 100; i++) {
            Intake.take(store, "bench", Draft.of(source(i)).build());
        }
    }

    private static Source source(int number) {
        return new Source(Source.Kind.FILE, "refreshed " + number, "refreshed");
    }

    private static Draft work(int number, String title) {
        var draft = Draft.of(source(number));
        draft.item(Kind.WORK, "work")
                .says(Common.TITLE, Title.of(title, "en", Title.Kind.ORIGINAL).value());
        return draft.build();
    }

    private static long usedBytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
