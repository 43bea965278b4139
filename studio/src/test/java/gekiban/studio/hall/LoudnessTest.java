package gekiban.studio.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

/** The numbers are those of ITU-R BS.1770-4, EBU Tech 3341 and EBU Tech 3342. */
class LoudnessTest {
    private static double integrated(double... levelsAndSeconds) {
        return Loudness.of(Sounds.sines(1000, levelsAndSeconds)).integrated();
    }

    private static double range(double... levelsAndSeconds) {
        return Loudness.of(Sounds.sines(1000, levelsAndSeconds)).range();
    }

    @Test
    void integrated_fullSineInOneChannel_isMinusThree() {
        var sine = Sounds.sines(997, 0, 5);
        var left = new Stereo(sine.left(), new float[sine.frames()]);
        assertThat(Loudness.of(left).integrated()).isCloseTo(-3.01, within(0.01));
    }

    @Test
    void integrated_steadySines_areTheirLevel() {
        assertThat(integrated(-23, 20)).isCloseTo(-23, within(0.1));
        assertThat(integrated(-33, 20)).isCloseTo(-33, within(0.1));
    }

    @Test
    void integrated_softBeginningAndEnd_areGated() {
        assertThat(integrated(-36, 10, -23, 60, -36, 10)).isCloseTo(-23, within(0.1));
        assertThat(integrated(-72, 10, -36, 10, -23, 60, -36, 10, -72, 10))
                .isCloseTo(-23, within(0.1));
    }

    @Test
    void integrated_louderMiddle_isTheMeanOfEnergies() {
        assertThat(integrated(-26, 20, -20, 20.1, -26, 20)).isCloseTo(-23, within(0.1));
    }

    @Test
    void integrated_silence_isMinusInfinity() {
        assertThat(Loudness.of(Stereo.silence(96_000)).integrated())
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Loudness.of(Stereo.silence(0)).range()).isZero();
    }

    @Test
    void range_twoLevels_isTheirDifference() {
        assertThat(range(-20, 20, -30, 20)).isCloseTo(10, within(1.0));
        assertThat(range(-20, 20, -15, 20)).isCloseTo(5, within(1.0));
        assertThat(range(-40, 20, -20, 20)).isCloseTo(20, within(1.0));
    }

    @Test
    void range_levelsBelowTheGate_doNotCount() {
        assertThat(range(-50, 20, -35, 20, -20, 20, -35, 20, -50, 20)).isCloseTo(15, within(1.0));
    }

    @Test
    void shortTermEvery_stepInLevel_followsIt() {
        var loudness = Loudness.of(Sounds.sines(1000, -30, 10, -20, 11));
        double[] course = loudness.shortTermEvery(5);
        assertThat(course).hasSize(4);
        assertThat(course[0]).isCloseTo(-30, within(0.1));
        assertThat(course[1]).isCloseTo(-30, within(0.1));
        assertThat(course[2]).isCloseTo(-20, within(0.1));
        assertThat(loudness.shortTerm(2)).isNaN();
    }
}
