package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.Hall;
import java.util.SplittableRandom;

/** The shrine in the rock. */
public final class Cave {
    private static final double DRIP_DB = -30; // peak
    private static final double SHORTEST_SECONDS = 0.9;
    private static final double LONGEST_SECONDS = 2.8;
    private static final double RINGS_SECONDS = 3.2;
    private static final double WET = 0.8;

    private Cave() {}

    /** Drips into pools, and the rock that answers. */
    public static Stereo drips(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        Rain.drips(scene, SHORTEST_SECONDS, LONGEST_SECONDS, DRIP_DB, random);
        var dry = scene.finish();
        var cave = new Scene(seconds);
        cave.add(dry);
        cave.add(new Hall(RINGS_SECONDS, WET, random.nextLong()).answer(dry));
        return cave.finish();
    }
}
