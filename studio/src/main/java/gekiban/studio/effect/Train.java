package gekiban.studio.effect;

import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.SplittableRandom;

/**
 * A railcar of a branch line: rumble, a hum that slides with its speed, the joints of the rails in
 * pairs, brake and doors.
 */
public final class Train {
    private static final double RUMBLE_HZ = 180;
    private static final double RUMBLE_DB = -30; // RMS at full speed
    private static final double HUM_HZ = 600; // at full speed
    private static final double HUM_Q = 2;
    private static final double HUM_DB = -42; // RMS at full speed
    private static final int RETUNE_EVERY = 64; // samples
    private static final double JOINT_SECONDS = 0.75; // between pairs at full speed
    private static final double SLOWEST_JOINT_SECONDS = 2; // slower wheels are not heard
    private static final double AXLES_SECONDS = 0.14; // within a pair at full speed
    private static final double THUMP_DB = -16; // peak
    private static final double CLACK_DB = -22; // peak
    private static final double BRAKE_DB = -38; // RMS
    private static final double BRAKE_SECONDS = 1.5;
    private static final double DOOR_DB = -38; // RMS while they move
    private static final double DOOR_SECONDS = 0.5;
    private static final double DOOR_THUMP_DB = -24; // peak
    private static final double FAR_HZ = 700;
    private static final double FAR_DB = -48; // RMS
    private static final double DISTANCE_DB = -16; // a platform's length and more away
    private static final double LONGEST_CHANGE_SECONDS = 14;

    private Train() {}

    /** Inside, at full speed. */
    public static Stereo interior(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        run(scene, Motion.steady(1), random);
        return scene.finish();
    }

    /** From afar at full speed: soft, dull, -48 dBFS RMS. */
    public static Stereo far(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        run(scene, Motion.steady(1), random);
        scene.muffle(FAR_HZ);
        return Scene.level(scene.finish(), FAR_DB);
    }

    /** Inside, while it waits: what is left is the machine under the floor. */
    public static Stereo standing(double seconds, long seed) {
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        run(scene, Motion.steady(0), random);
        return scene.finish();
    }

    /**
     * From the platform: it comes nearer, slows down, brakes, stands 2.2 s before the end and opens
     * its doors.
     */
    public static Stereo arriving(double seconds, long seed) {
        requireLength(seconds);
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        double stop = seconds - 2.2;
        double change = Math.min(LONGEST_CHANGE_SECONDS, 0.8 * stop);
        run(scene, new Motion(1, stop - change, stop, 0), random);
        // the first car is alongside half way, the others pass
        scene.ride(distance(scene.frames(), 0, 0.5 * stop, DISTANCE_DB, 0));
        brake(scene, stop - BRAKE_SECONDS, random);
        doors(scene, stop + 0.7, random);
        return scene.finish();
    }

    /** From the platform: the doors shut, it starts after 1.4 s, gains speed and goes away. */
    public static Stereo leaving(double seconds, long seed) {
        requireLength(seconds);
        var random = new SplittableRandom(seed);
        var scene = new Scene(seconds);
        double start = 1.4;
        double change = Math.min(LONGEST_CHANGE_SECONDS, 0.8 * (seconds - start));
        run(scene, new Motion(0, start, start + change, 1), random);
        scene.ride(distance(scene.frames(), 0.4 * seconds, seconds, 0, DISTANCE_DB));
        doors(scene, 0.1, random);
        return scene.finish();
    }

    /** Only the brake: 1.5 s. */
    public static Stereo brake(long seed) {
        var scene = new Scene(BRAKE_SECONDS);
        brake(scene, 0, new SplittableRandom(seed));
        return scene.finish();
    }

    /** Only the doors: they slide for half a second and shut with a thump; 0.9 s. */
    public static Stereo doors(long seed) {
        var scene = new Scene(0.9);
        doors(scene, 0, new SplittableRandom(seed));
        return scene.finish();
    }

    private static void requireLength(double seconds) {
        if (!(seconds >= 6)) {
            throw new IllegalArgumentException("a train needs 6 s, not " + seconds);
        }
    }

    private static void run(Scene scene, Motion motion, SplittableRandom random) {
        scene.add(rolling(scene.frames(), motion, random.split(), random.split()));
        double step = 0.001;
        double way = 0.5;
        for (double t = 0; t < scene.seconds(); t += step) {
            double speed = motion.speed(t);
            way += speed * step / JOINT_SECONDS;
            if (way >= 1) {
                way -= 1;
                if (speed >= JOINT_SECONDS / SLOWEST_JOINT_SECONDS) {
                    joint(scene, t, speed, random);
                }
            }
        }
    }

    /** Rumble and hum, each side its own noise; a standing train keeps a fifth of its rumble. */
    private static Stereo rolling(
            int frames, Motion motion, SplittableRandom left, SplittableRandom right) {
        var rolling =
                Scene.level(new Stereo(rumble(frames, left), rumble(frames, right)), RUMBLE_DB);
        var hum =
                Scene.level(
                        new Stereo(hum(frames, motion, left), hum(frames, motion, right)), HUM_DB);
        for (int i = 0; i < frames; i++) {
            double speed = motion.speed((double) i / Stereo.RATE_HZ);
            float rumbleGain = (float) (0.2 + 0.8 * speed);
            float humGain = (float) speed;
            rolling.left()[i] = rolling.left()[i] * rumbleGain + hum.left()[i] * humGain;
            rolling.right()[i] = rolling.right()[i] * rumbleGain + hum.right()[i] * humGain;
        }
        return rolling;
    }

