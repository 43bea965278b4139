package gekiban.listen.cue;

import gekiban.listen.cue.Piece.Place;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Trace;
import gekiban.listen.follow.Tracer;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.signature.Signature.Plane;
import gekiban.sound.dsp.Dot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names the other places that hold the same sound as the one that won: a reissue, a TV size, a
 * loop. They are found among the traces of the same moment and proved against the winner's own
 * recording, not against the episode, where dialogue blurs the difference.
 */
public final class Twins {
    private static final double NEARLY = 0.5; // of the winner's evidence
    private static final double SAME = 0.5; // likeness from which two sounds are one
    private static final int LONGEST = 10 * Signature.RATE_HZ;

    private final List<Recording> recordings;
    private final List<Trace> traces;

    public Twins(List<Recording> recordings, List<Trace> traces) {
        this.recordings = recordings;
        this.traces = traces;
    }

    private record Candidate(Place place, double likeness) {}

    /** Other places of the same sound, likest first; places are where the run begins. */
    public List<Place> of(Run run) {
        var won = run.trace();
        double evidence = won.over(run.fromStep(), run.toStep());
        var twins = new ArrayList<Candidate>();
        for (var trace : traces) {
            boolean itself =
                    trace.recording() == won.recording()
                            && Math.abs(at(trace, run.fromStep()) - at(won, run.fromStep()))
                                    < 0.1 * Signature.RATE_HZ;
            if (itself || trace.over(run.fromStep(), run.toStep()) < NEARLY * evidence) {
                continue;
            }
            double likeness = likeness(won, trace, run);
            if (likeness > SAME) {
                double seconds = at(trace, run.fromStep()) / Signature.RATE_HZ;
                twins.add(new Candidate(new Place(trace.recording(), seconds), likeness));
            }
        }
        twins.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return twins.stream().map(Candidate::place).distinct().toList();
    }

    private static double at(Trace trace, int step) {
        double sample = (double) step * Tracer.STEP;
        return sample - trace.lag().lagAt(sample);
    }

    /** Correlation coefficient of two recordings over the run, or its middle. */
    private double likeness(Trace a, Trace b, Run run) {
        int count = Math.min(LONGEST, run.steps() * Tracer.STEP);
        int step = run.fromStep() + (run.steps() - count / Tracer.STEP) / 2;
        double best = 0;
        for (int shift = -1; shift <= 1; shift++) { // their lags are each within half a sample
            int atA = (int) Math.round(at(a, step));
            int atB = (int) Math.round(at(b, step)) + shift;
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (var plane : Plane.values()) {
                float[] x = samples(a.recording(), plane, atA, count);
                float[] y = samples(b.recording(), plane, atB, count);
                ab += Dot.of(x, 0, y, 0, count);
                aa += Dot.of(x, 0, x, 0, count);
                bb += Dot.of(y, 0, y, 0, count);
            }
            best = Math.max(best, ab / Math.sqrt(Math.max(aa * bb, 1e-30)));
        }
        return best;
    }

    private float[] samples(int recording, Plane plane, int from, int count) {
        var out = new float[count];
        recordings.get(recording).signature().addTo(plane, from, out, count);
        return out;
    }
}
