package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * Metal that is struck: a few modes, each twice and a little apart, so that they beat. It rings out
 * whatever the length of the note.
 */
final class Struck implements Instrument {
    /**
     * @param ratio of its frequency to the pitch
     * @param level against the others
     * @param lasting share of the decay time
     */
    record Mode(double ratio, double level, double lasting) {}

    /**
     * A stroke of noise as the thing is hit.
     *
     * @param hz centre of its band
     * @param q of its band
     * @param seconds in which it comes down to 1/e
     * @param level against the tone at its beginning
     */
    record Hit(double hz, double q, double seconds, double level) {}

    /**
     * A kind of metal.
     *
     * @param t60 seconds until the pitch of 523 Hz is 60 dB down
     * @param shorter power by which higher pitches die sooner
     * @param apart least and most Hz between the two of a mode
     * @param detune standard deviation of the pitch in cents
     */
    record Kind(
            double t60,
            double shorter,
            double[] apart,
            double detune,
            Mode[] modes,
            Hit[] hits,
            Filter.Peak... body) {}

    static final Kind BOX =
            new Kind(
                    2.3,
                    0.55,
                    new double[] {0.05, 0.25},
                    4,
                    modes(
                            1, 1, 1, 2, 0.10, 0.55, 3.01, 0.05, 0.3, 6.27, 0.16, 0.16, 17.55, 0.03,
                            0.05),
                    new Hit[] {new Hit(3200, 1.2, 0.004, 0.10), new Hit(650, 1.2, 0.020, 0.22)},
                    Filter.peaks(480, 2, 4, 1100, 2, 3));
    static final Kind GLOCKENSPIEL =
            new Kind(
                    2.2,
                    0,
                    new double[] {0.05, 0.25},
                    1,
                    modes(1, 1, 1, 2.756, 0.42, 0.42, 5.404, 0.18, 0.2, 8.933, 0.06, 0.1),
                    new Hit[] {new Hit(5200, 1.0, 0.003, 0.10)});
    static final Kind BELL =
            new Kind(
                    7.5,
                    0,
                    new double[] {0.15, 0.6},
                    1,
                    modes(
                            0.5, 0.45, 1.25, 1, 1, 1, 1.19, 0.5, 0.72, 1.5, 0.28, 0.5, 2, 0.8, 0.55,
                            2.51, 0.22, 0.32, 3.01, 0.30, 0.28, 4.1, 0.20, 0.18, 5.43, 0.10, 0.1),
                    new Hit[] {new Hit(2400, 0.9, 0.012, 0.25)});

    private static final double PITCH_HZ = 523;
    private static final double HIGHEST_HZ = 15_000;
    private static final double HEARD_DB = 66; // over the level at which the sound ends
    private static final double LEFT_DB = 110; // over the level at which a mode is left, unheard
    private static final double ATTACK_SECONDS = 0.001;
    private static final double END_SECONDS = 0.08;
    private static final double MEASURED_SECONDS = 0.25; // of which the loudness is taken
    private static final double FIRST = 0.6; // share of the stronger of the two of a mode

    private final Kind kind;

    Struck(Kind kind) {
        this.kind = kind;
    }

    private static Mode[] modes(double... numbers) {
        var modes = new Mode[numbers.length / 3];
        for (int i = 0; i < modes.length; i++) {
            modes[i] = new Mode(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]);
        }
        return modes;
    }

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double level = tone.levelFrom();
        double hz = tone.hz() * Cents.factor(kind.detune * Draws.normal(random));
        double t60 = kind.t60 * StrictMath.pow(PITCH_HZ / hz, kind.shorter);
        double longest = 0;
        for (var mode : kind.modes) {
            longest = Math.max(longest, t60 * mode.lasting);
        }
        var sound = new double[Grid.steps(longest * HEARD_DB / 60) * Grid.STEP];
        for (var mode : kind.modes) {
            add(sound, mode, hz, t60, level, random);
        }
        double ringing = Grid.rms(sound, Stereo.frames(MEASURED_SECONDS));
        var noise = new Noise(random);
        for (var hit : kind.hits) {
            noise.burst(
                    sound,
                    Filter.noiseBand(hit.hz, hit.q),
                    hit.level * ringing * (0.4 + level),
                    hit.seconds);
        }
        for (var peak : kind.body) {
            Filter.of(peak).run(sound);
        }
        Envelope.fadeIn(sound, Stereo.frames(ATTACK_SECONDS));
        Envelope.fadeOut(
                sound, sound.length - Stereo.frames(END_SECONDS), Stereo.frames(END_SECONDS));
        double rms = Grid.rms(sound, Stereo.frames(MEASURED_SECONDS));
        Grid.scale(sound, Loudness.struck(level) / rms);
        return Grid.middle(sound);
    }

    private void add(
            double[] sound,
            Mode mode,
            double hz,
            double t60,
            double level,
            SplittableRandom random) {
        double strength = mode.level * random.nextDouble(0.85, 1.15);
        strength *= mode.ratio > 1 ? 0.35 + 0.9 * level : 1;
        double apart = random.nextDouble(kind.apart[0], kind.apart[1]);
        double lasting = t60 * mode.lasting * random.nextDouble(0.95, 1.05);
        double f = hz * mode.ratio;
        double firstTurns = random.nextDouble();
        double secondTurns = random.nextDouble();
        if (f > HIGHEST_HZ) {
            return;
        }
        int frames = Partials.frames(lasting, LEFT_DB);
        Partials.add(sound, FIRST * strength, f, lasting, firstTurns, frames);
        Partials.add(sound, (1 - FIRST) * strength, f + apart, lasting, secondTurns, frames);
    }
}
