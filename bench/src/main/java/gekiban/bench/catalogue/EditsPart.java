package gekiban.bench.catalogue;

import gekiban.bench.Percentiles;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a person waits for at the desk: a cue confirmed, a title confirmed, and each taken back. The
 * store is afterwards as it was, with a longer history.
 */
final class EditsPart {
    private static final int WARM = 20;
    private static final int EDITS = 200;
    private static final double NANOS_A_MILLI = 1e6;
    private static final String WHO = "Aki";

    private final Stores stores;
    private final Table out;

    EditsPart(Stores stores, Table out) {
        this.stores = stores;
        this.out = out;
    }

    /** An edit of a thing; answers its number. */
    private interface Editing {
        long edit(Store store, Id of) throws IOException;
    }

    void run() throws IOException {
        try (var store = Store.open(stores.withCues(), Clock.systemUTC())) {
            long begin = System.nanoTime();
            Path copy = store.backups().make("bench");
            out.print(
                    "a backup, as the first edit of a day makes: %.2f s, %.0f MB",
                    (System.nanoTime() - begin) / 1e9, Files.size(copy) / 1e6);
            Files.delete(copy);
            out.print("");
            out.print("%-30s %8s %8s %8s %8s", "ms an edit", "50 %", "95 %", "99 %", "most");
            rows(store, "a cue confirmed", Kind.EPISODE, EditsPart::confirmCue);
            rows(store, "a track's title confirmed", Kind.TRACK, EditsPart::confirmTitle);
        }
    }

    private static long confirmCue(Store store, Id episode) throws IOException {
        var cue = store.read(facts -> new Cues(facts).ofEpisode(episode)).getFirst();
        return store.edit(
                        WHO,
                        "confirmed " + cue.id(),
                        edit -> {
                            new CueWriter(edit).confirm(cue.id());
                            return 0;
                        })
                .number()
                .orElseThrow();
    }

    private static long confirmTitle(Store store, Id track) throws IOException {
        var title =
                store.read(facts -> facts.entry(track))
                        .flatMap(entry -> entry.first(Common.TITLE))
                        .orElseThrow();
        return store.edit(WHO, "confirmed", edit -> edit.restate(title, State.CONFIRMED))
                .number()
                .orElseThrow();
    }

    private void rows(Store store, String what, Kind kind, Editing editing) throws IOException {
        var random = new SplittableRandom(stores.seed());
        var things = store.read(facts -> facts.all(kind));
        List<Double> made = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        for (int i = -WARM; i < EDITS; i++) {
            Id thing = things.get(random.nextInt(things.size()));
            long begin = System.nanoTime();
            long number = editing.edit(store, thing);
            long middle = System.nanoTime();
            Undo.of(store, number, WHO);
            if (i >= 0) {
                made.add((middle - begin) / NANOS_A_MILLI);
                undone.add((System.nanoTime() - middle) / NANOS_A_MILLI);
            }
        }
        row(what, made);
        row("  taken back", undone);
    }

    private void row(String what, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        out.print(
                "%-30s %8.2f %8.2f %8.2f %8.2f",
                what,
                Percentiles.at(sorted, 0.50),
                Percentiles.at(sorted, 0.95),
                Percentiles.at(sorted, 0.99),
                sorted[sorted.length - 1]);
    }
}
