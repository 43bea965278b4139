package gekiban.listen.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.follow.Lag;
import gekiban.listen.follow.Run;
import gekiban.listen.follow.Trace;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final int RATE = Sounds.RATE;
    private static final Tune TUNE = Tune.of(1, 30);

    /**
     * The album's track, its TV size that begins 7.3 s in, a reissue with some noise, a stranger.
     */
    private static final List<Recording> RECORDINGS = recordings();

    /** 20 s of noise with ten of the tune, from its tenth second on. */
    private static final Scene SCENE = scene();

    private static final int FROM_STEP = 5 * RATE / 128;
    private static final int TO_STEP = 15 * RATE / 128;

    @Test
    void of_copiesOnTheAlbum_namesThemAndWhereTheyAre() {
        var won = trace(0, -5 * RATE);
        var twins =
                new Twins(
                                RECORDINGS,
                                List.of(
                                        won,
                                        trace(1, (int) (2.3 * RATE)),
                                        trace(2, -6 * RATE),
                                        trace(3, 0)))
                        .of(new Run(won, FROM_STEP, TO_STEP, 1000));
        // likest first: the TV size is the same sound, the reissue has hiss
        assertThat(twins).extracting(place -> place.recording()).containsExactly(1, 2);
        double at = FROM_STEP * 128.0 / RATE;
        assertThat(twins.get(0).startSeconds()).isEqualTo(at - 2.3, within(0.01));
        assertThat(twins.get(1).startSeconds()).isEqualTo(at + 6, within(0.01));
    }

    @Test
    void of_tracedTwice_isNoTwinOfItself() {
        var won = trace(0, -5 * RATE);
        var again = trace(0, -5 * RATE + 3);
        assertThat(
                        new Twins(RECORDINGS, List.of(won, again))
                                .of(new Run(won, FROM_STEP, TO_STEP, 1000)))
                .isEmpty();
    }

    @Test
    void of_strangerWithEvidenceThere_isNoTwin() {
        // the evidence says so, the recordings do not
        var won = trace(0, -5 * RATE);
        var stranger = new Trace(3, 30 * RATE, new Lag.Line(0, 0, 0), 0, won.sigma());
        assertThat(
                        new Twins(RECORDINGS, List.of(won, stranger))
                                .of(new Run(won, FROM_STEP, TO_STEP, 1000)))
                .isEmpty();
    }

    @Test
    void of_copyTracedElsewhereOnly_isNotNamed() {
        var won = trace(0, -5 * RATE);
        var copy = trace(1, (int) (2.3 * RATE));
        var elsewhere =
                new Trace(1, copy.recordingSamples(), copy.lag(), TO_STEP + 10, new float[50]);
        assertThat(
                        new Twins(RECORDINGS, List.of(won, elsewhere))
                                .of(new Run(won, FROM_STEP, TO_STEP, 1000)))
                .isEmpty();
    }

    private static Trace trace(int recording, int lag) {
        var line = new Lag.Line(lag, 0, 0);
        int samples = RECORDINGS.get(recording).signature().samples();
        return new Trace(
                recording,
                samples,
                line,
                0,
                new Tracer(SCENE, RECORDINGS).trace(recording, line, 0, 20 * RATE / 128));
    }

    private static List<Recording> recordings() {
        float[][] reissue = Sounds.noise(5, 31);
        Sounds.scale(reissue, 0.02);
        Sounds.add(reissue, TUNE.whole(), 1, 0);
        var recordings = new ArrayList<Recording>();
        recordings.add(Sounds.recording("track", TUNE.whole()));
        recordings.add(Sounds.recording("tv size", TUNE.from(7.3, 20)));
        recordings.add(Sounds.recording("reissue", reissue));
        recordings.add(Sounds.recording("stranger", Tune.of(2, 30).whole()));
        return recordings;
    }

    private static Scene scene() {
        float[][] episode = Sounds.noise(6, 20);
        Sounds.add(episode, TUNE.from(10, 10), 5, 0);
        var signature = Sounds.signature(episode);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }
}
