package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {
    private static Stereo impulse() {
        var impulse = Stereo.silence(3 * Stereo.RATE_HZ);
        impulse.left()[0] = 1;
        impulse.right()[0] = 1;
        return impulse;
    }

    private static double energy(float[] samples, double fromSeconds, double toSeconds) {
        double sum = 0;
        for (int i = Stereo.frames(fromSeconds); i < Stereo.frames(toSeconds); i++) {
            sum += (double) samples[i] * samples[i];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 1.1})
    void reflect_anImpulse_isAboutAsLoudAndFadesInItsTime(double seconds) {
        var tail = new Room(5, seconds).reflect(impulse());
        assertThat(10 * Math.log10(energy(tail.left(), 0, 3))).isCloseTo(0, within(2.0));
        assertThat(10 * Math.log10(energy(tail.right(), 0, 3))).isCloseTo(0, within(2.0));
        // half way in time is half way in decibels
        double early = energy(tail.left(), 0.1, 0.2);
        double late = energy(tail.left(), 0.1 + seconds / 2, 0.2 + seconds / 2);
        assertThat(10 * Math.log10(late / early)).isCloseTo(-30, within(4.0));
    }

    @Test
    void reflect_aSoundInTheMiddle_differsLeftAndRight() {
        var tail = new Room(5, 0.5).reflect(impulse());
        double both = 0;
        for (int i = 0; i < tail.frames(); i++) {
            both += tail.left()[i] * tail.right()[i];
        }
        assertThat(Math.abs(both)).isLessThan(0.3);
    }

    @Test
    void reflect_otherSeed_isAnotherRoom() {
        assertThat(new Room(6, 0.5).reflect(impulse()).left())
                .isNotEqualTo(new Room(5, 0.5).reflect(impulse()).left());
    }
}
