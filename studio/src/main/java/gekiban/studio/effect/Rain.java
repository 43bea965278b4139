package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.SplittableRandom;

/** Rain, heard from three places. */
public final class Rain {
    private static final double BED_DB = -40; // RMS
    private static final double BED_FROM_HZ = 400;
    private static final double BED_TO_HZ = 9000;
    private static final double DROPS_PER_SECOND = 35;
    private static final double ROOF_HZ = 1200;
    private static final double DRIP_DB = -28; // peak
    private static final double PANE_HZ = 2200;
    private static final double PANE_BED_DB = -46; // RMS
    private static final double TAPS_PER_SECOND = 18;

    private Rain() {}

    /** In the open: hiss of -40 dBFS RMS, and drops close by. */
    public static Stereo open(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        scene.add(Scene.level(bed(scene.frames(), random), BED_DB));
        drops(scene, random);
        return scene.finish();
    }

    /** Under a roof: what the roof lets through of the same rain, and single drips at its edge. */
    public static Stereo underRoof(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        scene.add(Scene.level(bed(scene.frames(), random), BED_DB));
        drops(scene, random);
        scene.muffle(ROOF_HZ);
        drips(scene, 0.7, 2, DRIP_DB, random);
        return scene.finish();
    }

    /** On a window, from inside: the rain is far, drops tap on the pane. */
    public static Stereo onGlass(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        scene.add(bed(scene.frames(), random));
        scene.muffle(PANE_HZ);
        var bed = scene.finish();
        var inside = new Scene(seconds);
        inside.add(Scene.level(bed, PANE_BED_DB));
        for (double t = gap(TAPS_PER_SECOND, random);
                t < seconds;
                t += gap(TAPS_PER_SECOND, random)) {
            double db = random.nextDouble(-50, -34);
            double pan = random.nextDouble(-0.7, 0.7);
            // the pane itself, and the splash on it
            double hz = random.nextDouble(380, 620);
            inside.add(Grain.ring(hz, hz, 0.018), t, db - 4, pan);
            inside.add(Grain.knock(random.nextDouble(2500, 4500), 2, 0.005, random), t, db, pan);
        }
        return inside.finish();
    }

    /** Pink noise on both sides apart, which swells a little. */
    private static Stereo bed(int frames, SplittableRandom random) {
        return new Stereo(side(frames, random.split()), side(frames, random.split()));
    }

    private static float[] side(int frames, SplittableRandom random) {
        var noise = Noise.pink(frames, random);
        SecondOrder.highPass(BED_FROM_HZ, SecondOrder.BUTTERWORTH).filter(noise);
        SecondOrder.lowPass(BED_TO_HZ, SecondOrder.BUTTERWORTH).filter(noise);
        var swell = Noise.slow(frames, 0.3, 0.15, random);
        for (int i = 0; i < frames; i++) {
            noise[i] *= 1 + swell[i];
        }
        return noise;
    }

    private static void drops(Scene scene, SplittableRandom random) {
        for (double t = gap(DROPS_PER_SECOND, random);
                t < scene.seconds();
                t += gap(DROPS_PER_SECOND, random)) {
            double hz = random.nextDouble(1800, 5000);
            double db = random.nextDouble(-46, -30);
            scene.add(Grain.slide(hz, 0.85 * hz, 0.002), t, db, random.nextDouble(-0.9, 0.9));
        }
    }

    /** Single drips: the bubble that a drop leaves in water rises in pitch as it closes. */
    static void drips(
            Scene scene, double shortest, double longest, double db, SplittableRandom random) {
        for (double t = random.nextDouble(0.1, shortest);
                t < scene.seconds();
                t += random.nextDouble(shortest, longest)) {
            double hz = 900 * random.nextDouble(0.9, 1.1);
            double pan = random.nextDouble(-0.6, 0.6);
            scene.add(Grain.ring(hz, 1.2 * hz, 0.040), t, db + random.nextDouble(-3, 3), pan);
        }
    }

    /** Time until the next of events that know nothing of one another. */
    private static double gap(double perSecond, SplittableRandom random) {
        return -StrictMath.log(1 - random.nextDouble()) / perSecond;
    }
}
