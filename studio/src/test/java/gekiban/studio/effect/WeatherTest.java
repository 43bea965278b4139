package gekiban.studio.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeatherTest {
    @Test
    void rain_inTheOpen_hasItsLevelAndBand() {
        var rain = Rain.open(10, 4);
        assertThat(Heard.db(rain)).isCloseTo(-40, within(1.5));
        assertThat(Heard.share(rain, 400, 9000)).isGreaterThan(0.85);
        // pink: as much in each octave
        double low = Heard.share(rain, 600, 1200);
        double high = Heard.share(rain, 2400, 4800);
        assertThat(10 * Math.log10(high / low)).isCloseTo(0, within(1.5));
    }

    @Test
    void rain_underARoof_isDullAndDripsEveryNowAndThen() {
        var rain = Rain.underRoof(40, 4);
        // what 1.2 kHz leave of pink noise from 0.4 to 9 kHz: 4.5 dB less
        assertThat(Heard.db(rain)).isCloseTo(-44.5, within(1.5));
        assertThat(Heard.share(rain, 2400, 20_000)).isLessThan(0.05);
        var drips = Heard.events(Heard.band(rain, 850, 1150), -46, 0.3);
        assertThat(drips).hasSizeBetween(20, 57); // every 0.7 to 2 s
    }

    @Test
    void rain_onGlass_tapsOverDullRain() {
        var rain = Rain.onGlass(20, 4);
        assertThat(Heard.db(rain)).isCloseTo(-46, within(1.5));
        var pane = Heard.band(rain, 4000, 8000);
        int taps = Heard.events(pane, -60, 0.01).size();
        assertThat(taps / 20.0).isBetween(5.0, 20.0);
    }

    @Test
    void cave_drips_areSparseAndRing() {
        var cave = Cave.drips(30, 4);
        var drips = Heard.events(Heard.band(cave, 800, 1300), -48, 0.5);
        assertThat(drips).hasSizeBetween(10, 34);
        assertThat(Heard.share(cave, 600, 1500)).isGreaterThan(0.8);
    }

    @Test
    void sea_waves_haveTheirLevelAndSwell() {
        var sea = Sea.waves(77, 4);
        assertThat(Heard.db(sea)).isCloseTo(-38, within(0.2));
        assertThat(Heard.share(sea, 40, 900)).isGreaterThan(0.8);
        assertThat(Heard.share(sea, 2000, 6000)).isBetween(0.03, 0.15);
        double[] levels = Heard.seconds(sea);
        double highest = java.util.Arrays.stream(levels).max().orElseThrow();
        double lowest = java.util.Arrays.stream(levels).min().orElseThrow();
        assertThat(highest - lowest).isBetween(5.0, 13.0);
    }

    @Test
    void sea_hiss_comesWithTheFallOfAWave() {
        for (double t = 0; t < 77; t += 0.1) {
            if (Sea.draws(t) > 0) {
                assertThat(Sea.swell(t - 0.9)).isGreaterThan(Sea.swell(t - 0.7));
            }
            assertThat(Sea.draws(t)).isBetween(0.0, 1.0);
            assertThat(Sea.swell(t)).isBetween(0.25, 1.0);
        }
    }
}
