package gekiban.listen;

import gekiban.listen.cue.CueNumbers;
import gekiban.listen.cue.Level;
import gekiban.listen.cue.Piece;
import gekiban.listen.cue.Twins;
import gekiban.listen.cue.Weighed;
import gekiban.listen.follow.BestPath;
import gekiban.listen.follow.Diagonals;
import gekiban.listen.follow.Overlap;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Search;
import gekiban.listen.search.SearchSettings;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.threads.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Listens to one passage of an episode, short enough to be held as floats: sets the clock, searches
 * coarsely, follows what was found, searches finely what is still open, and beside what was found
 * for its continuations.
 */
final class Passage {
    /** Less likely than this is not said at all. */
    private static final double LEAST_CONFIDENCE = 0.5;

    // more recordings than this are searched finely only where a release has shown itself
    private static final double COLLECTION_SECONDS = 4 * 3600;

    private final Signature episode;
    private final int from;
    private final int count;
    private final List<Recording> recordings;
    private final Search search;
    private final Workers workers;

    Passage(
            Signature episode,
            int from,
            int count,
            List<Recording> recordings,
            Search search,
            Workers workers) {
        this.episode = episode;
        this.from = from;
        this.count = count;
        this.recordings = recordings;
        this.search = search;
        this.workers = workers;
    }

    /** What was heard, with times of the episode. */
    Heard listen() throws InterruptedException {
        double seconds = (double) count / Signature.RATE_HZ;
        var first = Depth.first(recordings, seconds);
        var clock = new Clock(episode, from, count, recordings, search, first, workers).set();
        var scene = clock.scene();
        int steps = (scene.samples() + Tracer.STEP - 1) / Tracer.STEP;
        var tracer = new Tracer(scene, recordings);
        var diagonals = new Diagonals(scene, recordings, workers, clock.wanders());
        diagonals.add(clock.hits());
        var sure = sure(BestPath.through(diagonals.traces(), steps));

        var open = open(sure, steps);
        List<Integer> near = near(sure);
        var some = near.stream().map(recordings::get).toList();
        SearchSettings fine =
                clock.wanders() ? Depth.tape(some, seconds) : Depth.fine(some, seconds);
        var hits = search.hits(scene.only(open, Tracer.STEP), some, fine);
        diagonals.add(hits.stream().map(hit -> numbered(hit, near)).toList());
        sure = sure(BestPath.through(diagonals.traces(), steps));

        diagonals.add(new Jumps(search, recordings).hits(scene, runs(sure), steps));
        sure = sure(BestPath.through(diagonals.traces(), steps));
        return new Heard(pieces(sure, diagonals, tracer, clock.speed()), clock.speed(), 0, 0);
    }

    private static List<Weighed> sure(List<Run> runs) {
        return Weighed.all(runs).stream().filter(w -> w.confidence() >= LEAST_CONFIDENCE).toList();
    }

    private static List<Run> runs(List<Weighed> weighed) {
        return weighed.stream().map(Weighed::run).toList();
    }

    private static boolean[] open(List<Weighed> sure, int steps) {
        var open = new boolean[steps];
        Arrays.fill(open, true);
        for (var run : runs(sure)) {
            Arrays.fill(open, run.fromStep(), run.toStep(), false);
        }
        return open;
    }

    /** Numbers of the recordings that are worth a finer search. */
    private List<Integer> near(List<Weighed> sure) {
        var releases = new HashSet<String>();
        sure.forEach(w -> releases.add(recordings.get(w.run().trace().recording()).release()));
        boolean all = Depth.seconds(recordings) <= COLLECTION_SECONDS;
        var near = new ArrayList<Integer>();
        for (int r = 0; r < recordings.size(); r++) {
            if (all || releases.contains(recordings.get(r).release())) {
                near.add(r);
            }
        }
        return near;
    }

    private static Hit numbered(Hit hit, List<Integer> numbers) {
        return new Hit(
                numbers.get(hit.recording()), hit.lag(), hit.from(), hit.length(), hit.sigma());
    }

    private List<Piece> pieces(
            List<Weighed> sure, Diagonals diagonals, Tracer tracer, double speed) {
        var runs = Overlap.of(runs(sure));
        var twins = new Twins(recordings, diagonals.traces());
        int[] cues = CueNumbers.of(runs);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            double begin = (double) run.fromStep() * Tracer.STEP;
            double finish = (double) run.toStep() * Tracer.STEP;
            double at = (begin - run.trace().lag().lagAt(begin)) / Signature.RATE_HZ;
            double atEnd = (finish - run.trace().lag().lagAt(finish)) / Signature.RATE_HZ;
            double start = (from + begin / speed) / Signature.RATE_HZ;
            double end = Math.min(from + finish / speed, from + count) / Signature.RATE_HZ;
            pieces.add(
                    new Piece(
                            cues[i],
                            start,
                            end,
                            run.trace().recording(),
                            Math.max(0, at),
                            sure.get(i).confidence(),
                            (atEnd - at) / ((finish - begin) / speed / Signature.RATE_HZ),
                            Level.of(
                                    run,
                                    tracer,
                                    recordings.get(run.trace().recording()).signature(),
                                    episode,
                                    speed,
                                    from),
                            twins.of(run)));
        }
        return pieces;
    }
}
