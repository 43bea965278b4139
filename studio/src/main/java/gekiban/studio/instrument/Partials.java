package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;

/**
 * Single tones added to a sound. A tone is a two-pole recursion, y[n] = 2 r cos w y[n-1] - r^2
 * y[n-2]. It is taken four samples apart, so that four of them are under way at a time: y[n] = 2
 * r^4 cos 4w y[n-4] - r^8 y[n-8].
 */
final class Partials {
    private static final int LANES = 4;
    private static final double DECAY = 3 * StrictMath.log(10); // 60 dB in nepers

    private Partials() {}

    /**
     * Adds a tone that dies away.
     *
     * @param t60 seconds until it is 60 dB down
     * @param turns phase at the beginning, in turns
     * @param frames after which it is too weak to be heard; rounded down to fours
     */
    static void add(double[] sound, double level, double hz, double t60, double turns, int frames) {
        double radius = StrictMath.exp(-DECAY / (t60 * Stereo.RATE_HZ));
        var first = first(level, hz, radius, turns);
        double r4 = radius * radius * radius * radius;
        double forward = 2 * r4 * StrictMath.cos(LANES * radians(hz));
        double back = r4 * r4;
        double a0 = first[0];
        double a1 = first[1];
        double a2 = first[2];
        double a3 = first[3];
        double b0 = first[4];
        double b1 = first[5];
        double b2 = first[6];
        double b3 = first[7];
        int end = Math.min(frames, sound.length) / LANES * LANES;
        for (int i = 0; i < end; i += LANES) {
            sound[i] += a0;
            sound[i + 1] += a1;
            sound[i + 2] += a2;
            sound[i + 3] += a3;
            double c0 = forward * b0 - back * a0;
            double c1 = forward * b1 - back * a1;
            double c2 = forward * b2 - back * a2;
            double c3 = forward * b3 - back * a3;
            a0 = b0;
            a1 = b1;
            a2 = b2;
            a3 = b3;
            b0 = c0;
            b1 = c1;
            b2 = c2;
            b3 = c3;
        }
    }

    /**
     * Adds a tone of a given course.
     *
     * @param gains at the beginning of each step of the grid and at the end of the last that is to
     *     be heard
     * @param steps of them that are to be heard
     */
    static void add(double[] sound, double[] gains, int steps, double hz, double turns) {
        var first = first(1, hz, 1, turns);
        double forward = 2 * StrictMath.cos(LANES * radians(hz));
        double a0 = first[0];
        double a1 = first[1];
        double a2 = first[2];
        double a3 = first[3];
        double b0 = first[4];
        double b1 = first[5];
        double b2 = first[6];
        double b3 = first[7];
        for (int step = 0; step < steps; step++) {
            double gain = gains[step];
            double slope = (gains[step + 1] - gain) / Grid.STEP;
            int from = step * Grid.STEP;
            for (int i = from; i < from + Grid.STEP; i += LANES) {
                sound[i] += a0 * gain;
                sound[i + 1] += a1 * (gain + slope);
                sound[i + 2] += a2 * (gain + 2 * slope);
                sound[i + 3] += a3 * (gain + 3 * slope);
                gain += LANES * slope;
                double c0 = forward * b0 - a0;
                double c1 = forward * b1 - a1;
                double c2 = forward * b2 - a2;
                double c3 = forward * b3 - a3;
                a0 = b0;
                a1 = b1;
                a2 = b2;
                a3 = b3;
                b0 = c0;
                b1 = c1;
                b2 = c2;
                b3 = c3;
            }
        }
    }

    /**
     * Frames after which a tone of this level has fallen to another.
     *
     * @param levelDb of its beginning over the level at which it is no longer heard
     */
    static int frames(double t60, double levelDb) {
        return (int) Math.max(0, t60 * levelDb / 60 * Stereo.RATE_HZ);
    }

    private static double radians(double hz) {
        return 2 * Math.PI * hz / Stereo.RATE_HZ;
    }

    private static double[] first(double level, double hz, double radius, double turns) {
        var y = new double[2 * LANES];
        double w = radians(hz);
        double phase = 2 * Math.PI * turns;
        y[0] = level * StrictMath.cos(phase);
        y[1] = level * radius * StrictMath.cos(w + phase);
        double forward = 2 * radius * StrictMath.cos(w);
        for (int i = 2; i < y.length; i++) {
            y[i] = forward * y[i - 1] - radius * radius * y[i - 2];
        }
        return y;
    }
}
