package gekiban.studio.voice;

import java.util.Arrays;

/**
 * What throat and mouth do, a value for every millisecond: as aimed at first, then smoothed, since
 * nothing in a mouth jumps.
 */
final class Gestures {
    static final int PER_SECOND = 1000;

    private static final double LEVEL_MS = 6; // time constants of the smoothing
    private static final double FORMANT_MS = 15; // there after three of them, 45 ms
    private static final double PITCH_MS = 25;

    final int length;
    final double[] pitchHz;

    /** Level of the tone, of the hum through the nose, and of breath, all against a vowel's 1. */
    final double[] voice;

    final double[] hum;
    final double[] breath;

    /** Level of the noise between tongue and teeth, and which band of {@link Hiss} it is. */
    final double[] hiss;

    final Hiss[] hissBand;

    /** By formant, then millisecond: its frequency and its level in dB. */
    final double[][] formantHz;

    final double[][] formantDb;

    Gestures(int length) {
        this.length = length;
        pitchHz = new double[length];
        voice = new double[length];
        hum = new double[length];
        breath = new double[length];
        hiss = new double[length];
        hissBand = new Hiss[length];
        Arrays.fill(hissBand, Hiss.S);
        formantHz = new double[Vowel.FORMANTS][length];
        formantDb = new double[Vowel.FORMANTS][length];
    }

    /** The mouth is at this place from one millisecond until before another. */
    void mouth(int from, int to, Vowel place, double tract) {
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            fill(formantHz[k], from, to, place.hz()[k] * tract);
            fill(formantDb[k], from, to, place.db()[k]);
        }
    }

    static void fill(double[] curve, int from, int to, double value) {
        for (int i = Math.max(0, from); i < Math.min(curve.length, to); i++) {
            curve[i] = value;
        }
    }

    /** Keeps pitch and place of the mouth from the millisecond before until the end. */
    void hold(int from) {
        fill(pitchHz, from, length, pitchHz[from - 1]);
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            fill(formantHz[k], from, length, formantHz[k][from - 1]);
            fill(formantDb[k], from, length, formantDb[k][from - 1]);
        }
    }

    /**
     * Noise from one millisecond until before another.
     *
     * @param swell milliseconds in which it rises; it falls in half of them
     */
    void noise(int from, int to, Hiss band, double level, int swell) {
        for (int i = Math.max(0, from); i < Math.min(length, to); i++) {
            double rise = Math.min(1, (i - from + 1.0) / (swell + 1));
            double fall = Math.min(1, (to - i) / (swell / 2.0 + 1));
            hiss[i] = level * rise * fall;
        }
        for (int i = Math.max(0, from - 1); i < Math.min(length, to); i++) {
            hissBand[i] = band; // from where it rises out of silence
        }
    }

    /** Smooths all but the noise of bursts, whose edge is what one hears. */
    void smooth() {
        for (var curve : new double[][] {voice, hum, breath}) {
            smooth(curve, LEVEL_MS);
        }
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            smooth(formantHz[k], FORMANT_MS);
            smooth(formantDb[k], FORMANT_MS);
        }
        smooth(pitchHz, PITCH_MS);
    }

    private static void smooth(double[] curve, double ms) {
        double step = 1 - StrictMath.exp(-1 / ms);
        double now = curve.length == 0 ? 0 : curve[0];
        for (int i = 0; i < curve.length; i++) {
            now += (curve[i] - now) * step;
            curve[i] = now;
        }
    }
}
