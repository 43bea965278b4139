package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.SplittableRandom;

/** Crickets of the night and cicadas of noon. */
public final class Insects {
    private static final double CRICKETS_DB = -44; // RMS of all three
    private static final double[] CRICKET_HZ = {4300, 4700, 4500};
    private static final double[] CRICKET_PANS = {-0.6, 0.2, 0.7};
    private static final double CHIRP_SECONDS = 0.55;
    private static final double PULSE_SECONDS = 0.025;
    private static final double PULSE_EVERY_SECONDS = 0.040;
    private static final double CICADAS_DB = -46; // RMS
    private static final double CICADA_HZ = 5200;
    private static final double CICADA_Q = 6;
    private static final double TREMOLO_HZ = 45;
    private static final double SWELL_SECONDS = 4;

    private Insects() {}

    /** Three crickets, each with a pitch, a place and a beat of its own. */
    public static Stereo crickets(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        for (int insect = 0; insect < CRICKET_HZ.length; insect++) {
            double hz = CRICKET_HZ[insect] * random.nextDouble(0.99, 1.01);
            double beat = CHIRP_SECONDS * random.nextDouble(0.96, 1.04);
            double near = random.nextDouble(-3, 0);
            for (double t = random.nextDouble(0.02, beat);
                    t < seconds;
                    t += beat * random.nextDouble(0.97, 1.03)) {
                int pulses = random.nextInt(3, 5);
                for (int pulse = 0; pulse < pulses; pulse++) {
                    double at = t + pulse * PULSE_EVERY_SECONDS;
                    // the wings close faster with each pulse of a chirp
                    var grain = Grain.slide(hz, hz * 1.01, PULSE_SECONDS);
                    scene.add(grain, at, near - (pulse == 0 ? 4 : 0), CRICKET_PANS[insect]);
                }
            }
        }
        return Scene.level(scene.finish(), CRICKETS_DB);
    }

    /** Two trees full of cicadas, left and right, each swelling in its own time. */
    public static Stereo cicadas(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        var left = tree(scene.frames(), random.split());
        var right = tree(scene.frames(), random.split());
        for (int i = 0; i < left.length; i++) {
            float near = left[i];
            left[i] += 0.35f * right[i];
            right[i] += 0.35f * near;
        }
        scene.add(new Stereo(left, right));
        return Scene.level(scene.finish(), CICADAS_DB);
    }

    private static float[] tree(int frames, SplittableRandom random) {
        var noise = Noise.white(frames, random);
        double hz = CICADA_HZ * random.nextDouble(0.97, 1.03);
        // twice, for a skirt that stays clear of the voices
        SecondOrder.bandPass(hz, CICADA_Q).filter(noise);
        SecondOrder.bandPass(hz, CICADA_Q / 2).filter(noise);
        double beat = 2 * Math.PI * TREMOLO_HZ * random.nextDouble(0.97, 1.03) / Stereo.RATE_HZ;
        double swell = 2 * Math.PI / (SWELL_SECONDS * random.nextDouble(0.95, 1.05));
        double phase = random.nextDouble(2 * Math.PI);
        // cos and sin of the tremolo turn by a product a sample
        double cos = 1;
        double sin = 0;
        double turnCos = StrictMath.cos(beat);
        double turnSin = StrictMath.sin(beat);
        double level = 0;
        for (int i = 0; i < frames; i++) {
            if (i % 64 == 0) {
                double t = (double) i / Stereo.RATE_HZ;
                level = 0.55 - 0.45 * StrictMath.cos(swell * t + phase);
            }
            double next = cos * turnCos - sin * turnSin;
            sin = sin * turnCos + cos * turnSin;
            cos = next;
            noise[i] *= (float) (level * (0.6 + 0.4 * cos));
        }
        return noise;
    }
}
