package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.SplittableRandom;

/** Waves on a shore: they rise, break, and draw back hissing. */
public final class Sea {
    private static final double LEVEL_DB = -38; // RMS
    private static final double BODY_FROM_HZ = 80;
    private static final double BODY_TO_HZ = 900;
    private static final double HISS_FROM_HZ = 2000;
    private static final double HISS_TO_HZ = 6000;
    private static final double HISS_LATER_SECONDS = 0.8;
    private static final double HISS_GAIN = 0.70; // RMS at its strongest, the body's being 1
    private static final double LONG_SECONDS = 11;
    private static final double SHORT_SECONDS = 7;
    private static final double REST = 0.25; // level between two waves
    private static final int STEP = 480; // samples from value to value of the swell

    private Sea() {}

    /** The shore nearby. */
    public static Stereo waves(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        // at which point of its swell the sea is met
        double met = random.nextDouble(SHORT_SECONDS * LONG_SECONDS);
        var left = shore(scene.frames(), met, random.split());
        // a wave runs along the shore: the right side a little later
        var right = shore(scene.frames(), met - 0.35, random.split());
        for (int i = 0; i < left.length; i++) {
            float near = left[i];
            left[i] += 0.3f * right[i];
            right[i] += 0.3f * near;
        }
        scene.add(new Stereo(left, right));
        return Scene.level(scene.finish(), LEVEL_DB);
    }

    private static float[] shore(int frames, double met, SplittableRandom random) {
        var body = Noise.brown(frames, BODY_FROM_HZ, random);
        SecondOrder.highPass(BODY_FROM_HZ, SecondOrder.BUTTERWORTH).filter(body);
        SecondOrder.lowPass(BODY_TO_HZ, SecondOrder.BUTTERWORTH).filter(body);
        toRms(body);
        var hiss = Noise.white(frames, random);
        SecondOrder.highPass(HISS_FROM_HZ, SecondOrder.BUTTERWORTH).filter(hiss);
        SecondOrder.lowPass(HISS_TO_HZ, SecondOrder.BUTTERWORTH).filter(hiss);
        toRms(hiss);
        for (int from = 0; from < frames; from += STEP) {
            double t = met + (double) from / Stereo.RATE_HZ;
            double next = t + (double) STEP / Stereo.RATE_HZ;
            double swell = swell(t);
            double swellSlope = (swell(next) - swell) / STEP;
            double draws = draws(t);
            double drawsSlope = (draws(next) - draws) / STEP;
            for (int i = from; i < Math.min(frames, from + STEP); i++) {
                int k = i - from;
                body[i] =
                        (float)
                                (body[i] * (swell + k * swellSlope)
                                        + hiss[i] * HISS_GAIN * (draws + k * drawsSlope));
            }
        }
        return body;
    }

    /** Level of the waves at a second, 0.25 to 1. */
    static double swell(double second) {
        double small = StrictMath.sin(Math.PI * second / SHORT_SECONDS);
        double great = StrictMath.sin(Math.PI * second / LONG_SECONDS);
        return REST + (1 - REST) * (small * small + great * great) / 2;
    }

    /** How much water draws back at a second, 0 to 1: the fall of the swell 0.8 s before. */
    static double draws(double second) {
        double t = second - HISS_LATER_SECONDS;
        double fall = (swell(t - 0.1) - swell(t + 0.1)) / 0.2;
        double steepest = (1 - REST) / 2 * Math.PI * (1 / SHORT_SECONDS + 1 / LONG_SECONDS);
        return Math.max(0, fall / steepest);
    }

    private static void toRms(float[] channel) {
        double rms = Math.max(1e-12, Stereo.middle(channel).rms());
        for (int i = 0; i < channel.length; i++) {
            channel[i] = (float) (channel[i] / rms);
        }
    }
}
