package gekiban.studio.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

class InsectsTest {
    @Test
    void crickets_chirp_atTheirPitches() {
        var night = Insects.crickets(10, 6);
        assertThat(Heard.db(night)).isCloseTo(-44, within(0.1));
        assertThat(Heard.share(night, 4200, 4800)).isGreaterThan(0.95);
    }

    @Test
    void crickets_onTheLeft_chirpEveryHalfSecond() {
        // the one on the left sits where the right ear hears little of it
        var night = Insects.crickets(20, 6);
        var left = new Stereo(night.left(), night.left());
        var chirps = Heard.events(Heard.band(left, 4150, 4400), -46, 0.3);
        assertThat(chirps.size() / 20.0).isCloseTo(1 / 0.55, within(0.4));
    }

    @Test
    void cicadas_atNoon_swellOverFourSeconds() {
        var noon = Insects.cicadas(24, 6);
        assertThat(Heard.db(noon)).isCloseTo(-46, within(0.1));
        assertThat(Heard.share(noon, 4300, 6300)).isGreaterThan(0.85);
        assertThat(Heard.centroidHz(noon)).isCloseTo(5200, within(250.0));
        // the swell of the left tree, by its own period: in and out of step
        double[] levels = Heard.seconds(new Stereo(noon.left(), noon.left()));
        assertThat(products(levels, 4)).isGreaterThan(0);
        assertThat(products(levels, 2)).isLessThan(0);
    }

    private static double products(double[] levels, int lag) {
        double mean = java.util.Arrays.stream(levels).average().orElseThrow();
        double sum = 0;
        for (int i = lag; i < levels.length; i++) {
            sum += (levels[i] - mean) * (levels[i - lag] - mean);
        }
        return sum;
    }
}
