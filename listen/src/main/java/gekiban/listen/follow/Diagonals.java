package gekiban.listen.follow;

import gekiban.listen.Recording;
import gekiban.listen.Workers;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import java.util.ArrayList;
import java.util.List;

/** Turns the hits of searches into traces: one for each line on which a recording was found. */
public final class Diagonals {
    private static final int SAME_LINE = 6; // samples of lag
    // a hit this much weaker than what is traced there is an echo of it: a shared or repeated note
    private static final double ECHO = 0.25;

    private final List<Recording> recordings;
    private final Scene scene;
    private final Workers workers;
    private final List<Trace> traces = new ArrayList<>();

    public Diagonals(Scene scene, List<Recording> recordings, Workers workers) {
        this.recordings = recordings;
        this.scene = scene;
        this.workers = workers;
    }

    /** All traces so far. */
    public List<Trace> traces() {
        return List.copyOf(traces);
    }

    /** Traces those hits that lie on no line known so far and are no echo of one. */
    public void add(List<Hit> hits, double slope) throws InterruptedException {
        // a batch is traced side by side, then judges the hits behind it
        int batch = 8;
        var waiting = new ArrayList<Hit>();
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            if (!known(hit) && waiting.stream().noneMatch(other -> sameLine(other, hit))) {
                waiting.add(hit);
            }
            if (waiting.size() == batch || i == hits.size() - 1) {
                trace(waiting, slope);
                waiting.clear();
            }
        }
    }

    private void trace(List<Hit> hits, double slope) throws InterruptedException {
        var out = new Trace[hits.size()];
        workers.each(
                out.length,
                () -> {
                    var tracer = new Tracer(scene, recordings);
                    return i -> {
                        var hit = hits.get(i);
                        int from = hit.from() + hit.lag();
                        out[i] = tracer.follow(hit.recording(), tracer.lock(hit, slope), from, from + hit.length());
                    };
                });
        traces.addAll(List.of(out));
    }

    private static boolean sameLine(Hit a, Hit b) {
        return a.recording() == b.recording() && Math.abs(a.lag() - b.lag()) <= SAME_LINE;
    }

    private boolean known(Hit hit) {
        int from = (hit.from() + hit.lag()) / Tracer.STEP;
        int to = from + hit.length() / Tracer.STEP;
        for (var trace : traces) {
            double here = trace.over(from, to);
            if (here > 0
                    && trace.recording() == hit.recording()
                    && Math.abs(trace.line().lagAt(from * (double) Tracer.STEP) - hit.lag()) <= SAME_LINE) {
                return true;
            }
            if (hit.sigma() < ECHO * here) {
                return true;
            }
        }
        return false;
    }
}
