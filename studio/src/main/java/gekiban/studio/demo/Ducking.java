package gekiban.studio.demo;

import gekiban.studio.audio.Stereo;

/**
 * How far music gives way to speech over an episode: 0 where nobody speaks, 1 under a line; it goes
 * down in 120 ms and comes up in 400 ms.
 */
final class Ducking {
    private static final double STEP_SECONDS = 0.01;
    private static final double DOWN_SECONDS = 0.12;
    private static final double UP_SECONDS = 0.4;

    private final float[] depth;

    /**
     * @param seconds length of the episode
     * @param spans of speech: begin and end in seconds
     */
    Ducking(double seconds, Iterable<double[]> spans) {
        int steps = (int) Math.ceil(seconds / STEP_SECONDS) + 2;
        var spoken = new boolean[steps];
        for (double[] span : spans) {
            int to = Math.min(steps, (int) Math.ceil(span[1] / STEP_SECONDS));
            for (int i = Math.max(0, (int) Math.floor(span[0] / STEP_SECONDS)); i < to; i++) {
                spoken[i] = true;
            }
        }
        depth = new float[steps];
        double now = 0;
        for (int i = 0; i < steps; i++) {
            now += spoken[i] ? STEP_SECONDS / DOWN_SECONDS : -STEP_SECONDS / UP_SECONDS;
            now = Math.clamp(now, 0, 1);
            depth[i] = (float) now;
        }
    }

    /** At a frame of the episode, a straight line between two steps. */
    double at(int frame) {
        double at = frame / (STEP_SECONDS * Stereo.RATE_HZ);
        int step = Math.clamp((int) at, 0, depth.length - 2);
        double part = Math.clamp(at - step, 0, 1);
        return depth[step] + part * (depth[step + 1] - depth[step]);
    }
}
