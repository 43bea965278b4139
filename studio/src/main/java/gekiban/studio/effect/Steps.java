package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** Somebody's steps: left and right foot in turn, no two alike. */
public final class Steps {
    private static final double UNEVEN = 0.12;
    private static final double STEP_DB = -24; // peak
    private static final double ASIDE = 0.25; // pan of a foot

    private Steps() {}

    /** What is trodden on. */
    public enum Ground {
        WOOD,
        WET_STONE
    }

    /** How fast. */
    public enum Gait {
        WALK(1.9, 0),
        RUN(3.1, 3);

        private final double perSecond;
        private final double louderDb;

        Gait(double perSecond, double louderDb) {
            this.perSecond = perSecond;
            this.louderDb = louderDb;
        }
    }

    /** Steps as long as asked for, the first at once. */
    public static Stereo of(Ground ground, Gait gait, double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        double pan = random.nextBoolean() ? ASIDE : -ASIDE;
        for (double t = 0.05; t < seconds - 0.05; t += uneven(random) / gait.perSecond) {
            double db = STEP_DB + gait.louderDb + 20 * StrictMath.log10(uneven(random));
            switch (ground) {
                case WOOD -> wood(scene, t, db, pan, random);
                case WET_STONE -> wetStone(scene, t, db, pan, random);
            }
            pan = -pan;
        }
        return scene.finish();
    }

    private static void wood(
            Scene scene, double second, double db, double pan, SplittableRandom random) {
        scene.add(Grain.knock(160 * uneven(random), 3, 0.035, random), second, db, pan);
        scene.add(Grain.knock(1400 * uneven(random), 1.2, 0.008, random), second, db - 9, pan);
    }

    private static void wetStone(
            Scene scene, double second, double db, double pan, SplittableRandom random) {
        scene.add(Grain.knock(2200 * uneven(random), 0.8, 0.025, random), second, db, pan);
        int drops = random.nextInt(2, 5);
        for (int i = 0; i < drops; i++) {
            double at = second + random.nextDouble(0.02, 0.13);
            double hz = random.nextDouble(2500, 5000);
            double aside = pan + random.nextDouble(-0.3, 0.3);
            scene.add(Grain.slide(hz, 0.85 * hz, 0.003), at, db - random.nextDouble(12, 20), aside);
        }
    }

    private static double uneven(SplittableRandom random) {
        return random.nextDouble(1 - UNEVEN, 1 + UNEVEN);
    }
}
