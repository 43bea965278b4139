package gekiban.studio.voice;

import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes sound of {@link Gestures}: a source of many harmonics and noise, through formants. */
final class Tract {
    private static final int TABLE = 2048;
    private static final double TILT = 1.3; // harmonic k is k^-1.3
    private static final double HIGHEST_HZ = 12_000; // no harmonic lies above
    private static final double JITTER = .01; // from period to period
    private static final double HUM_HZ = 250;
    private static final double HUM_WIDTH_HZ = 200;
    private static final int FRAMES = Stereo.RATE_HZ / Gestures.PER_SECOND; // in a millisecond

    private final double[] table = new double[TABLE + 1];
    private final double[] powers; // of the source's harmonics
    private final SplittableRandom random;
    private final Resonator[] formants = new Resonator[Vowel.FORMANTS];
    private final double[] formantGain = new double[Vowel.FORMANTS];
    private final Resonator nose = new Resonator(HUM_HZ, HUM_WIDTH_HZ);
    private final Map<Hiss, List<Resonator>> hisses = new EnumMap<>(Hiss.class);

    /**
     * @param highestPitchHz that the gestures may reach
     */
    Tract(double highestPitchHz, SplittableRandom random) {
        this.random = random;
        powers = new double[Math.max(1, (int) (HIGHEST_HZ / highestPitchHz))];
        double sum = 0;
        for (int k = 1; k <= powers.length; k++) {
            double level = StrictMath.pow(k, -TILT);
            powers[k - 1] = level * level / 2;
            sum += powers[k - 1];
            for (int i = 0; i <= TABLE; i++) {
                // the index is taken modulo the period before the sine, so that ends meet exactly
                table[i] += level * StrictMath.sin(2 * Math.PI * (k * i % TABLE) / TABLE);
            }
        }
        double gain = 1 / Math.sqrt(sum);
        for (int i = 0; i <= TABLE; i++) {
            table[i] *= gain;
        }
        for (int k = 0; k < powers.length; k++) {
            powers[k] /= sum;
        }
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            formants[k] = new Resonator();
        }
        for (var hiss : Hiss.values()) {
            hisses.put(hiss, hiss.filters());
        }
    }

    /** One channel, {@link Gestures#length} milliseconds long. */
    float[] sound(Gestures gestures) {
        var samples = new float[gestures.length * FRAMES];
        double phase = 0;
        double jitter = 1;
        for (int ms = 0; ms < gestures.length; ms++) {
            int next = Math.min(ms + 1, gestures.length - 1);
            tune(gestures, ms);
            double tone = toneGain(gestures, ms);
            double air = airGain(gestures, ms);
            var band = gestures.hissBand[ms];
            var filters = hisses.get(band);
            if (filters == null) {
                throw new IllegalStateException("no band " + band);
            }
            double hissGain = band.gain();
            double step = gestures.pitchHz[ms] / Stereo.RATE_HZ * TABLE;
            for (int i = 0; i < FRAMES; i++) {
                double part = (double) i / FRAMES;
                phase += step * jitter;
                if (phase >= TABLE) {
                    phase -= TABLE;
                    jitter = 1 + JITTER * Draws.normal(random);
                }
                int at = (int) phase;
                double source = table[at] + (table[at + 1] - table[at]) * (phase - at);
                double noise = random.nextDouble() * 2 - 1;
                double excitation =
                        source * tone * between(gestures.voice, ms, next, part)
                                + noise * air * between(gestures.breath, ms, next, part);
                double mouth = 0;
                for (int k = 0; k < Vowel.FORMANTS; k++) {
                    mouth += formants[k].next(excitation) * formantGain[k];
                }
                double hum = nose.next(source) * between(gestures.hum, ms, next, part);
                double hissing = noise * hissGain * between(gestures.hiss, ms, next, part);
                double teeth =
                        filters.get(1).next(filters.get(0).next(hissing))
                                + filters.get(3).next(filters.get(2).next(hissing));
                samples[ms * FRAMES + i] = (float) (mouth + hum + teeth);
            }
        }
        return samples;
    }

    private static double between(double[] curve, int ms, int next, double part) {
        return curve[ms] + (curve[next] - curve[ms]) * part;
    }

    private void tune(Gestures gestures, int ms) {
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            double hz = gestures.formantHz[k][ms];
            formants[k].tune(hz, Vowel.widthHz(hz));
            double sign = (k & 1) == 0 ? 1 : -1; // or neighbours would cancel between their peaks
            double db = gestures.formantDb[k][ms];
            // the levels are those that come out, so the falling of the source is made up for
            double above = StrictMath.pow(hz / gestures.formantHz[0][ms], TILT);
            formantGain[k] = sign * above * Decibels.toAmplitude(db);
        }
    }

    /** Brings the source to the same level after the formants, whatever the vowel. */
    private double toneGain(Gestures gestures, int ms) {
        double pitch = gestures.pitchHz[ms];
        double power = 0;
        for (int n = 0; n < powers.length; n++) {
            double hz = (n + 1) * pitch;
            double gain = 0;
            for (int k = 0; k < Vowel.FORMANTS; k++) {
                double centre = gestures.formantHz[k][ms];
                double off = (hz * hz - centre * centre) / (Vowel.widthHz(centre) * hz);
                gain += formantGain[k] * formantGain[k] / (1 + off * off);
            }
            power += powers[n] * gain;
        }
        return 1 / Math.sqrt(power);
    }

    private double airGain(Gestures gestures, int ms) {
        double power = 0;
        for (int k = 0; k < Vowel.FORMANTS; k++) {
            double level = Resonator.noiseLevel(Vowel.widthHz(gestures.formantHz[k][ms]));
            power += level * level * formantGain[k] * formantGain[k];
        }
        return 1 / Math.sqrt(power);
    }
}
