package gekiban.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.search.Search;
import gekiban.listen.search.Transforms;
import gekiban.listen.search.Work;
import gekiban.listen.signature.Recording;
import gekiban.listen.threads.Workers;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    private static final Workers WORKERS = new Workers(2);
    private static final Tune FIRST = Tune.of(1, 32);
    private static final Tune SECOND = Tune.of(2, 32);
    private static final List<Recording> RECORDINGS =
            List.of(
                    Sounds.recording("first", FIRST.whole()),
                    Sounds.recording("second", SECOND.whole()),
                    Sounds.recording("never played", Tune.of(3, 32).whole()));

    @AfterAll
    static void endWork() {
        WORKERS.close();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                1,
                25.0 / 24, // film on video
                1001.0 / 1000, // film at the speed of American video
                1000.0 / 1001,
                24.0 / 25 * 1001 / 1000,
                1 + 40e-6, // clocks that were never locked
                1 - 40e-6,
                25.0 / 24 * (1 + 30e-6)
            })
    void set_steadySpeed_isFoundWithinAMillionth(double speed) throws InterruptedException {
        var set = clock(second -> second * speed, -3).set();
        assertThat(set.speed() / speed - 1).isEqualTo(0, within(1e-6));
        assertThat(set.wanders()).isFalse();
        // the scene is in the album's clock, and the hits lie on straight lines in it
        assertThat((double) set.scene().samples())
                .isEqualTo(74 * Sounds.RATE * speed, within(300.0));
        var strong =
                set.hits().stream()
                        .filter(hit -> hit.sigma() > 15 && hit.recording() == 0)
                        .toList();
        assertThat(strong).hasSizeGreaterThan(1);
        assertThat(strong)
                .allSatisfy(
                        hit -> assertThat(hit.lag()).isCloseTo(strong.getFirst().lag(), within(1)));
    }

    @ParameterizedTest
    @CsvSource({"0.002, 0", "0.001, -6"})
    void set_tape_wanders(double wander, double db) throws InterruptedException {
        var set = clock(second -> Tune.tapeAt(second, wander), db).set();
        assertThat(set.wanders()).isTrue();
        assertThat(set.speed()).isEqualTo(1, within(1e-4));
    }

    @Test
    void set_nothingHeard_staysAtSpeedOne() throws InterruptedException {
        var set = clock(Sounds.signature(Sounds.noise(9, 60))).set();
        assertThat(set.speed()).isEqualTo(1);
        assertThat(set.wanders()).isFalse();
        assertThat(set.scene().samples())
                .isEqualTo(Sounds.signature(Sounds.noise(9, 60)).samples());
    }

    /** Five seconds of noise, both tunes, noise to the end: all of it played at some motion. */
    private static Clock clock(DoubleUnaryOperator placeAt, double db) {
        float[][] episode = Sounds.noise(4, 74);
        Sounds.add(episode, FIRST.played(74, second -> placeAt.applyAsDouble(second) - 5), 0, db);
        Sounds.add(episode, SECOND.played(74, second -> placeAt.applyAsDouble(second) - 38), 0, db);
        return clock(Sounds.signature(episode));
    }

    private static Clock clock(gekiban.listen.signature.Signature episode) {
        return new Clock(
                episode,
                0,
                episode.samples(),
                RECORDINGS,
                new Search(new Transforms(Sounds.FFTS), WORKERS, new Work()),
                Depth.first(RECORDINGS, 74),
                WORKERS);
    }
}
