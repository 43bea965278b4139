package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A string that is plucked: one period runs round a delay line and loses its heights (Karplus and
 * Strong 1983, "Digital synthesis of plucked-string and drum timbres"; place of the pick and tuning
 * after Jaffe and Smith 1983, "Extensions of the Karplus-Strong plucked-string algorithm"). The
 * period is made harmonic by harmonic. A hairpin is heard at its beginning only.
 */
final class Plucked implements Instrument {
    /**
     * A kind of string.
     *
     * @param pick place of the pick, share of the string
     * @param t60 seconds until a note at 220 Hz is 60 dB down
     * @param smoothing of the loop at 44.1 kHz, 0 none to 0.5: how fast the heights die
     * @param pickHz above which a pick at full level sounds dull
     * @param fall power by which a harmonic is weaker than the first
     * @param glide cents by which the loudest pluck begins sharp
     * @param nail level of the nail's noise against the tone; 0 for none
     * @param body its resonances
     */
    record Kind(
            double pick,
            double t60,
            double smoothing,
            double pickHz,
            double fall,
            double glide,
            double nail,
            Filter.Peak... body) {}

    static final Kind KOTO =
            new Kind(
                    0.09,
                    4.2,
                    0.16,
                    4600,
                    0.15,
                    14,
                    0.35,
                    Filter.peaks(190, 3, 4, 420, 3, 4, 2400, 1.2, 3));
    static final Kind HARP =
            new Kind(0.34, 5.0, 0.26, 2600, 0.05, 3, 0, Filter.peaks(160, 2, 3, 330, 2, 2));
    static final Kind GUITAR =
            new Kind(
                    0.19,
                    3.6,
                    0.30,
                    3000,
                    0.2,
                    4,
                    0,
                    Filter.peaks(102, 6, 6, 204, 5, 5, 390, 4, 3));
    static final Kind PIZZICATO =
            new Kind(0.15, 0.75, 0.42, 2200, 0.2, 8, 0, Filter.peaks(280, 3, 5, 500, 3, 4));
    static final Kind BASS =
            new Kind(
                    0.22, 2.6, 0.45, 900, 0.15, 6, 0, Filter.peaks(65, 4, 3, 105, 3, 4, 700, 1, 2));

    // At 48 kHz a period has more samples to smooth over: the loss of a height goes with the
    // square of its angle a sample.
    private static final double AT_THIS_RATE = (480.0 / 441) * (480.0 / 441);
    private static final double RELEASE_SECONDS = 0.30;
    private static final double STACCATO_RELEASE_SECONDS = 0.10;
    private static final double ATTACK_SECONDS = 0.0015;
    private static final double LOW_ATTACK_SECONDS = 0.003;
    private static final double LOW_HZ = 150;
    private static final double GLIDE_SECONDS = 0.090;
    private static final double MEASURED_SECONDS = 0.25; // of which the loudness is taken
    private static final double HIGHEST_HZ = 11_000;
    private static final double FAINTEST = 1e-4; // of a harmonic's level: not worth a sine
    private static final double NEPERS_PER_DB = StrictMath.log(10) / 20;
    private static final double SPREAD_DB = 2.5; // of a harmonic's level from note to note
    private static final double PICK_SPREAD = 0.025; // share of the string
    private static final double NAIL_HZ = 3000; // 1.5 to 6 kHz
    private static final double NAIL_Q = 0.67;
    private static final double NAIL_SECONDS = 0.0025;
    private static final double SEMITONE = StrictMath.log(2) / 1200; // a cent in nepers
    private static final int AHEAD = 128; // samples by which the glide may read ahead

    private final Kind kind;

    Plucked(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double level = tone.levelFrom();
        double hz = tone.hz();
        double release = tone.staccato() ? STACCATO_RELEASE_SECONDS : RELEASE_SECONDS;
        double t60 = kind.t60 * StrictMath.pow(220 / hz, 0.42) * random.nextDouble(0.93, 1.07);
        int frames = Grid.steps(tone.seconds() + release) * Grid.STEP;

        var loop = new StringLoop(hz, kind.smoothing * AT_THIS_RATE, t60);
        var levels = levels(hz, level, random);
        var turns = new double[levels.length];
        for (int k = 0; k < turns.length; k++) {
            turns[k] = random.nextDouble();
        }
        var line = loop.ring(levels, turns, frames + AHEAD);
        var sound = glide(line, loop.past(), frames, kind.glide * level);
        if (kind.nail > 0) {
            int measured = Stereo.frames(MEASURED_SECONDS);
            double nail = kind.nail * Grid.rms(sound, measured) * (0.4 + level);
            new Noise(random).burst(sound, Filter.noiseBand(NAIL_HZ, NAIL_Q), nail, NAIL_SECONDS);
        }
        for (var peak : kind.body) {
            Filter.of(peak).run(sound);
        }
        Envelope.fadeIn(sound, Stereo.frames(hz < LOW_HZ ? LOW_ATTACK_SECONDS : ATTACK_SECONDS));
        int let = Stereo.frames(tone.seconds());
        double rms = Grid.rms(sound, Math.min(let, Stereo.frames(MEASURED_SECONDS)));
        Grid.scale(sound, Loudness.struck(level) / rms);
        Envelope.fadeOut(sound, let, frames - let);
        return Grid.middle(sound);
    }

    /** What the pick leaves of each harmonic. */
    private double[] levels(double hz, double level, SplittableRandom random) {
        double corner = kind.pickHz * (0.35 + 0.9 * level);
        double place = kind.pick + random.nextDouble(-PICK_SPREAD, PICK_SPREAD);
        int most = Math.max(1, (int) (HIGHEST_HZ / hz));
        var levels = new double[most];
        int count = 1;
        double strongest = 0;
        for (int k = 1; k <= most; k++) {
            double f = k * hz / corner;
            double dull = Math.sqrt((1 + f * f) * (1 + f * f / (1.8 * 1.8)));
            double cos = Sines.of(k * place + 0.25);
            double node = Math.sqrt(1 - 2 * 0.92 * cos + 0.92 * 0.92);
            double chance = StrictMath.exp(SPREAD_DB * NEPERS_PER_DB * Draws.normal(random));
            levels[k - 1] = chance * node / dull * StrictMath.pow(k, -kind.fall);
            strongest = Math.max(strongest, levels[k - 1]);
            count = levels[k - 1] > FAINTEST * strongest ? k : count;
        }
        return Arrays.copyOf(levels, count);
    }

    /** Reads the line on a time that runs too fast at first: a hard pluck begins sharp. */
    private static double[] glide(double[] line, int past, int frames, double cents) {
        var sound = new double[frames];
        double fast = StrictMath.exp(cents * SEMITONE) - 1;
        double factor = StrictMath.exp(-1 / (GLIDE_SECONDS * Stereo.RATE_HZ));
        double place = past;
        for (int i = 0; i < frames; i++) {
            int at = (int) place;
            double t = place - at;
            double a = line[at - 1];
            double b = line[at];
            double c = line[at + 1];
            double d = line[at + 2];
            // third-order Lagrange between b and c
            double p = t * (t - 1) / 2;
            sound[i] =
                    b
                            + t * (c - b)
                            + p * ((a - 2 * b + c) * (2 - t) + (b - 2 * c + d) * (1 + t)) / 3;
            place += 1 + fast;
            fast *= factor;
        }
        return sound;
    }
}
