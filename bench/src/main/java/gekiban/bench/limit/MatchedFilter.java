package gekiban.bench.limit;

import gekiban.listen.follow.Lag;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.sound.dsp.SincResampler;
import gekiban.studio.truth.TruthCue;
import java.util.List;

/**
 * A listener that need not search: it is told which track sounds from where to where, from which
 * place and how fast. What it sees of a piece is the most that a correlation over the piece can.
 * One thread.
 */
final class MatchedFilter {
    /** Encoders and decoders delay sound by less than that: 50 ms, samples. */
    private static final int LOCK_LAGS = 200;

    private final Scene scene;
    private final double speed;
    private final int steps;

    /**
     * @param speed seconds of a track per second of the episode
     */
    MatchedFilter(Signature episode, double speed, SincResampler resampler) {
        this.scene = Scene.of(episode, 0, episode.samples(), speed, resampler);
        this.speed = speed;
        this.steps = scene.samples() / Tracer.STEP;
    }

    /**
     * How far a piece stands out of what a stranger's sound would give there.
     *
     * @return standard deviations. The best of 401 lags is taken: a stranger has about 3
     */
    double deviations(Signature track, TruthCue piece) {
        var tracer = new Tracer(scene, List.of(new Recording(piece.track(), track)));
        int first = Math.clamp(Math.round(sample(piece.start()) / Tracer.STEP), 0, steps);
        int end = Math.clamp(Math.round(sample(piece.end()) / Tracer.STEP), first, steps);
        if (first == end) {
            return 0;
        }
        float[] sigma =
                tracer.trace(0, lock(tracer, piece, sample(piece.start()), first, end), first, end);
        double sum = 0;
        for (float s : sigma) {
            sum += s;
        }
        return sum / Math.sqrt(sigma.length);
    }

    private static Lag lock(Tracer tracer, TruthCue piece, double sceneStart, int first, int end) {
        int lag = (int) Math.round(sceneStart - piece.trackStart() * Signature.RATE_HZ);
        int from = first * Tracer.STEP;
        double[] c = tracer.correlation(0, from, (end - first) * Tracer.STEP, lag, LOCK_LAGS);
        int best = 0;
        for (int i = 1; i < c.length; i++) {
            best = c[i] > c[best] ? i : best;
        }
        return new Lag.Line(lag + best - LOCK_LAGS + Tracer.peakFraction(c, best), 0, from);
    }

    /** Of the scene, which is in the track's clock. */
    private double sample(double second) {
        return second * speed * Signature.RATE_HZ;
    }
}
