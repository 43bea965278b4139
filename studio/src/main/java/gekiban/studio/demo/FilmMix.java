package gekiban.studio.demo;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.Stereo;

/**
 * The music box as it stands in the film: a small thing in a carriage, where the album has it near
 * and over strings. One channel, 300 Hz to 7 kHz, and the spring that drives it is not steady.
 */
final class FilmMix {
    private static final double LOWEST_HZ = 300;
    private static final double HIGHEST_HZ = 7000;
    private static final double FLUTTER_CENTS = 6;
    private static final double FLUTTER_HZ = 0.7;

    private FilmMix() {}

    /** What the film makes of the box alone; as long as it was. */
    static Stereo of(Stereo box) {
        var mono = new float[box.frames()];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = 0.5f * (box.left()[i] + box.right()[i]);
        }
        Biquad.highPass(LOWEST_HZ, Biquad.BUTTERWORTH).filter(mono);
        Biquad.lowPass(HIGHEST_HZ, Biquad.BUTTERWORTH).filter(mono);
        return Stereo.middle(fluttering(mono));
    }

    /** Speed that swings about 1: the place read is the time plus the integral of the swing. */
    private static float[] fluttering(float[] sound) {
        double depth = StrictMath.pow(2, FLUTTER_CENTS / 1200) - 1;
        double step = 2 * Math.PI * FLUTTER_HZ / Stereo.RATE_HZ;
        double sway = depth / step; // frames to both sides
        var out = new float[sound.length];
        for (int i = 0; i < out.length; i++) {
            double at = i + sway * (StrictMath.cos(step * i) - 1);
            int whole = (int) Math.floor(at);
            double part = at - whole;
            out[i] =
                    (float)
                            cubic(
                                    sample(sound, whole - 1),
                                    sample(sound, whole),
                                    sample(sound, whole + 1),
                                    sample(sound, whole + 2),
                                    part);
        }
        return out;
    }

    private static double sample(float[] sound, int i) {
        return i < 0 || i >= sound.length ? 0 : sound[i];
    }

    /** The curve of third order through four neighbours (Catmull and Rom 1974). */
    private static double cubic(double a, double b, double c, double d, double t) {
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
