package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A piano: stiff strings by their partials (inharmonicity after Fletcher and Rossing 1991, "The
 * physics of musical instruments"), two strings a note that beat, each dying fast at first and then
 * slowly (Weinreich 1977, "Coupled piano strings"), and the knock of the hammer. A hairpin is heard
 * at its beginning only.
 */
final class Piano implements Instrument {
    private static final double HIGHEST_HZ = 9500;
    private static final double HAMMER_PLACE = 1 / 8.2; // share of the string
    private static final double FAST = 0.62; // share of a partial that dies early
    private static final double FAST_LASTING = 0.38;
    private static final double HEARD_DB = 80; // over the level at which a partial is left
    private static final double DAMPER_SECONDS = 0.22;
    private static final double MEASURED_SECONDS = 0.25; // of which the loudness is taken
    private static final double OTHER_STRING = 0.35; // that each side hears of the other's string
    private static final double HAMMER = 0.10; // of its noise, against the peak of the tone
    private static final double WIDTH = 0.2; // pan of the outermost keys
    private static final double MIDDLE_KEY = 60;
    private static final double KEYS_TO_THE_SIDE = 36;

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        double level = tone.levelFrom();
        int frames = Grid.steps(tone.seconds() + DAMPER_SECONDS) * Grid.STEP;
        var left = new double[frames];
        var right = new double[frames];
        strings(left, right, tone, random);
        hammer(left, right, tone, random);

        int attack = Stereo.frames(attackSeconds(tone.pitch(), level));
        Envelope.fadeIn(left, attack);
        Envelope.fadeIn(right, attack);
        int let = Stereo.frames(tone.seconds());
        int measured = Math.min(let, Stereo.frames(MEASURED_SECONDS));
        double l = Grid.rms(left, measured);
        double r = Grid.rms(right, measured);
        double loudness =
                Loudness.FULL * (0.16 + 1.05 * StrictMath.pow(level, 1.7)) * Loudness.curve(level);
        double gain = loudness / Math.sqrt((l * l + r * r) / 2);
        double side = (tone.pitch() - MIDDLE_KEY) / KEYS_TO_THE_SIDE;
        var place = Place.at(WIDTH * Math.max(-1, Math.min(1, side)));
        Grid.scale(left, gain * Math.sqrt(2) * place.left());
        Grid.scale(right, gain * Math.sqrt(2) * place.right());
        Envelope.fadeOut(left, let, frames - let);
        Envelope.fadeOut(right, let, frames - let);
        return Grid.stereo(left, right);
    }

    /** A soft hammer stays longer on a low string. */
    private static double attackSeconds(double pitch, double level) {
        return (0.002 + 0.003 * (1 - level)) * StrictMath.pow(2, (MIDDLE_KEY - pitch) / 36);
    }

    private static void strings(double[] left, double[] right, Tone tone, SplittableRandom random) {
        double key = tone.pitch();
        double level = tone.levelFrom();
        double hz = tone.hz();
        double stiffness =
                StrictMath.exp(0.0926 * key - 13.64) + StrictMath.exp(-0.0847 * key - 3.73);
        double corner = 700 + 2600 * StrictMath.pow(level, 1.6) + 1.2 * hz;
        double lasting = 12 * StrictMath.pow(2, -(key - 48) / 16);
        double strongest = 0;
        for (int k = 1; ; k++) {
            double f = k * hz * Math.sqrt(1 + stiffness * k * k);
            if (f > HIGHEST_HZ) {
                break;
            }
            double struck = Math.abs(Sines.of(k * HAMMER_PLACE / 2));
            double strength =
                    struck
                            * StrictMath.exp(-f / corner)
                            * StrictMath.pow(k, -0.35)
                            * random.nextDouble(0.8, 1.2);
            strongest = Math.max(strongest, strength);
            double t60 =
                    lasting / (1 + 0.28 * (k - 1) + f * f / 3.6e7) * random.nextDouble(0.85, 1.15);
            double apart = random.nextDouble(0.10, 0.35) + 0.00012 * f;
            double other = random.nextBoolean() ? f + apart : f - apart;
            double db = HEARD_DB + 20 * StrictMath.log10(strength / strongest + 1e-9);
            string(left, strength, f, t60, db, random.nextDouble());
            string(right, strength, other, t60, db, random.nextDouble());
        }
        for (int i = 0; i < left.length; i++) {
            double l = left[i];
            left[i] += OTHER_STRING * right[i];
            right[i] += OTHER_STRING * l;
        }
    }

    private static void string(
            double[] sound, double strength, double hz, double t60, double db, double turns) {
        double early = t60 * FAST_LASTING;
        int frames = Partials.frames(t60, db);
        Partials.add(sound, (1 - FAST) * strength, hz, t60, turns, frames);
        Partials.add(sound, FAST * strength, hz, early, turns, Partials.frames(early, db));
    }

    private static void hammer(double[] left, double[] right, Tone tone, SplittableRandom random) {
        double peak = 0;
        for (int i = 0; i < Math.min(left.length, Stereo.frames(0.05)); i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        double gain = HAMMER * tone.levelFrom() * peak;
        double knock = 420 + 6 * (tone.pitch() - 40);
        var noise = new Noise(random);
        var stroke = new double[left.length];
        noise.burst(stroke, Filter.noiseBand(95, 1.6), gain, 0.030);
        noise.burst(stroke, Filter.noiseBand(knock, 1.2), gain / 2, 0.012);
        for (int i = 0; i < stroke.length; i++) {
            left[i] += stroke[i];
            right[i] += stroke[i];
        }
    }
}
