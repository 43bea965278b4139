package gekiban.listen.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.signature.Recording;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.SincResampler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DiagonalsTest {

    private static final Workers WORKERS = new Workers(2);
    private static final int RATE = Sounds.RATE;
    private static final int PIECE = 8 * RATE;
    private static final Tune FIRST = Tune.of(1, 30);
    private static final Tune SECOND = Tune.of(2, 30);
    private static final List<Recording> RECORDINGS =
            List.of(
                    Sounds.recording("first", FIRST.whole()),
                    Sounds.recording("second", SECOND.whole()));

    /** Ten seconds of noise, the first tune, ten of noise, the second. */
    private static final Scene SCENE = scene();

    @AfterAll
    static void endWork() {
        WORKERS.close();
    }

    @Test
    void add_hitsOfOneLine_areOneTrace() throws InterruptedException {
        var diagonals = diagonals(false);
        diagonals.add(List.of(first(8, 0, 90), first(0, 1, 80), first(16, -2, 70)));
        diagonals.add(List.of(first(4, 0, 60)));
        assertThat(diagonals.traces()).hasSize(1);
        var trace = diagonals.traces().getFirst();
        assertThat(trace.recording()).isZero();
        assertThat(trace.lag().lagAt(20.0 * RATE)).isEqualTo(10.0 * RATE, within(0.1));
        // followed to both ends from a piece inside
        assertThat(trace.firstStep()).isEqualTo(10 * RATE / 128);
        assertThat(trace.endStep()).isCloseTo(40 * RATE / 128, within(2));
    }

    @Test
    void add_hitsOfTwoRecordings_areTwoTraces() throws InterruptedException {
        var diagonals = diagonals(false);
        diagonals.add(List.of(first(8, 0, 90), new Hit(1, 50 * RATE, 8 * RATE, PIECE, 80)));
        assertThat(diagonals.traces()).extracting(Trace::recording).containsExactly(0, 1);
    }

    @Test
    void add_echoOfWhatIsTraced_isLeftOut() throws InterruptedException {
        var diagonals = diagonals(false);
        diagonals.add(List.of(first(8, 0, 90)));
        // the second recording, where the first sounds, at a tenth of its height: a shared note
        diagonals.add(List.of(new Hit(1, 10 * RATE, 8 * RATE, PIECE, 9)));
        assertThat(diagonals.traces()).hasSize(1);
        // as high where nothing is traced it is no echo
        diagonals.add(List.of(new Hit(1, 50 * RATE, 8 * RATE, PIECE, 9)));
        assertThat(diagonals.traces()).hasSize(2);
    }

    @Test
    void add_sameRecordingAtAnotherPlace_isAnotherTrace() throws InterruptedException {
        var diagonals = diagonals(false);
        diagonals.add(List.of(first(8, 0, 90), new Hit(0, 10 * RATE + 2000, 8 * RATE, PIECE, 60)));
        assertThat(diagonals.traces()).hasSize(2);
    }

    @Test
    void add_moreThanABatch_tracesAll() throws InterruptedException {
        // eight are traced side by side: the ninth must not be forgotten
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < 19; i++) {
            hits.add(new Hit(1, 10 * RATE + 100 * i, 8 * RATE, PIECE, 60));
        }
        var diagonals = diagonals(false);
        diagonals.add(hits);
        assertThat(diagonals.traces()).hasSize(19);
    }

    @Test
    void add_tape_followsACurve() throws InterruptedException {
        var diagonals = diagonals(true);
        diagonals.add(List.of(first(8, 9, 90))); // nine samples off is still the same curve
        var trace = diagonals.traces().getFirst();
        assertThat(trace.lag()).isInstanceOf(Lag.Curve.class);
        assertThat(trace.lag().lagAt(25.0 * RATE)).isEqualTo(10.0 * RATE, within(0.5));
    }

    @Test
    void add_none_isNone() throws InterruptedException {
        var diagonals = diagonals(false);
        diagonals.add(List.of());
        assertThat(diagonals.traces()).isEmpty();
    }

    private static Diagonals diagonals(boolean wanders) {
        return new Diagonals(SCENE, RECORDINGS, WORKERS, wanders);
    }

    private static Hit first(double fromSecond, int lagOff, float sigma) {
        return new Hit(0, 10 * RATE + lagOff, Sounds.samples(fromSecond), PIECE, sigma);
    }

    private static Scene scene() {
        float[][] episode = Sounds.noise(3, 90);
        Sounds.add(episode, FIRST.whole(), 10, 0);
        Sounds.add(episode, SECOND.whole(), 50, 0);
        var signature = Sounds.signature(episode);
        return Scene.of(signature, 0, signature.samples(), 1, new SincResampler());
    }
}