    private static float[] rumble(int frames, SplittableRandom random) {
        var noise = Noise.white(frames, random);
        SecondOrder.lowPass(RUMBLE_HZ, SecondOrder.BUTTERWORTH).filter(noise);
        SecondOrder.highPass(30, SecondOrder.BUTTERWORTH).filter(noise);
        return noise;
    }

    /** A narrow noise whose pitch follows the speed, a third of it when standing. */
    private static float[] hum(int frames, Motion motion, SplittableRandom random) {
        var hum = new float[frames];
        var band = SecondOrder.bandPass(HUM_HZ, HUM_Q);
        double tuned = 1;
        for (int i = 0; i < frames; i++) {
            if (i % RETUNE_EVERY == 0) {
                double speed = motion.speed((double) i / Stereo.RATE_HZ);
                if (speed != tuned) {
                    band.become(SecondOrder.bandPass(HUM_HZ * (1 + 2 * speed) / 3, HUM_Q));
                    tuned = speed;
                }
            }
            hum[i] = (float) band.next(Noise.next(random));
        }
        return hum;
    }

    /** Two axles over one gap in the rails. */
    private static void joint(Scene scene, double second, double speed, SplittableRandom random) {
        double pan = random.nextDouble(-0.15, 0.15);
        double hard = 20 * StrictMath.log10(0.4 + 0.6 * speed);
        for (int axle = 0; axle < 2; axle++) {
            double at = second + axle * AXLES_SECONDS / speed;
            double db = hard - 1.5 * axle + random.nextDouble(-1, 1);
            double hz = 70 * random.nextDouble(0.95, 1.05);
            scene.add(Grain.ring(hz, 0.9 * hz, 0.050), at, THUMP_DB + db, pan);
            double clack = 1100 * random.nextDouble(0.95, 1.05);
            // steel rings, ballast rattles
            scene.add(Grain.ring(clack, clack, 0.015), at, CLACK_DB + db, pan);
            scene.add(Grain.knock(clack, 1, 0.015, random), at, CLACK_DB - 4 + db, pan);
        }
    }

    /** A squeal that falls by 8 %, softly begun and softly ended. */
    private static void brake(Scene scene, double second, SplittableRandom random) {
        int frames = Stereo.frames(BRAKE_SECONDS);
        var squeal = new float[frames];
        var band = SecondOrder.bandPass(2900, 40);
        for (int i = 0; i < frames; i++) {
            if (i % RETUNE_EVERY == 0) {
                band.become(SecondOrder.bandPass(2900 * (1 - 0.08 * i / frames), 40));
            }
            double swell = StrictMath.sin(Math.PI * i / frames);
            squeal[i] = (float) (swell * band.next(Noise.next(random)));
        }
        place(scene, squeal, second, BRAKE_DB, 0.1);
    }

    private static void doors(Scene scene, double second, SplittableRandom random) {
        int frames = Stereo.frames(DOOR_SECONDS);
        var slide = new float[frames];
        var band = SecondOrder.bandPass(350, 1);
        for (int i = 0; i < frames; i++) {
            double swell = StrictMath.sin(Math.PI * i / frames);
            slide[i] = (float) (swell * band.next(Noise.next(random)));
        }
        place(scene, slide, second, DOOR_DB, -0.1);
        double shut = second + DOOR_SECONDS;
        scene.add(Grain.ring(95, 80, 0.12), shut, DOOR_THUMP_DB, -0.1);
        scene.add(Grain.knock(500, 1, 0.04, random), shut, DOOR_THUMP_DB - 8, -0.1);
    }

    /** Places a mono stretch by its RMS. */
    private static void place(
            Scene scene, float[] stretch, double second, double rmsDb, double pan) {
        double rms = Stereo.middle(stretch).rms();
        Grain.toPeak(stretch);
        double crest = rms == 0 ? 1 : Stereo.middle(stretch).rms();
        // at equal power the mean over both sides is 3 dB below the mono stretch
        scene.add(stretch, second, rmsDb + 3.01 - 20 * StrictMath.log10(crest), pan);
    }

    /** Gains while it comes or goes between two seconds. */
    private static float[] distance(
            int frames, double from, double to, double fromDb, double toDb) {
        var curve = new float[frames];
        float gain = 1;
        for (int i = 0; i < frames; i++) {
            if (i % RETUNE_EVERY == 0) {
                double second = (double) i / Stereo.RATE_HZ;
                double part = Math.clamp((second - from) / (to - from), 0.0, 1.0);
                double smooth = part * part * (3 - 2 * part);
                gain = (float) Scene.amplitude(fromDb + (toDb - fromDb) * smooth);
            }
            curve[i] = gain;
        }
        return curve;
    }
}
