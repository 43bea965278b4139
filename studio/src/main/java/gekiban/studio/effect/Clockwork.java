package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Small wheels: the clock on the office wall, the key of the music box. */
public final class Clockwork {
    private static final double TICK_DB = -34; // peak
    private static final double TICK_EVERY_SECONDS = 1;
    private static final int CLICKS = 12;
    private static final double CLICKS_PER_SECOND = 7;
    private static final double CLICK_HZ = 2400;
    private static final double CLICK_SECONDS = 0.006;
    private static final double CLICK_DB = -28; // peak
    private static final double WINDING_SECONDS = 1.9;

    private Clockwork() {}

    /** A wall clock: a tick, a deeper tock, one each second, in a wooden case. */
    public static Stereo ticking(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        boolean tick = true;
        for (double t = 0.1; t < seconds; t += TICK_EVERY_SECONDS) {
            // a clock keeps time: what differs from beat to beat is its sound
            double db = TICK_DB + random.nextDouble(-0.8, 0.8);
            double hz = (tick ? 2300 : 1850) * random.nextDouble(0.98, 1.02);
            scene.add(Grain.knock(hz, 3, 0.006, random), t, db, 0.3);
            scene.add(Grain.ring(tick ? 460 : 410, tick ? 460 : 410, 0.045), t, db - 8, 0.3);
            tick = !tick;
        }
        return scene.finish();
    }

    /** Winding the music box: 12 clicks, 7 a second. */
    public static Stereo winding(long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(WINDING_SECONDS);
        for (int click = 0; click < CLICKS; click++) {
            double t = 0.06 + (click + random.nextDouble(-0.06, 0.06)) / CLICKS_PER_SECOND;
            // the spring grows tighter, the pawl clicks higher and harder
            double tight = (double) click / CLICKS;
            double hz = CLICK_HZ * (0.97 + 0.06 * tight) * random.nextDouble(0.98, 1.02);
            double db = CLICK_DB - 2 + 2 * tight + random.nextDouble(-1, 1);
            scene.add(Grain.knock(hz, 3, CLICK_SECONDS, random), t, db, 0);
            scene.add(Grain.ring(620, 600, 0.02), t, db - 14, 0);
        }
        return scene.finish();
    }
}
