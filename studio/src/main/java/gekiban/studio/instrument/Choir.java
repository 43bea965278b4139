package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * Voices that sing a vowel, one or several: a source of harmonics and breath through the four
 * formants of a throat. As loud on every vowel.
 */
final class Choir implements Instrument {
    /**
     * A kind of choir.
     *
     * @param singers 1 for a soloist
     * @param highAbove pitch above which high voices sing; minus infinity where all are high
     */
    record Kind(int singers, double highAbove) {}

    static final Kind MIXED = new Kind(6, 59.5);
    static final Kind GIRLS = new Kind(4, Double.NEGATIVE_INFINITY);
    static final Kind SOLO = new Kind(1, Double.NEGATIVE_INFINITY);

    private static final double HIGH_THROAT = 1.12; // factor of the formants
    private static final double LOW_THROAT = 0.92;
    private static final double BRIGHT_HZ = 5000;
    private static final double BREATH = 0.01;
    private static final double WIDTH = 0.7; // pan of the outermost singers
    private static final double LATE_SECONDS = 0.018;
    private static final double RELEASE_SECONDS = 0.28;
    private static final double LAST_RELEASE_SECONDS = 0.45;
    private static final double VIBRATO_ONSET_SECONDS = 0.25;
    private static final double VIBRATO_GROW_SECONDS = 0.5;
    private static final Filter WHITE = new Filter(1, 0, 0, 0, 0);
    private static final Approach APPROACH = new Approach(45, 1, 0.050);

    private final Kind kind;

    Choir(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double release = tone.last() ? LAST_RELEASE_SECONDS : RELEASE_SECONDS;
        boolean solo = kind.singers == 1;
        int steps = Grid.steps(tone.seconds() + release + (solo ? 0 : 3 * LATE_SECONDS));
        var levels = Loudness.levels(tone, steps);
        var loudness = Loudness.gains(levels);
        var left = new double[steps * Grid.STEP];
        var right = new double[left.length];
        var sound = new double[left.length];
        for (int singer = 0; singer < kind.singers; singer++) {
            sing(sound, tone, levels, loudness, release, random);
            Place.among(singer, kind.singers, WIDTH).add(sound, left, right);
        }
        double together = Math.sqrt(2.0 / kind.singers);
        Grid.scale(left, together);
        Grid.scale(right, together);
        return Grid.stereo(left, right);
    }

    private void sing(
            double[] sound,
            Tone tone,
            double[] levels,
            double[] loudness,
            double release,
            SplittableRandom random) {
        int steps = levels.length - 1;
        var cents = cents(tone, steps, random);
        double late =
                kind.singers == 1 ? 0 : Math.min(3, Math.abs(Draws.normal(random))) * LATE_SECONDS;
        double attack = attack(tone) * random.nextDouble(0.9, 1.1);
        var envelope = new Envelope(attack, tone.seconds(), release);
        var unsteady = new Slow(4, 0.04, random);
        var gains = new double[steps + 1];
        var breath = new double[steps + 1];
        double size =
                (tone.pitch() > kind.highAbove ? HIGH_THROAT : LOW_THROAT)
                        * random.nextDouble(0.95, 1.05);
        var throat = new Throat(Vowel.of(tone.vowel()).bands(size, tone.hz()));
        var soft = source(tone, 1.45);
        var loud = source(tone, 1);
        double from = throat.rms(mixed(soft, loud, tone.levelFrom()), tone.hz());
        double to = throat.rms(mixed(soft, loud, tone.levelTo()), tone.hz());
        for (int i = 0; i <= steps; i++) {
            double gain = envelope.at(i * Grid.SECONDS - late) * (1 + unsteady.next());
            double done = Math.min(1, i * Grid.SECONDS / tone.seconds());
            gains[i] = gain * loudness[i] / (from + done * (to - from));
            breath[i] = BREATH * (1.4 - levels[i]) * gains[i];
        }
        new Wavetable(soft, loud, random).play(sound, tone.hz(), cents, gains, levels, random);
        new Noise(random).add(sound, WHITE, breath);
        throat.run(sound);
    }

    /** Levels of the harmonics of the vocal folds. */
    private static double[] source(Tone tone, double fall) {
        var levels = new double[Wavetable.harmonics(tone.hz())];
        for (int k = 1; k <= levels.length; k++) {
            double f = k * tone.hz() / BRIGHT_HZ;
            levels[k - 1] =
                    Wavetable.taper(k * tone.hz())
                            * StrictMath.pow(k, -fall)
                            / Math.sqrt(1 + f * f);
        }
        Wavetable.normalise(levels);
        return levels;
    }

    private static double[] mixed(double[] soft, double[] loud, double mix) {
        var mixed = new double[soft.length];
        for (int k = 0; k < mixed.length; k++) {
            mixed[k] = soft[k] + mix * (loud[k] - soft[k]);
        }
        return mixed;
    }

    private static double[] cents(Tone tone, int steps, SplittableRandom random) {
        var cents = APPROACH.cents(tone, steps, random);
        double detune = 8 * Draws.normal(random);
        var drift = new Slow(2, 4, random);
        double depth = random.nextDouble(16, 28);
        var vibrato =
                new Vibrato(
                        5.5 + 0.35 * Draws.normal(random),
                        VIBRATO_ONSET_SECONDS,
                        VIBRATO_GROW_SECONDS,
                        random);
        for (int i = 0; i <= steps; i++) {
            cents[i] += detune + drift.next() + depth * vibrato.next();
        }
        return cents;
    }

    private static double attack(Tone tone) {
        double attack = 0.12 + 0.12 * (1 - tone.levelFrom());
        if (tone.isSlurred()) {
            attack = 0.09;
        }
        return Math.min(attack * (tone.accent() ? 0.5 : 1), 0.4 * tone.seconds());
    }
}
