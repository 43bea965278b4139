package gekiban.studio.instrument;

import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Ffts;
import gekiban.studio.audio.Stereo;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What the tests hear of a note. */
final class Ear {
    static final double MF = 0.62;
    private static final Instruments INSTRUMENTS = new Instruments();

    private Ear() {}

    static Stereo play(String inst, Tone tone, long seed) {
        return INSTRUMENTS.named(inst).play(tone, new SplittableRandom(seed));
    }

    /** Both sides of a plain note, mixed. */
    static double[] note(String inst, double seconds, double pitch, double level, long seed) {
        return mono(play(inst, Tone.plain(0, seconds, pitch, level), seed));
    }

    static double[] mono(Stereo sound) {
        var mono = new double[sound.frames()];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (sound.left()[i] + sound.right()[i]) / 2.0;
        }
        return mono;
    }

    static double rms(double[] sound, double from, double to) {
        return Grid.rms(
                Arrays.copyOfRange(sound, Stereo.frames(from), Stereo.frames(to)),
                Integer.MAX_VALUE);
    }

    /** Real and imaginary part of a tone of a frequency, seen through a Hann window. */
    private static double[] seen(double[] sound, double hz, double from, double seconds) {
        int begin = Stereo.frames(from);
        int count = Stereo.frames(seconds);
        double w = 2 * Math.PI * hz / Stereo.RATE_HZ;
        double re = 0;
        double im = 0;
        for (int i = 0; i < count; i++) {
            double x = sound[begin + i] * (1 - Math.cos(2 * Math.PI * i / count)) / count;
            re += x * Math.cos(w * (begin + i));
            im -= x * Math.sin(w * (begin + i));
        }
        return new double[] {re, im};
    }

    /** Amplitude of a partial. */
    static double partial(double[] sound, double hz, double from, double seconds) {
        var seen = seen(sound, hz, from, seconds);
        return Math.hypot(seen[0], seen[1]);
    }

    /** How far the tone near a frequency is from it on average, by the turning of its phase. */
    static double cents(double[] sound, double hz, double from, double to) {
        double window = 0.2;
        double hop = 0.05;
        double turned = 0;
        double last = Double.NaN;
        int hops = 0;
        for (double t = from; t + window <= to; t += hop) {
            var seen = seen(sound, hz, t, window);
            double phase = Math.atan2(seen[1], seen[0]);
            if (!Double.isNaN(last)) {
                turned += Math.IEEEremainder(phase - last, 2 * Math.PI);
                hops++;
            }
            last = phase;
        }
        double off = turned / (2 * Math.PI * hops * hop);
        return 1200 * Math.log((hz + off) / hz) / Math.log(2);
    }

    /** Seconds until the running RMS of 5 ms first comes to 0.9 of its median over a stretch. */
    static double attack(double[] sound, double from, double to) {
        double[] steps = steps(sound);
        var settled = Arrays.copyOfRange(steps, (int) (from * 1000), (int) (to * 1000));
        Arrays.sort(settled);
        return firstAbove(steps, 0.9 * settled[settled.length / 2]);
    }

    /** Seconds until the running RMS of 5 ms first comes to 0.9 of its greatest. */
    static double attackToPeak(double[] sound) {
        double[] steps = steps(sound);
        return firstAbove(steps, 0.9 * Arrays.stream(steps).max().orElseThrow());
    }

    private static double firstAbove(double[] steps, double least) {
        int i = 0;
        while (steps[i] < least) {
            i++;
        }
        return i / 1000.0;
    }

    private static double[] steps(double[] sound) {
        var steps = new double[sound.length / 48 - 5];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = rms(sound, Math.max(0, i - 2) / 1000.0, (i + 3) / 1000.0);
        }
        return steps;
    }

    /** Decay time by the energy still to come, from -5 to -20 dB (Schroeder 1965). */
    static double t60(double[] sound) {
        var left = new double[sound.length + 1];
        for (int i = sound.length - 1; i >= 0; i--) {
            left[i] = left[i + 1] + sound[i] * sound[i];
        }
        int a = 0;
        while (left[a] > left[0] * Math.pow(10, -0.5)) {
            a++;
        }
        int b = a;
        while (left[b] > left[0] * 0.01) {
            b++;
        }
        return 60.0 / 15 * (b - a) / Stereo.RATE_HZ;
    }

    /** Greatest normalised correlation of two notes, at any shift. */
    static double likeness(double[] first, double[] second) {
        var a = coarse(first);
        var b = coarse(second);
        int size = 2 * Integer.highestOneBit(2 * Math.max(a.length, b.length) - 1);
        var fft = Ffts.plain().create(size);
        // Both in one transform: the product of the two spectra is that of the correlation.
        var in = new ComplexArray(size);
        var out = new ComplexArray(size);
        for (int i = 0; i < size; i++) {
            in.set(i, i < a.length ? (float) a[i] : 0, i < b.length ? (float) b[i] : 0);
        }
        fft.forward(in, out);
        for (int k = 0; k < size; k++) {
            int j = (size - k) % size;
            double aRe = (out.re(k) + out.re(j)) / 2;
            double aIm = (out.im(k) - out.im(j)) / 2;
            double bRe = (out.im(k) + out.im(j)) / 2;
            double bIm = (out.re(j) - out.re(k)) / 2;
            in.set(k, (float) (aRe * bRe + aIm * bIm), (float) (aIm * bRe - aRe * bIm));
        }
        fft.inverse(in, out);
        double best = 0;
        for (int i = 0; i < size; i++) {
            best = Math.max(best, Math.abs(out.re(i)));
        }
        double energy = Grid.rms(a, a.length) * Math.sqrt(a.length);
        energy *= Grid.rms(b, b.length) * Math.sqrt(b.length);
        return best / size / energy;
    }

    /** Means of four samples: what lies below 6 kHz, where nearly all the energy is. */
    private static double[] coarse(double[] sound) {
        var coarse = new double[sound.length / 4];
        for (int i = 0; i < 4 * coarse.length; i++) {
            coarse[i / 4] += sound[i] / 4;
        }
        return coarse;
    }

    /** The sharpest corner: the greatest third difference over its RMS within 10 ms. */
    static double click(double[] sound) {
        int window = 480;
        var bends = new double[sound.length - 3];
        for (int i = 0; i < bends.length; i++) {
            bends[i] = sound[i + 3] - 3 * sound[i + 2] + 3 * sound[i + 1] - sound[i];
        }
        double power = 0;
        double worst = 0;
        for (int i = 0; i < bends.length; i++) {
            power += bends[i] * bends[i];
            int left = i - window;
            power -= left >= 0 ? bends[left] * bends[left] : 0;
            int middle = i - window / 2;
            if (middle >= 0 && Math.abs(bends[middle]) > 1e-6) { // above the grain of a float
                worst = Math.max(worst, Math.abs(bends[middle]) / Math.sqrt(power / window));
            }
        }
        return worst;
    }
}
