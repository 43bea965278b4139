package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * Strings that are bowed, by one player or by a section: every player has a period of its own, a
 * hand that shakes and wanders, and a moment of its own to begin. A bow that presses harder sounds
 * brighter. What they play goes through the resonances of the body.
 */
final class Bowed implements Instrument {
    /**
     * A kind of section.
     *
     * @param players 1 for a soloist
     * @param brightHz above which a harmonic is weaker
     * @param body its resonances
     */
    record Kind(int players, double brightHz, Filter.Peak... body) {
        boolean isSolo() {
            return players == 1;
        }

        Kind solo() {
            return new Kind(1, brightHz, body);
        }
    }

    static final Kind VIOLINS =
            new Kind(
                    7,
                    6800,
                    Filter.peaks(278, 6, 5, 460, 5, 4, 560, 6, 4, 1000, 2, -3, 2600, 1.2, 8));
    static final Kind VIOLAS =
            new Kind(
                    5,
                    5600,
                    Filter.peaks(220, 5, 5, 360, 4, 4, 480, 5, 3, 1100, 2, -2, 2000, 1.2, 4));
    static final Kind CELLI =
            new Kind(
                    5,
                    4400,
                    Filter.peaks(
                            98, 5, 4, 178, 4, 4, 232, 5, 3, 420, 2, -2, 640, 2.5, 3, 1500, 1.4, 5,
                            2200, 1.5, 4));
    static final Kind BASSES = new Kind(3, 2400, Filter.peaks(62, 4, 4, 105, 4, 4, 700, 1.5, 2));

    private static final double LOW_PASS_HZ = 8500;
    private static final double WIDTH = 0.7; // pan of the outermost players
    private static final double BODY_GAIN = 0.8; // makes up for what the resonances raise
    private static final double VIBRATO_HZ = 5.4;
    private static final double VIBRATO_CENTS = 17;
    private static final double SHORTEST_VIBRATO = 0.3; // seconds of a note that has one
    private static final double LATE_SECONDS = 0.014;
    private static final double LAST_RELEASE_SECONDS = 0.5;
    private static final double RELEASE_SECONDS = 0.20;
    private static final double SHORT_RELEASE_SECONDS = 0.10;
    private static final double TREMOLO_HZ = 12.5; // strokes a second
    private static final double TREMOLO_FLOOR = 0.35;
    private static final double SCRATCH_SECONDS = 0.050;
    private static final Approach SOLO_APPROACH = new Approach(14, 0.9, 0.055);
    private static final Approach SECTION_APPROACH = new Approach(8, 0.35, 0.030);

    private final Kind kind;

    Bowed(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double release = release(tone);
        int steps = Grid.steps(tone.seconds() + release + (kind.isSolo() ? 0 : 3 * LATE_SECONDS));
        var levels = Loudness.levels(tone, steps);
        var loudness = Loudness.gains(levels);
        var left = new double[steps * Grid.STEP];
        var right = kind.isSolo() ? left : new double[left.length];
        var sound = new double[left.length];
        for (int player = 0; player < kind.players; player++) {
            double late =
                    kind.isSolo() ? 0 : Math.min(3, Math.abs(Draws.normal(random))) * LATE_SECONDS;
            double attack = attack(tone) * random.nextDouble(0.9, 1.1);
            var envelope = new Envelope(attack, tone.seconds(), release);
            var gains = gains(tone, loudness, envelope, late, random);
            var mix = mix(levels, envelope, late);
            table(tone, random)
                    .play(sound, tone.hz(), cents(tone, steps, random), gains, mix, random);
            if (kind.isSolo()) {
                System.arraycopy(sound, 0, left, 0, sound.length);
            } else {
                Place.among(player, kind.players, WIDTH).add(sound, left, right);
            }
        }
        if (!kind.isSolo()) {
            double together = Math.sqrt(2.0 / kind.players);
            Grid.scale(left, together);
            Grid.scale(right, together);
        }
        var envelope = new Envelope(attack(tone), tone.seconds(), release);
        bow(left, tone, loudness, levels, envelope, random);
        if (!kind.isSolo()) {
            bow(right, tone, loudness, levels, envelope, random);
        }
        return kind.isSolo() ? body(left) : body(left, right);
    }

    private Wavetable table(Tone tone, SplittableRandom random) {
        int count = Wavetable.harmonics(tone.hz());
        var dark = new double[count];
        var bright = new double[count];
        for (int k = 1; k <= count; k++) {
            double chance = random.nextDouble(0.85, 1.15) * Wavetable.taper(k * tone.hz());
            double f = k * tone.hz() / kind.brightHz;
            double f4 = f * f * f * f;
            double root = StrictMath.log(k);
            bright[k - 1] = chance * StrictMath.exp(-0.72 * root) / Math.sqrt(1 + f4);
            dark[k - 1] = chance * StrictMath.exp(-1.1 * root) / Math.sqrt(1 + 16 * f4);
        }
        Wavetable.normalise(dark);
        Wavetable.normalise(bright);
        return new Wavetable(dark, bright, random);
    }

