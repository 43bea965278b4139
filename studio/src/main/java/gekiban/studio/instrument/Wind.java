package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A pipe that is blown: a period that grows brighter with the level, breath around its first
 * harmonics and above, a chiff as it begins to speak, and a vibrato of pitch and level at once.
 */
final class Wind implements Instrument {
    /**
     * A kind of pipe.
     *
     * @param loud levels of the harmonics, 1 first
     * @param soft the same, at the softest
     * @param oddBelow pitch up to which the even harmonics are as weak as said: a cylinder closed
     *     at one end; above they grow. Infinite for pipes that are open
     * @param brightHz corner of the low-pass at full level
     * @param breath RMS of the noise against the tone
     * @param chiff level of the noise at the beginning against the tone
     * @param attack seconds
     * @param vibratoHz swings a second
     * @param vibratoCents of pitch
     * @param vibratoLevel share of the level
     */
    record Kind(
            double[] loud,
            double[] soft,
            double oddBelow,
            double brightHz,
            double breath,
            double chiff,
            double attack,
            double vibratoHz,
            double vibratoCents,
            double vibratoLevel) {}

    static final Kind FLUTE =
            new Kind(
                    new double[] {1, 0.62, 0.26, 0.12, 0.055, 0.025, 0.012},
                    new double[] {1, 0.22, 0.06, 0.02},
                    Double.POSITIVE_INFINITY,
                    6000,
                    0.24,
                    0.5,
                    0.055,
                    5.1,
                    9,
                    0.09);
    static final Kind WHISTLE =
            new Kind(
                    new double[] {1, 0.22, 0.10, 0.03, 0.012},
                    new double[] {1, 0.10, 0.03},
                    Double.POSITIVE_INFINITY,
                    7000,
                    0.29,
                    0.5,
                    0.030,
                    5.6,
                    7,
                    0.09);
    static final Kind CLARINET =
            new Kind(
                    new double[] {
                        1, 0.03, 0.62, 0.06, 0.42, 0.08, 0.20, 0.09, 0.12, 0.07, 0.06, 0.04, 0.03,
                        0.02
                    },
                    new double[] {1, 0.012, 0.22, 0.015, 0.06, 0.01, 0.015},
                    69,
                    4200,
                    0.064,
                    0,
                    0.045,
                    4.8,
                    2.5,
                    0);

    private static final Approach APPROACH = new Approach(28, 1, 0.012);
    private static final double AIR_LOW_HZ = 1800;
    private static final double AIR_HIGH_HZ = 6500;
    private static final double AIR_GAIN = 2.2; // makes the band as strong as the white noise
    private static final double SOFTEST_MIX = 0.25; // of the loud period that is always there
    private static final double CHIFF_SECONDS = 0.022;
    private static final double CHIFF_RATIO = 2.8; // of its band to the pitch
    private static final double VIBRATO_ONSET_SECONDS = 0.28;
    private static final double VIBRATO_GROW_SECONDS = 0.4;
    private static final double RELEASE_SECONDS = 0.09;
    private static final double LAST_RELEASE_SECONDS = 0.25;

    private final Kind kind;

    Wind(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double release = tone.last() ? LAST_RELEASE_SECONDS : RELEASE_SECONDS;
        int steps = Grid.steps(tone.seconds() + release);
        var levels = Loudness.levels(tone, steps);
        var cents = APPROACH.cents(tone, steps, random);
        var gains = Loudness.gains(levels);
        var breath = new double[steps + 1];
        var envelope = new Envelope(attack(tone), tone.seconds(), release);
        var vibrato =
                new Vibrato(
                        kind.vibratoHz + 0.25 * Draws.normal(random),
                        VIBRATO_ONSET_SECONDS * random.nextDouble(0.85, 1.15),
                        VIBRATO_GROW_SECONDS,
                        random);
        double depth = random.nextDouble(0.85, 1.15);
        double detune = 2 * Draws.normal(random);
        var drift = new Slow(1.0, 2.0, random);
        var unsteady = new Slow(4, 0.03, random);
        for (int i = 0; i <= steps; i++) {
            double swing = depth * vibrato.next();
            cents[i] += detune + drift.next() + kind.vibratoCents * swing;
            gains[i] *=
                    envelope.at(i * Grid.SECONDS)
                            * (1 + kind.vibratoLevel * swing)
                            * (1 + unsteady.next());
            breath[i] = kind.breath * (1.35 - 0.5 * levels[i]) * gains[i];
        }
        var mix = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            mix[i] = SOFTEST_MIX + (1 - SOFTEST_MIX) * levels[i];
        }
        var sound = new double[steps * Grid.STEP];
        table(tone, random).play(sound, tone.hz(), cents, gains, mix, random);
        double level = (tone.levelFrom() + tone.levelTo()) / 2;
        Filter.lowPass(kind.brightHz * (0.55 + 0.6 * level) + tone.hz()).run(sound);
        breathe(sound, tone, breath, random);
        return Grid.middle(sound);
    }

    private void breathe(double[] sound, Tone tone, double[] breath, SplittableRandom random) {
        var noise = new Noise(random);
        noise.add(sound, Filter.noiseBand(tone.hz(), 4).times(0.6), breath);
        noise.add(sound, Filter.noiseBand(2 * tone.hz(), 3).times(0.4), breath);
        var air = new double[sound.length];
        noise.add(air, Filter.highPass(AIR_LOW_HZ).times(0.7 * AIR_GAIN), breath);
        Filter.lowPass(AIR_HIGH_HZ).run(air);
        for (int i = 0; i < air.length; i++) {
            sound[i] += air[i];
        }
        if (kind.chiff == 0) {
            return;
        }
        double strength = kind.chiff * (tone.isSlurred() ? 0.25 : 1);
        strength *= Loudness.sustained(tone.levelFrom()) * (tone.accent() ? 1.5 : 1);
        int chiffSteps = Math.min(breath.length - 1, Grid.steps(4 * CHIFF_SECONDS));
        var chiff = new double[chiffSteps + 1];
        for (int i = 0; i < chiffSteps; i++) {
            double t = i * Grid.SECONDS / CHIFF_SECONDS;
            chiff[i] = strength * Envelope.rise(3 * t) * Envelope.rise(1 - t / 4);
        }
        noise.add(sound, Filter.noiseBand(CHIFF_RATIO * tone.hz(), 1.5), chiff);
    }

    private double attack(Tone tone) {
        double attack = kind.attack * (1.5 - 0.7 * tone.levelFrom());
        if (tone.isSlurred()) {
            attack *= 0.5;
        }
        if (tone.accent()) {
            attack *= 0.6;
        }
        return Math.min(attack, 0.4 * tone.seconds());
    }

    private Wavetable table(Tone tone, SplittableRandom random) {
        int count = Math.min(kind.loud.length, Wavetable.harmonics(tone.hz()));
        var soft = new double[count];
        var loud = new double[count];
        for (int k = 1; k <= count; k++) {
            double chance = random.nextDouble(0.9, 1.1);
            soft[k - 1] = k <= kind.soft.length ? chance * kind.soft[k - 1] : 0;
            loud[k - 1] = chance * kind.loud[k - 1];
            if (k % 2 == 0 && tone.pitch() > kind.oddBelow) {
                loud[k - 1] = 1.6 * loud[k - 1] + 0.05 / k;
            }
        }
        Wavetable.normalise(soft);
        Wavetable.normalise(loud);
        return new Wavetable(soft, loud, random);
    }
}
