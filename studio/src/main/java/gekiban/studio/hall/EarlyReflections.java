package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;

/**
 * The first echoes of walls and ceiling: seven a side, at times without a common divisor, the later
 * ones from the other side of the room.
 */
final class EarlyReflections {
    private static final double[] MILLISECONDS = {11.3, 17.9, 23.7, 31.1, 41.9, 53.3, 67.1};
    private static final double[] GAINS = {0.42, -0.36, 0.32, -0.27, 0.22, 0.18, -0.14};
    // Nobody sits exactly in the middle: the right walls are this much farther.
    private static final double RIGHT_LATER_MS = 1.7;
    private static final double CROSS_FROM_MS = 30;
    private static final double AIR_HZ = 6500;
    private static final double LEVEL = 0.6;

    private EarlyReflections() {}

    /** The echoes alone; as many frames as the sound has. */
    static Stereo of(Stereo sound) {
        var left = new float[sound.frames()];
        var right = new float[sound.frames()];
        for (int tap = 0; tap < GAINS.length; tap++) {
            boolean crosses = MILLISECONDS[tap] > CROSS_FROM_MS;
            float gain = (float) (GAINS[tap] * LEVEL);
            int later = Stereo.frames(MILLISECONDS[tap] / 1000);
            add(crosses ? sound.right() : sound.left(), later, gain, left);
            later = Stereo.frames((MILLISECONDS[tap] + RIGHT_LATER_MS) / 1000);
            add(crosses ? sound.left() : sound.right(), later, gain, right);
        }
        SecondOrder.lowPass(AIR_HZ, SecondOrder.BUTTERWORTH).filter(left);
        SecondOrder.lowPass(AIR_HZ, SecondOrder.BUTTERWORTH).filter(right);
        return new Stereo(left, right);
    }

    private static void add(float[] from, int later, float gain, float[] to) {
        for (int i = later; i < to.length; i++) {
            to[i] += from[i - later] * gain;
        }
    }
}
