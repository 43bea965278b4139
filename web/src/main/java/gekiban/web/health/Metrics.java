package gekiban.web.health;

import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.Kept;
import gekiban.web.http.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** {@code GET /metrics}: what was answered and how fast, in the text format of Prometheus. */
public final class Metrics implements Routes {
    private static final String BEGUN = "gekiban.begun";
    private static final double SECOND_NS = 1e9;

    /** Seconds. 0.06 is what any page may take. */
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.06, 0.25, 1, 5};

    private final Store store;

    /** To count a million takes longer than all else, and watchers ask every few seconds. */
    private final Kept<Integer> cues = new Kept<>(Set.of(Kind.CUE), facts -> facts.count(Kind.CUE));

    private final Map<Integer, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final LongAdder[] buckets =
            IntStream.rangeClosed(0, BOUNDS.length)
                    .mapToObj(i -> new LongAdder())
                    .toArray(LongAdder[]::new);
    private final LongAdder nanoseconds = new LongAdder();

    public Metrics(Store store) {
        this.store = store;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.before(ctx -> ctx.attribute(BEGUN, System.nanoTime()));
        routes.after(this::count);
        routes.get("/metrics", this::answer);
    }

    /**
     * An answer that goes on for as long as somebody listens says nothing of how fast pages are.
     */
    public static void leaveOut(Context ctx) {
        ctx.attribute(BEGUN, null);
    }

    private void count(Context ctx) {
        Long begun = ctx.attribute(BEGUN);
        if (begun == null) {
            return;
        }
        long taken = System.nanoTime() - begun;
        int bucket = 0;
        while (bucket < BOUNDS.length && taken > BOUNDS[bucket] * SECOND_NS) {
            bucket++;
        }
        buckets[bucket].increment();
        nanoseconds.add(taken);
        requests.computeIfAbsent(ctx.statusCode(), status -> new LongAdder()).increment();
    }

    private void answer(Context ctx) throws StoreTrouble {
        record Counts(long edits, int cues) {}
        var counts =
                store.read(
                        facts -> new Counts(new History(facts).last().orElse(0), cues.get(facts)));
        var text = new StringBuilder();
        head(text, "gekiban_requests_total", "counter", "Requests answered, by status.");
        requests.forEach((status, count) ->
                line(text, "gekiban_requests_total{status=\"" + status + "\"}", count.sum()));
        head(text, "gekiban_request_seconds", "histogram", "How long answers took.");
        long all = 0;
        for (int i = 0; i < buckets.length; i++) {
            all += Objects.requireNonNull(buckets[i]).sum();
            String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
            line(text, "gekiban_request_seconds_bucket{le=\"" + bound + "\"}", all);
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        "gekiban_request_seconds_sum %.6f\n",
                        nanoseconds.sum() / SECOND_NS));
        line(text, "gekiban_request_seconds_count", all);
        head(text, "gekiban_cues", "gauge", "Cues in the catalogue.");
        line(text, "gekiban_cues", counts.cues());
        head(text, "gekiban_edits_total", "counter", "Edits of the catalogue.");
        line(text, "gekiban_edits_total", counts.edits());
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        ctx.result(text.toString());
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
