package gekiban.studio.synth;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.Fades;
import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Rain, footsteps, crickets and doors, a few seconds each, peaks at 1. */
public final class EffectsSynth {
    private static final double SECONDS = 5;

    private final SplittableRandom random;

    public EffectsSynth(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many effects, kinds in turn. */
    public List<Stereo> effects(int count) {
        var effects = new ArrayList<Stereo>();
        for (int i = 0; i < count; i++) {
            var effect =
                    switch (i % 4) {
                        case 0 -> rain();
                        case 1 -> steps();
                        case 2 -> crickets();
                        default -> door();
                    };
            effect.scale(1 / Math.max(1e-6, effect.peak()));
            effects.add(effect);
        }
        return effects;
    }

    /** A shower swells and goes: hiss, and drops that fall somewhere between the speakers. */
    private Stereo rain() {
        var rain = Stereo.silence(Stereo.frames(SECONDS));
        for (var channel : List.of(rain.left(), rain.right())) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) random.nextGaussian() * 0.08f;
            }
            Biquad.highPass(900, Biquad.BUTTERWORTH).filter(channel);
            Biquad.lowPass(7000, Biquad.BUTTERWORTH).filter(channel);
        }
        double dropsPerSecond = random.nextDouble(30, 90);
        for (double t = 0; t < SECONDS; t -= Math.log(1 - random.nextDouble()) / dropsPerSecond) {
            ping(
                    rain,
                    t,
                    random.nextDouble(900, 4500),
                    0.006,
                    random.nextDouble(0.02, 0.25),
                    anywhere());
        }
        int half = rain.frames() / 2;
        Fades.apply(rain, half, half);
        return rain;
    }

    /** Somebody walks by: heel and scuff, twice a second, from one side to the other. */
    private Stereo steps() {
        var steps = Stereo.silence(Stereo.frames(SECONDS));
        double pace = random.nextDouble(0.38, 0.62);
        double from = anywhere();
        double to = anywhere();
        double floorHz = random.nextDouble(70, 160);
        for (double t = 0.1; t < SECONDS - 0.4; t += pace * random.nextDouble(0.94, 1.06)) {
            double pan = from + (to - from) * t / SECONDS;
            ping(
                    steps,
                    t,
                    floorHz * random.nextDouble(0.9, 1.1),
                    0.03,
                    random.nextDouble(0.6, 1),
                    pan);
            burst(
                    steps,
                    t + 0.05,
                    0.06,
                    random.nextDouble(1500, 3500),
                    random.nextDouble(0.1, 0.3),
                    pan);
        }
        return steps;
    }

    /** Two or three crickets, each with a pitch and a beat of its own. */
    private Stereo crickets() {
        var night = Stereo.silence(Stereo.frames(SECONDS));
        int singers = random.nextInt(2, 4);
        for (int s = 0; s < singers; s++) {
            double hz = random.nextDouble(3800, 5200);
            double pan = anywhere();
            double chirp = random.nextDouble(0.35, 0.8);
            for (double t = random.nextDouble(chirp);
                    t < SECONDS;
                    t += chirp * random.nextDouble(0.95, 1.05)) {
                for (int pulse = 0; pulse < 4; pulse++) {
                    double at = t + pulse * 0.028;
                    ping(night, at, hz * random.nextDouble(0.995, 1.005), 0.007, 0.4, pan);
                }
            }
        }
        return night;
    }

    /** A door falls shut: a thud, its frame rattling after it. */
    private Stereo door() {
        var door = Stereo.silence(Stereo.frames(1.5));
        double pan = anywhere();
        for (int mode = 0; mode < 7; mode++) {
            ping(
                    door,
                    0.02,
                    random.nextDouble(60, 900),
                    random.nextDouble(0.03, 0.15),
                    1.0 / (1 + mode),
                    pan);
        }
        burst(door, 0.02, 0.12, random.nextDouble(600, 2000), 0.8, pan);
        burst(door, random.nextDouble(0.15, 0.35), 0.05, 2500, 0.3, pan);
        return door;
    }

    /** -1 is left, 1 is right. */
    private double anywhere() {
        return random.nextDouble(-0.8, 0.8);
    }

    private void ping(
            Stereo to, double at, double hz, double decaySeconds, double loud, double pan) {
        int start = Stereo.frames(at);
        int length = Math.min(Stereo.frames(decaySeconds * 7), to.frames() - start);
        double phase = random.nextDouble(2 * Math.PI);
        for (int i = 0; i < length; i++) {
            double t = (double) i / Stereo.RATE_HZ;
            double attack = Math.min(1, t / 0.001);
            double y =
                    loud
                            * attack
                            * Math.exp(-t / decaySeconds)
                            * Math.sin(2 * Math.PI * hz * t + phase);
            to.left()[start + i] += (float) (y * (1 - pan) / 2);
            to.right()[start + i] += (float) (y * (1 + pan) / 2);
        }
    }

    private void burst(Stereo to, double at, double seconds, double hz, double loud, double pan) {
        int start = Stereo.frames(at);
        int length = Math.min(Stereo.frames(seconds), to.frames() - start);
        var band = Biquad.bandPass(hz, 0.8);
        for (int i = 0; i < length; i++) {
            double shape = Math.sin(Math.PI * (i + 0.5) / length);
            double y = loud * shape * band.next((float) random.nextDouble(-1, 1));
            to.left()[start + i] += (float) (y * (1 - pan) / 2);
            to.right()[start + i] += (float) (y * (1 + pan) / 2);
        }
    }
}
