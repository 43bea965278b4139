package gekiban.studio.synth;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** A small bell or music box: partials in no simple ratio, the high ones gone first. */
public final class Bells implements Instrument {
    private static final double[] RATIOS = {1, 2.01, 2.76, 4.07, 5.43, 8.2};
    private static final double[] LEVELS = {1, 0.5, 0.35, 0.2, 0.15, 0.08};
    private static final double RINGS_SECONDS = 2.2; // the lowest partial, to 60 dB down

    @Override
    public float[] play(Note note, SplittableRandom random) {
        var sound = new float[Stereo.frames(Math.max(note.seconds(), RINGS_SECONDS))];
        for (int k = 0; k < RATIOS.length; k++) {
            double hz = note.hz() * RATIOS[k] * Math.exp(random.nextGaussian() * 0.002);
            if (hz > 15_000) {
                continue;
            }
            // A damped rotation: each sample the last one turned by the frequency and made shorter.
            double ring = RINGS_SECONDS / (1 + 0.7 * k) * random.nextDouble(0.8, 1.2);
            double radius = Math.pow(10, -3 / (ring * Stereo.RATE_HZ));
            double angle = 2 * Math.PI * hz / Stereo.RATE_HZ;
            double cos = radius * Math.cos(angle);
            double sin = radius * Math.sin(angle);
            double begin = random.nextDouble(2 * Math.PI);
            double level = LEVELS[k] * note.loudness() * 0.3 * random.nextDouble(0.7, 1.3);
            double x = level * Math.cos(begin);
            double y = level * Math.sin(begin);
            for (int i = 0; i < sound.length; i++) {
                sound[i] += (float) (y * Math.min(1, i / 60.0));
                double turned = x * cos - y * sin;
                y = x * sin + y * cos;
                x = turned;
            }
        }
        return sound;
    }
}
