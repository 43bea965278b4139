package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Seeds in a shell: a band of noise that swells and dies. Pitch and length are passed over. */
final class Shaker implements Instrument {
    private static final double LOWEST_HZ = 5200; // centre of the band, drawn for each stroke
    private static final double HIGHEST_HZ = 6200;
    private static final double Q = 1.6;
    private static final double RISE_SECONDS = 0.022;
    private static final double FALL_SECONDS = 0.030; // to 1/e
    private static final double LASTS_SECONDS = 0.24;
    private static final double RMS = 0.05; // at the height of a stroke at mf

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double level = tone.levelFrom();
        double rise = RISE_SECONDS * random.nextDouble(0.85, 1.15);
        double fall = FALL_SECONDS * random.nextDouble(0.85, 1.15);
        int steps = Grid.steps(LASTS_SECONDS);
        var gains = new double[steps + 1];
        double gain = RMS * Loudness.struck(level) / Loudness.struck(0.62);
        for (int i = 0; i < steps; i++) {
            double t = i * Grid.SECONDS;
            double after = Math.max(0, t - rise);
            gains[i] =
                    gain
                            * Envelope.rise(t / rise)
                            * StrictMath.exp(-after / fall)
                            * Envelope.rise((LASTS_SECONDS - t) / (2 * fall));
        }
        var sound = new double[steps * Grid.STEP];
        double hz = random.nextDouble(LOWEST_HZ, HIGHEST_HZ);
        new Noise(random).add(sound, Filter.noiseBand(hz, Q), gains);
        return Grid.middle(sound);
    }
}