    private double[] cents(Tone tone, int steps, SplittableRandom random) {
        var cents = (kind.isSolo() ? SOLO_APPROACH : SECTION_APPROACH).cents(tone, steps, random);
        double detune = Draws.normal(random) * (kind.isSolo() ? 1.5 : 5.5);
        var drift = new Slow(1.2, 2.4, random);
        double depth = VIBRATO_CENTS * (kind.isSolo() ? 1.25 : 0.85) * random.nextDouble(0.9, 1.1);
        depth = tone.seconds() < SHORTEST_VIBRATO ? 0 : depth;
        double rate = VIBRATO_HZ + 0.3 * Draws.normal(random);
        var vibrato = new Vibrato(rate, random.nextDouble(0.12, 0.22), 0.35, random);
        for (int i = 0; i <= steps; i++) {
            cents[i] += detune + drift.next() + depth * vibrato.next();
        }
        return cents;
    }

    private static double[] gains(
            Tone tone, double[] loudness, Envelope envelope, double late, SplittableRandom random) {
        var gains = new double[loudness.length];
        var unsteady = new Slow(5, 0.035, random);
        double pace = TREMOLO_HZ + 0.8 * Draws.normal(random);
        double begin = random.nextDouble(0.5);
        for (int i = 0; i < gains.length; i++) {
            double t = i * Grid.SECONDS - late;
            double gain = loudness[i] * envelope.at(t) * (1 + unsteady.next()) * swell(tone, t);
            if (tone.tremolo() && t > 0) {
                double stroke = Math.abs(Sines.of(begin + pace * t / 2));
                // x^0.6 by way of roots: x^(1/2 + 1/8) is as good
                double root = Math.sqrt(stroke);
                gain *= Math.max(TREMOLO_FLOOR, root * Math.sqrt(Math.sqrt(root)));
            }
            gains[i] = gain;
        }
        return gains;
    }

    /** A string that begins to move is dark, and one that comes to rest. */
    private static double[] mix(double[] levels, Envelope envelope, double late) {
        var mix = new double[levels.length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = levels[i] * (0.7 + 0.3 * envelope.at(i * Grid.SECONDS - late));
        }
        return mix;
    }

    /** One bow comes and goes. */
    private static double swell(Tone tone, double t) {
        double share = Math.max(0, Math.min(1, t / tone.seconds()));
        return 0.86 + 0.14 * Sines.of(share / 2);
    }

    /** The hair on the string: most at the beginning, and when it is played softly. */
    private static void bow(
            double[] sound,
            Tone tone,
            double[] loudness,
            double[] levels,
            Envelope envelope,
            SplittableRandom random) {
        var gains = new double[loudness.length];
        double scratch = tone.isSlurred() ? 0.6 : 2.5;
        double factor = StrictMath.exp(-Grid.SECONDS / SCRATCH_SECONDS);
        for (int i = 0; i < gains.length; i++) {
            gains[i] =
                    2
                            * loudness[i]
                            * envelope.at(i * Grid.SECONDS)
                            * (1 + scratch)
                            * (1.3 - 0.6 * levels[i]);
            scratch *= factor;
        }
        var noise = new Noise(random);
        noise.add(sound, Filter.noiseBand(2600, 0.7).times(0.016), gains);
        noise.add(sound, Filter.noiseBand(1.5 * tone.hz(), 1.2).times(0.02), gains);
    }

    private Stereo body(double[] sound) {
        for (var peak : kind.body) {
            Filter.of(peak).run(sound);
        }
        Filter.lowPass(LOW_PASS_HZ).times(BODY_GAIN).run(sound);
        return Grid.middle(sound);
    }

    private Stereo body(double[] left, double[] right) {
        for (var peak : kind.body) {
            Filter.of(peak).run(left, right);
        }
        Filter.lowPass(LOW_PASS_HZ).times(BODY_GAIN).run(left, right);
        return Grid.stereo(left, right);
    }

    private double attack(Tone tone) {
        double level = tone.levelFrom();
        double attack = kind.isSolo() ? 0.085 : 0.10 + 0.10 * (1 - level);
        if (tone.isSlurred()) {
            attack = 0.06;
        } else if (tone.accent()) {
            attack = 0.028;
        }
        // a fast note has no time for it
        return Math.min(attack, Math.max(0.028, 0.25 * tone.seconds()));
    }

    private static double release(Tone tone) {
        if (tone.last()) {
            return LAST_RELEASE_SECONDS;
        }
        return tone.isSlurred() || tone.staccato() ? SHORT_RELEASE_SECONDS : RELEASE_SECONDS;
    }
}
