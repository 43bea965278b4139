package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.SplittableRandom;

/** Short sounds of one channel that beds are strewn with; their peak is 1, both ends are 0. */
final class Grain {
    private static final double RINGS_FOR = 4; // time constants until a decay is cut
    private static final double ATTACK_SECONDS = 0.0008;

    private Grain() {}

    /**
     * A tone that slides from one pitch to another under a raised cosine: a drop.
     *
     * @param seconds its whole length
     */
    static float[] slide(double fromHz, double toHz, double seconds) {
        var grain = new float[Math.max(2, Stereo.frames(seconds))];
        double turn = 0;
        for (int i = 0; i < grain.length; i++) {
            double part = (double) i / grain.length;
            turn += (fromHz + (toHz - fromHz) * part) / Stereo.RATE_HZ;
            double shape = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * part);
            grain[i] = (float) (shape * StrictMath.sin(2 * Math.PI * turn));
        }
        return toPeak(grain);
    }

    /**
     * A struck tone that dies away, sliding while it does.
     *
     * @param seconds until it is 60 dB down, about
     */
    static float[] ring(double fromHz, double toHz, double seconds) {
        var grain = new float[Stereo.frames(seconds)];
        double turn = 0;
        for (int i = 0; i < grain.length; i++) {
            double part = (double) i / grain.length;
            turn += (fromHz + (toHz - fromHz) * part) / Stereo.RATE_HZ;
            grain[i] = (float) (decay(i, grain.length) * StrictMath.sin(2 * Math.PI * turn));
        }
        return toPeak(grain);
    }

    /**
     * A knock: noise around a pitch that dies away.
     *
     * @param seconds its whole length
     */
    static float[] knock(double hz, double q, double seconds, SplittableRandom random) {
        var grain = new float[Stereo.frames(seconds)];
        var band = SecondOrder.bandPass(hz, q);
        // a narrow filter has to swing in before the knock
        int before = (int) (q * Stereo.RATE_HZ / hz);
        for (int i = 0; i < before; i++) {
            band.next(Noise.next(random));
        }
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (float) (decay(i, grain.length) * band.next(Noise.next(random)));
        }
        return toPeak(grain);
    }

    /** Puts one grain into another from a frame on, so far as there is room. */
    static void add(float[] to, float[] grain, int at, double gain) {
        for (int i = 0; i < grain.length && at + i < to.length; i++) {
            to[at + i] += (float) (gain * grain[i]);
        }
    }

    static float[] toPeak(float[] grain) {
        float peak = 1e-9f;
        for (float x : grain) {
            peak = Math.max(peak, Math.abs(x));
        }
        for (int i = 0; i < grain.length; i++) {
            grain[i] /= peak;
        }
        return grain;
    }

    // Up in a moment, down exponentially, to zero in the last quarter.
    private static double decay(int i, int length) {
        double attack = ATTACK_SECONDS * Stereo.RATE_HZ;
        double up = i < attack ? 0.5 - 0.5 * StrictMath.cos(Math.PI * i / attack) : 1;
        double end = Math.min(1, 4 * (1 - (double) i / length));
        return up * end * StrictMath.exp(-RINGS_FOR * i / length);
    }
}
