package gekiban.studio.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import gekiban.studio.effect.Steps.Gait;
import gekiban.studio.effect.Steps.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource({"WOOD, WALK, 1.9", "WOOD, RUN, 3.1", "WET_STONE, WALK, 1.9", "WET_STONE, RUN, 3.1"})
    void steps_asFastAsAskedFor_areCounted(Ground ground, Gait gait, double perSecond) {
        var steps = Steps.of(ground, gait, 20, 3);
        var events = Heard.events(Heard.band(steps, 100, 3000), -48, 0.2);
        assertThat(events.size() / 20.0).isCloseTo(perSecond, within(0.15));
        for (double gap : Heard.gaps(events)) {
            assertThat(gap * perSecond).isBetween(0.86, 1.14);
        }
    }

    @Test
    void steps_onWood_areDarkAndOnWetStoneBright() {
        var wood = Steps.of(Ground.WOOD, Gait.WALK, 10, 3);
        assertThat(Heard.share(wood, 80, 400)).isGreaterThan(0.7);
        var stone = Steps.of(Ground.WET_STONE, Gait.WALK, 10, 3);
        assertThat(Heard.share(stone, 1000, 6000)).isGreaterThan(0.7);
    }

    @Test
    void steps_inTurn_changeSides() {
        var steps = Steps.of(Ground.WOOD, Gait.WALK, 10, 3);
        double before = 0;
        for (double t : Heard.events(Heard.band(steps, 100, 3000), -48, 0.2)) {
            var one = steps.slice(Stereo.frames(t), 2400);
            double side = side(one);
            assertThat(side * before).isLessThanOrEqualTo(0);
            before = side;
        }
    }

    private static double side(Stereo sound) {
        double sum = 0;
        for (int i = 0; i < sound.frames(); i++) {
            sum += sound.left()[i] * sound.left()[i] - sound.right()[i] * sound.right()[i];
        }
        return sum;
    }

    @Test
    void winding_theBox_clicksTwelveTimesSevenASecond() {
        var clicks = Heard.events(Heard.band(Clockwork.winding(3), 1500, 4000), -50, 0.08);
        assertThat(clicks).hasSize(12);
        assertThat((clicks.getLast() - clicks.getFirst()) / 11).isCloseTo(1 / 7.0, within(0.005));
        assertThat(Heard.share(Clockwork.winding(3), 1500, 4000)).isGreaterThan(0.6);
    }

    @Test
    void ticking_everySecond_tickAndTockDiffer() {
        var clock = Clockwork.ticking(10, 3);
        var ticks = Heard.events(Heard.band(clock, 1200, 4000), -58, 0.3);
        assertThat(ticks).hasSize(10);
        for (double gap : Heard.gaps(ticks)) {
            assertThat(gap).isCloseTo(1, within(0.011));
        }
    }
}
