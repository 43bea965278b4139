package gekiban.studio.mix;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Stereo;
import java.util.List;
import java.util.SplittableRandom;

/** Sound effects at random moments, six seconds apart on average, over the noise of the place. */
public final class EffectsBed {
    private static final double MEAN_GAP_SECONDS = 6;

    private static final double SQRT_3 = Math.sqrt(3); // gives uniform noise the power 1

    private final List<Stereo> pool;
    private final long seed;

    /**
     * @param pool effects to choose from
     * @param seed of every choice
     */
    public EffectsBed(List<Stereo> pool, long seed) {
        this.pool = List.copyOf(pool);
        this.seed = seed;
    }

    /** Adds effects with peaks of -26 to -9 dB, and a noise of -55 to -40 dB. */
    public void addTo(Stereo bus) {
        var random = new SplittableRandom(seed);
        addNoise(bus.left(), random.split(), Decibels.toAmplitude(random.nextDouble(-55, -40)));
        addNoise(bus.right(), random.split(), Decibels.toAmplitude(random.nextDouble(-55, -40)));
        if (pool.isEmpty()) {
            return;
        }
        for (double now = gap(random); now < bus.seconds(); now += gap(random)) {
            var effect = pool.get(random.nextInt(pool.size()));
            double gain =
                    Decibels.toAmplitude(random.nextDouble(-26, -9))
                            / Math.max(1e-6, effect.peak());
            bus.add(effect, Stereo.frames(now), gain, gain);
        }
    }

    private static double gap(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) * MEAN_GAP_SECONDS;
    }

    // Pink noise: white noises through low passes two octaves apart, each of the same power. What a
    // place sounds like when nothing happens falls by about 3 dB an octave.
    private static void addNoise(float[] channel, SplittableRandom random, double rms) {
        int poles = 5;
        var state = new double[poles];
        var keep = new double[poles];
        var gain = new double[poles];
        for (int k = 0; k < poles; k++) {
            keep[k] = Math.exp(-2 * Math.PI * (20 << 2 * k) / Stereo.RATE_HZ);
            // a one-pole filter of gain 1 at 0 Hz passes (1 - keep) / (1 + keep) of white power
            gain[k] = rms / Math.sqrt(poles) * Math.sqrt((1 + keep[k]) / (1 - keep[k]));
        }
        for (int i = 0; i < channel.length; i++) {
            // one draw for each pole, so that their powers add up
            double sum = 0;
            for (int k = 0; k < poles; k++) {
                double white = random.nextDouble(-1, 1) * SQRT_3;
                state[k] = keep[k] * state[k] + (1 - keep[k]) * white;
                sum += gain[k] * state[k];
            }
            channel[i] += (float) sum;
        }
    }
}
