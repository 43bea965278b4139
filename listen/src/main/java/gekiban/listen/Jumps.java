package gekiban.listen;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Excerpt;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.search.Search;
import gekiban.listen.search.SearchSettings;
import gekiban.listen.signature.Recording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks for more of a recording beside where it was heard. A cue that was cut goes on at another
 * place of the same track, often for two or three seconds only: too short to be found among a whole
 * album, long enough among the places of one track.
 */
final class Jumps {
    private static final int NEAR = 4 * 4000 / Tracer.STEP; // steps
    private static final int SHORTEST_GAP = 4000 / Tracer.STEP;
    private static final SearchSettings SETTINGS = new SearchSettings(12_000, 1, 15, 6, 6);

    private final Search search;
    private final List<Recording> recordings;

    Jumps(Search search, List<Recording> recordings) {
        this.search = search;
        this.recordings = recordings;
    }

    /** Hits of recordings near their own runs, where nothing has been heard. */
    List<Hit> hits(Scene scene, List<Run> runs, int steps) throws InterruptedException {
        var hits = new ArrayList<Hit>();
        var heard = new TreeSet<Integer>();
        runs.forEach(run -> heard.add(run.trace().recording()));
        for (int recording : heard) {
            boolean[] near = near(runs, recording, steps);
            if (near.length == 0) {
                continue;
            }
            var excerpt = Excerpt.of(scene, near, Tracer.STEP, SETTINGS.pieceSamples());
            for (var hit :
                    search.hits(excerpt.scene(), List.of(recordings.get(recording)), SETTINGS)) {
                int lag = hit.lag() + excerpt.shiftAt(hit.from() + hit.lag() + hit.length() / 2);
                hits.add(new Hit(recording, lag, hit.from(), hit.length(), hit.sigma()));
            }
        }
        hits.sort((a, b) -> Float.compare(b.sigma(), a.sigma()));
        return hits;
    }

    /** Steps in gaps beside the runs of a recording; none if there are none. */
    private static boolean[] near(List<Run> runs, int recording, int steps) {
        var near = new boolean[steps];
        boolean any = false;
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).trace().recording() != recording) {
                continue;
            }
            int from = runs.get(i).fromStep();
            int to = runs.get(i).toStep();
            int before = i == 0 ? 0 : runs.get(i - 1).toStep();
            int after = i + 1 == runs.size() ? steps : runs.get(i + 1).fromStep();
            if (from - before >= SHORTEST_GAP) {
                Arrays.fill(near, Math.max(before, from - NEAR), from, true);
                any = true;
            }
            if (after - to >= SHORTEST_GAP) {
                Arrays.fill(near, to, Math.min(after, to + NEAR), true);
                any = true;
            }
        }
        return any ? near : new boolean[0];
    }
}
