package gekiban.listen;

import gekiban.listen.follow.BestPath;
import gekiban.listen.follow.Diagonals;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Scene;
import gekiban.listen.search.Search;
import gekiban.listen.search.SearchSettings;
import gekiban.listen.search.Work;
import gekiban.listen.signature.Signature;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hears which recordings play in an episode, and where. Thread-safe as far as its workers are. */
public final class Listener {
    private final Ffts ffts;
    private final Workers workers;

    public Listener(Ffts ffts, Workers workers) {
        this.ffts = ffts;
        this.workers = workers;
    }

    /**
     * Listens to an episode for some recordings.
     *
     * @throws InterruptedException if the caller is interrupted; nothing is half done
     */
    public Heard listen(Signature episode, List<Recording> recordings) throws InterruptedException {
        var work = new Work();
        var search = new Search(ffts, workers, work);
        var scene = Scene.of(episode, 0, episode.samples(), 1, new SincResampler());
        int steps = (scene.samples() + Tracer.STEP - 1) / Tracer.STEP;
        var diagonals = new Diagonals(scene, recordings, workers);
        var open = new boolean[steps];
        Arrays.fill(open, true);
        List<Run> runs = List.of();
        for (var settings :
                List.of(
                        new SearchSettings(64_000, 16, 17, 4.6, 6.5),
                        new SearchSettings(32_000, 3, 17, 4.6, 6.5))) {
            diagonals.add(search.hits(scene.only(open, Tracer.STEP), recordings, settings), 0);
            runs = BestPath.through(diagonals.traces(), steps);
            for (var run : runs) {
                Arrays.fill(open, run.fromStep(), run.toStep(), false);
            }
        }
        var pieces = new ArrayList<Piece>();
        for (var run : runs) {
            double start = (double) run.fromStep() * Tracer.STEP / Signature.RATE_HZ;
            double end = (double) run.toStep() * Tracer.STEP / Signature.RATE_HZ;
            double lag = run.trace().line().lagAt(start * Signature.RATE_HZ) / Signature.RATE_HZ;
            pieces.add(
                    new Piece(
                            pieces.size() + 1,
                            start,
                            end,
                            run.trace().recording(),
                            start - lag,
                            run.gain() > 40 ? 1 : 0.6,
                            1,
                            0,
                            List.of()));
        }
        return new Heard(pieces, 1, work.transforms(), work.points());
    }
}
