package gekiban.studio.instrument;

import gekiban.studio.audio.Decibels;
import java.util.Arrays;

/**
 * A vowel by its four formants.
 *
 * @param hz their frequencies
 * @param db their levels
 */
record Vowel(double[] hz, double[] db) {
    static final int FORMANTS = 4;

    /**
     * @param letter one of a, e, i, o, u
     * @throws IllegalArgumentException for another letter
     */
    static Vowel of(char letter) {
        return switch (letter) {
            case 'a' -> vowel(800, 1200, 2850, 3800, 0, -5, -22, -26);
            case 'e' -> vowel(450, 2000, 2750, 3600, 0, -14, -18, -26);
            case 'i' -> vowel(300, 2250, 3000, 3800, 0, -18, -22, -28);
            case 'o' -> vowel(480, 820, 2750, 3700, 0, -9, -28, -32);
            case 'u' -> vowel(340, 720, 2600, 3600, 0, -14, -34, -38);
            default -> throw new IllegalArgumentException("no vowel: " + letter);
        };
    }

    private static Vowel vowel(double... numbers) {
        return new Vowel(
                Arrays.copyOf(numbers, FORMANTS),
                Arrays.copyOfRange(numbers, FORMANTS, 2 * FORMANTS));
    }

    /**
     * The band-passes of a singer, side by side. Neighbours have opposite signs: between two
     * resonances, where one lags and the other leads, they would cancel otherwise.
     *
     * @param size of the throat: factor of all formants
     * @param pitchHz above which the first two are kept, as sopranos tune them
     */
    Filter[] bands(double size, double pitchHz) {
        var bands = new Filter[FORMANTS];
        double[] least = {1.03 * pitchHz, 1.6 * pitchHz, 0, 0};
        for (int i = 0; i < FORMANTS; i++) {
            double f = Math.max(least[i], size * hz[i]);
            double width = 70 + 0.05 * f;
            double gain = Decibels.toAmplitude(db[i]) * (i % 2 == 0 ? 1 : -1);
            bands[i] = Filter.bandPass(f, f / width).times(gain);
        }
        return bands;
    }
}
