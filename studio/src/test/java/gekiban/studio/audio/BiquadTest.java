package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BiquadTest {
    private static double gainDb(Biquad filter, double hz) {
        var sine = Tones.sine(hz, 48_000);
        filter.filter(sine);
        return Tones.levelDb(sine, 24_000);
    }

    @Test
    void lowPass_butterworth_isThreeDbDownAtItsCornerAndFallsByTwelveAnOctave() {
        assertThat(gainDb(Biquad.lowPass(1000, Biquad.BUTTERWORTH), 50)).isCloseTo(0, within(0.05));
        assertThat(gainDb(Biquad.lowPass(1000, Biquad.BUTTERWORTH), 1000))
                .isCloseTo(-3.01, within(0.05));
        assertThat(gainDb(Biquad.lowPass(1000, Biquad.BUTTERWORTH), 4000))
                .isCloseTo(-24, within(1.0));
    }

    @Test
    void highPass_butterworth_isItsMirror() {
        assertThat(gainDb(Biquad.highPass(1000, Biquad.BUTTERWORTH), 10_000))
                .isCloseTo(0, within(0.05));
        assertThat(gainDb(Biquad.highPass(1000, Biquad.BUTTERWORTH), 1000))
                .isCloseTo(-3.01, within(0.05));
        assertThat(gainDb(Biquad.highPass(1000, Biquad.BUTTERWORTH), 250))
                .isCloseTo(-24, within(1.0));
    }

    @Test
    void bandPass_atItsCentre_passesAll() {
        assertThat(gainDb(Biquad.bandPass(2000, 4), 2000)).isCloseTo(0, within(0.05));
        // edges of the band, a centre divided by q apart: 3 dB down
        assertThat(gainDb(Biquad.bandPass(2000, 4), 2000 * 1.1328)).isCloseTo(-3, within(0.3));
    }

    @Test
    void shelves_farFromTheirCorners_giveAllOrNothing() {
        assertThat(gainDb(Biquad.lowShelf(1000, 6), 30)).isCloseTo(6, within(0.1));
        assertThat(gainDb(Biquad.lowShelf(1000, 6), 15_000)).isCloseTo(0, within(0.1));
        assertThat(gainDb(Biquad.highShelf(1000, -4), 30)).isCloseTo(0, within(0.1));
        assertThat(gainDb(Biquad.highShelf(1000, -4), 15_000)).isCloseTo(-4, within(0.1));
    }
}
