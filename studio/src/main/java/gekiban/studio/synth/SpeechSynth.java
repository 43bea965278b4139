package gekiban.studio.synth;

import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lines of speech in no language: a glottal pulse and breath through formants, a consonant and a
 * vowel every sixth of a second, the pitch falling towards the end (Klatt 1980, "Software for a
 * cascade/parallel formant synthesizer"). Not to be understood, only to cover music the way speech
 * does: loud vowels, sharp consonants, and gaps between them in which music can be heard.
 */
public final class SpeechSynth {
    // a, i, u, e, o of a grown man: three formants in Hz, and their bandwidths
    private static final double[][] VOWELS = {
        {760, 1200, 2550}, {290, 2250, 3000}, {330, 1250, 2300}, {470, 1850, 2550}, {480, 880, 2450}
    };
    private static final double[] BANDWIDTHS_HZ = {70, 95, 140};
    private static final double FOURTH_FORMANT_HZ = 3500;
    private static final double LEVEL = 0.1; // root mean square of a line

    private final SplittableRandom random;

    public SpeechSynth(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many lines by a cast of voices, one channel each. */
    public List<float[]> lines(int count) {
        var cast = new ArrayList<Voice>();
        for (int i = 0; i < 6; i++) {
            boolean high = i % 2 == 1;
            cast.add(
                    new Voice(
                            high ? random.nextDouble(180, 260) : random.nextDouble(90, 140),
                            high ? random.nextDouble(1.12, 1.25) : random.nextDouble(0.94, 1.06),
                            random.nextDouble(5.2, 7.5)));
        }
        var lines = new ArrayList<float[]>();
        for (int i = 0; i < count; i++) {
            lines.add(line(cast.get(random.nextInt(cast.size())), random.nextInt(5, 28)));
        }
        return lines;
    }

    /**
     * @param pitchHz of the middle of a line
     * @param tract factor of the formants: shorter tracts have higher ones
     * @param rate syllables a second
     */
    private record Voice(double pitchHz, double tract, double rate) {}

    /** One line of so many syllables. */
    private float[] line(Voice voice, int syllables) {
        var source = new Glottis(random.split(), voice.pitchHz());
        var line = new float[Stereo.frames((syllables + 2) * 1.6 / voice.rate())];
        var tract = new Formant[4];
        for (int k = 0; k < tract.length; k++) {
            tract[k] = new Formant();
        }
        tract[3].tune(FOURTH_FORMANT_HZ * voice.tract(), 200);
        var place = VOWELS[random.nextInt(VOWELS.length)].clone();
        int at = 0;
        for (int s = 0; s < syllables; s++) {
            at = consonant(line, at, voice);
            double declination = 1.15 - 0.3 * s / syllables + random.nextDouble(-0.08, 0.08);
            var vowel = VOWELS[random.nextInt(VOWELS.length)];
            int length = Stereo.frames(random.nextDouble(0.55, 1.15) / voice.rate());
            double loud = random.nextDouble(0.6, 1.2);
            for (int i = 0; i < length && at < line.length; i++, at++) {
                if (i % 48 == 0) { // formants glide to the vowel within some 30 ms
                    for (int k = 0; k < 3; k++) {
                        place[k] += (vowel[k] - place[k]) * 0.04;
                        tract[k].tune(place[k] * voice.tract(), BANDWIDTHS_HZ[k]);
                    }
                }
                double shape = Math.sin(Math.PI * Math.pow((i + 0.5) / length, 0.6));
                double y = source.next(declination) * loud * shape;
                for (var formant : tract) {
                    y = formant.next(y);
                }
                line[at] += (float) y;
            }
            if (random.nextDouble() < 0.08) { // a comma
                at += Stereo.frames(random.nextDouble(0.12, 0.3));
            }
        }
        return levelled(Arrays.copyOf(line, Math.min(at + Stereo.frames(0.02), line.length)));
    }

    /** A hiss, a burst after silence, or nothing; answers where the vowel begins. */
    private int consonant(float[] line, int at, Voice voice) {
        double kind = random.nextDouble();
        if (kind < 0.3) {
            return at;
        }
        boolean burst = kind < 0.6;
        int begin = burst ? at + Stereo.frames(random.nextDouble(0.03, 0.07)) : at;
        int length =
                Stereo.frames(
                        burst ? random.nextDouble(0.008, 0.02) : random.nextDouble(0.05, 0.12));
        var band = new Formant();
        band.tune(random.nextDouble(1800, 6500) * voice.tract(), burst ? 1500 : 900);
        double loud = (burst ? 0.5 : 0.25) * random.nextDouble(0.5, 1.2);
        for (int i = 0; i < length && begin + i < line.length; i++) {
            double shape = Math.sin(Math.PI * (i + 0.5) / length);
            line[begin + i] += (float) (band.next(random.nextDouble(-1, 1)) * loud * shape);
        }
        return begin + length;
    }

    private static float[] levelled(float[] line) {
        double sum = 0;
        for (float y : line) {
            sum += (double) y * y;
        }
        float gain = (float) (LEVEL / Math.max(1e-6, Math.sqrt(sum / Math.max(1, line.length))));
        for (int i = 0; i < line.length; i++) {
            line[i] *= gain;
        }
        return line;
    }

    /** Pulses of air, their pitch never quite steady, with a little breath. */
    private static final class Glottis {
        private static final double OPEN = 0.6; // part of the period in which air flows
        private final SplittableRandom random;
        private final double pitchHz;
        private double phase;
        private double jitter = 1;
        private double flow;

        Glottis(SplittableRandom random, double pitchHz) {
            this.random = random;
            this.pitchHz = pitchHz;
        }

        /** The derivative of the flow, which is what the lips radiate. */
        double next(double pitchFactor) {
            phase += pitchHz * pitchFactor * jitter / Stereo.RATE_HZ;
            if (phase >= 1) {
                phase -= 1;
                jitter = 1 + random.nextGaussian() * 0.012;
            }
            double u = phase / OPEN;
            double now = u < 1 ? u * u * (3 - 3 * u) : 0; // slow opening, quick closing
            double radiated = (now - flow) * 30 + random.nextDouble(-1, 1) * 0.01;
            flow = now;
            return radiated;
        }
    }

    /** A two-pole resonator with gain 1 at 0 Hz, retunable while it rings. */
    private static final class Formant {
        private double a;
        private double b;
        private double c;
        private double y1;
        private double y2;

        void tune(double hz, double bandwidthHz) {
            double radius = Math.exp(-Math.PI * bandwidthHz / Stereo.RATE_HZ);
            c = -radius * radius;
            b = 2 * radius * Math.cos(2 * Math.PI * hz / Stereo.RATE_HZ);
            a = 1 - b - c;
        }

        double next(double x) {
            double y = a * x + b * y1 + c * y2;
            y2 = y1;
            y1 = y;
            return y;
        }
    }
}
