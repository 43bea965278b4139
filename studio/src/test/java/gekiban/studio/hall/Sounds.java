package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Sines and noises to test with. */
final class Sounds {
    private Sounds() {}

    /** Stretches of one sine on both sides, one after another: level in dBFS, seconds, ... */
    static Stereo sines(double hz, double... levelsAndSeconds) {
        int frames = 0;
        for (int i = 1; i < levelsAndSeconds.length; i += 2) {
            frames += Stereo.frames(levelsAndSeconds[i]);
        }
        var sound = Stereo.silence(frames);
        int at = 0;
        for (int i = 0; i < levelsAndSeconds.length; i += 2) {
            double amplitude = Math.pow(10, levelsAndSeconds[i] / 20);
            int end = at + Stereo.frames(levelsAndSeconds[i + 1]);
            for (; at < end; at++) {
                double y = amplitude * Math.sin(2 * Math.PI * hz * at / Stereo.RATE_HZ);
                sound.left()[at] = (float) y;
                sound.right()[at] = (float) y;
            }
        }
        return sound;
    }

    /** White noise, different on both sides. */
    static Stereo noise(double seconds, double amplitude, long seed) {
        var random = new SplittableRandom(seed);
        var sound = Stereo.silence(Stereo.frames(seconds));
        for (int i = 0; i < sound.frames(); i++) {
            sound.left()[i] = (float) random.nextDouble(-amplitude, amplitude);
            sound.right()[i] = (float) random.nextDouble(-amplitude, amplitude);
        }
        return sound;
    }

    static double correlation(float[] a, float[] b) {
        double both = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            both += (double) a[i] * b[i];
            aa += (double) a[i] * a[i];
            bb += (double) b[i] * b[i];
        }
        return both / Math.sqrt(aa * bb);
    }
}
