package gekiban.listen.follow;

import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.listen.threads.Workers;
import java.util.ArrayList;
import java.util.List;

/** Turns the hits of searches into traces: one for each line on which a recording was found. */
public final class Diagonals {
    private static final int SAME_LINE = 6; // samples of lag
    private static final int SAME_CURVE = 24;
    // a hit this much weaker than what is traced there is an echo of it: a shared or repeated note
    private static final double ECHO = 0.25;

    private final List<Recording> recordings;
    private final Scene scene;
    private final Workers workers;
    private final boolean wanders;
    private final int sameLine;
    private final List<Trace> traces = new ArrayList<>();

    /**
     * @param wanders whether lags change as tape does
     */
    public Diagonals(Scene scene, List<Recording> recordings, Workers workers, boolean wanders) {
        this.wanders = wanders;
        this.sameLine = wanders ? SAME_CURVE : SAME_LINE;
        this.recordings = recordings;
        this.scene = scene;
        this.workers = workers;
    }

    /** All traces so far. */
    public List<Trace> traces() {
        return List.copyOf(traces);
    }

    /** Traces those hits that lie on no line known so far and are no echo of one. */
    public void add(List<Hit> hits) throws InterruptedException {
        // a batch is traced side by side, then judges the hits behind it
        int batch = 8;
        var waiting = new ArrayList<Hit>();
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            if (!known(hit) && waiting.stream().noneMatch(other -> sameLine(other, hit))) {
                waiting.add(hit);
            }
            if (waiting.size() == batch || i == hits.size() - 1) {
                trace(waiting);
                waiting.clear();
            }
        }
    }

    private void trace(List<Hit> hits) throws InterruptedException {
        var out = new Trace[hits.size()];
        workers.each(
                out.length,
                () -> {
                    var tracer = new Tracer(scene, recordings);
                    return i -> {
                        var hit = hits.get(i);
                        int from = hit.from() + hit.lag();
                        int samples = recordings.get(hit.recording()).signature().samples();
                        out[i] =
                                wanders
                                        ? new Wander(scene, tracer).follow(hit, samples)
                                        : tracer.follow(
                                                hit.recording(),
                                                tracer.lock(hit),
                                                from,
                                                from + hit.length());
                    };
                });
        traces.addAll(List.of(out));
    }

    private boolean sameLine(Hit a, Hit b) {
        return a.recording() == b.recording() && Math.abs(a.lag() - b.lag()) <= sameLine;
    }

    private boolean known(Hit hit) {
        int from = (hit.from() + hit.lag()) / Tracer.STEP;
        int to = from + hit.length() / Tracer.STEP;
        for (var trace : traces) {
            double here = trace.over(from, to);
            if (here > 0
                    && trace.recording() == hit.recording()
                    && Math.abs(trace.lag().lagAt(from * (double) Tracer.STEP) - hit.lag())
                            <= sameLine) {
                return true;
            }
            if (hit.sigma() < ECHO * here) {
                return true;
            }
        }
        return false;
    }
}
