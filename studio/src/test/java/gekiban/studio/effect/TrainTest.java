package gekiban.studio.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainTest {
    /** Clacks of both axles. */
    private static List<Double> clacks(Stereo train, double overDb) {
        return Heard.events(Heard.band(train, 950, 1300), overDb, 0.06);
    }

    @Test
    void interior_atFullSpeed_rumblesAtItsLevel() {
        var train = Train.interior(12, 5);
        double rumble = 20 * Math.log10(Stereo.middle(Heard.band(train, 25, 180)).rms());
        // the middle of two sides apart is 3 dB softer than each; the joints add some
        assertThat(Heard.db(train)).isCloseTo(-30, within(1.5));
        assertThat(rumble).isCloseTo(-32, within(2.0));
    }

    @Test
    void interior_atFullSpeed_passesAJointEveryThreeQuartersOfASecond() {
        var clacks = clacks(Train.interior(15, 5), -44);
        assertThat(clacks).hasSizeBetween(38, 42); // 20 pairs
        for (int i = 2; i < clacks.size(); i++) {
            assertThat(clacks.get(i) - clacks.get(i - 2)).isCloseTo(0.75, within(0.03));
        }
        double pair = Math.min(Heard.gaps(clacks).get(0), Heard.gaps(clacks).get(1));
        assertThat(pair).isCloseTo(0.14, within(0.015));
    }

    @Test
    void arriving_atItsEnd_slowsDown() {
        var train = Train.arriving(21, 5);
        var joints = new java.util.ArrayList<Double>();
        for (double t : clacks(train, -45)) {
            if (t < 18 && (joints.isEmpty() || t - joints.getLast() > 0.45)) {
                joints.add(t);
            }
        }
        var gaps = Heard.gaps(joints);
        assertThat(gaps.getLast()).isBetween(1.2, 2.4);
        assertThat(gaps.getFirst()).isLessThan(1);
    }

    @Test
    void leaving_fromItsStart_gainsSpeed() {
        var train = Train.leaving(20, 5);
        var joints = new java.util.ArrayList<Double>();
        for (double t : clacks(train, -50)) {
            if (t > 3 && (joints.isEmpty() || t - joints.getLast() > 0.45)) {
                joints.add(t);
            }
        }
        var gaps = Heard.gaps(joints);
        assertThat(gaps.getFirst()).isBetween(1.2, 2.4);
        assertThat(gaps.get(gaps.size() / 2)).isLessThan(1.3);
        double[] levels = Heard.seconds(train);
        assertThat(levels[19]).isLessThan(levels[10]);
    }

    @Test
    void far_isSoftAndDull() {
        var train = Train.far(8, 5);
        assertThat(Heard.db(train)).isCloseTo(-48, within(0.1));
        assertThat(Heard.share(train, 1400, 20_000)).isLessThan(0.01);
    }

    @Test
    void standing_isSofterThanRunning() {
        assertThat(Heard.db(Train.standing(8, 5))).isCloseTo(-44, within(1.5));
    }

    @Test
    void brake_squeals_fallingInPitch() {
        var brake = Train.brake(5);
        assertThat(Heard.db(brake)).isCloseTo(-38, within(1.5));
        var early = brake.slice(0, 24_000);
        var late = brake.slice(48_000, 24_000);
        assertThat(Heard.share(early, 2780, 2940)).isGreaterThan(0.5);
        assertThat(Heard.share(late, 2620, 2780)).isGreaterThan(0.5);
    }

    @Test
    void doors_slideAndThump() {
        var doors = Train.doors(5);
        assertThat(Heard.db(doors.slice(0, 24_000))).isCloseTo(-38, within(1.5));
        var thump = Heard.events(Heard.band(doors, 50, 120), -42, 0.3);
        assertThat(thump).isNotEmpty();
        assertThat(thump.getLast()).isCloseTo(0.5, within(0.03));
    }
}
