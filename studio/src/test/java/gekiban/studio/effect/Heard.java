package gekiban.studio.effect;

import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Ffts;
import gekiban.studio.audio.Stereo;
import gekiban.studio.hall.SecondOrder;
import java.util.ArrayList;
import java.util.List;

/** What a test hears in a sound. */
final class Heard {
    private static final int FRAME = 240; // 5 ms
    private static final int SPECTRUM = 4096;

    private Heard() {}

    /** RMS over both sides, dBFS. */
    static double db(Stereo sound) {
        return 20 * Math.log10(sound.rms() + 1e-12);
    }

    /** Both sides in one, so far as it lies in a band. */
    static float[] band(Stereo sound, double fromHz, double toHz) {
        var mono = new float[sound.frames()];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (sound.left()[i] + sound.right()[i]) / 2;
        }
        for (int order = 0; order < 2; order++) {
            SecondOrder.highPass(fromHz, 0.8).filter(mono);
            SecondOrder.lowPass(toHz, 0.8).filter(mono);
        }
        return mono;
    }

    /** The share of the energy that lies in a band. */
    static double share(Stereo sound, double fromHz, double toHz) {
        double[] power = spectrum(sound);
        double in = 0;
        double all = 0;
        for (int k = 0; k < power.length; k++) {
            double hz = (double) k * Stereo.RATE_HZ / SPECTRUM;
            all += power[k];
            in += hz >= fromHz && hz < toHz ? power[k] : 0;
        }
        return in / all;
    }

    /** The pitch at which the energy lies on both sides in balance. */
    static double centroidHz(Stereo sound) {
        double[] power = spectrum(sound);
        double weighted = 0;
        double all = 0;
        for (int k = 0; k < power.length; k++) {
            all += power[k];
            weighted += power[k] * k * Stereo.RATE_HZ / SPECTRUM;
        }
        return weighted / all;
    }

    /** Left and right as real and imaginary part: their powers add up. */
    private static double[] spectrum(Stereo sound) {
        var fft = Ffts.plain().create(SPECTRUM);
        var in = new ComplexArray(SPECTRUM);
        var out = new ComplexArray(SPECTRUM);
        var power = new double[SPECTRUM / 2];
        for (int from = -SPECTRUM / 2; from < sound.frames(); from += SPECTRUM / 2) {
            var slice = sound.slice(from, SPECTRUM);
            for (int i = 0; i < SPECTRUM; i++) {
                float window = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SPECTRUM));
                in.set(i, slice.left()[i] * window, slice.right()[i] * window);
            }
            fft.forward(in, out);
            for (int k = 1; k < SPECTRUM / 2; k++) {
                for (int bin : new int[] {k, SPECTRUM - k}) {
                    power[k] += (double) out.re(bin) * out.re(bin);
                    power[k] += (double) out.im(bin) * out.im(bin);
                }
            }
        }
        return power;
    }

    /** Levels of every 5 ms of a band, in dBFS. */
    static double[] envelope(float[] channel) {
        var levels = new double[channel.length / FRAME];
        for (int k = 0; k < levels.length; k++) {
            double sum = 0;
            for (int i = k * FRAME; i < (k + 1) * FRAME; i++) {
                sum += (double) channel[i] * channel[i];
            }
            levels[k] = 10 * Math.log10(sum / FRAME + 1e-20);
        }
        return levels;
    }

    /**
     * Seconds at which a band rises over a level, after it has been lower for some time.
     *
     * @param apart shortest time between two events
     */
    static List<Double> events(float[] channel, double overDb, double apart) {
        var events = new ArrayList<Double>();
        double[] levels = envelope(channel);
        double last = -apart;
        for (int k = 0; k < levels.length; k++) {
            double t = (double) k * FRAME / Stereo.RATE_HZ;
            if (levels[k] > overDb && t - last >= apart) {
                events.add(t);
                last = t;
            }
        }
        return events;
    }

    static List<Double> gaps(List<Double> events) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < events.size(); i++) {
            gaps.add(events.get(i) - events.get(i - 1));
        }
        return gaps;
    }

    /** The level of each second, dBFS. */
    static double[] seconds(Stereo sound) {
        var levels = new double[sound.frames() / Stereo.RATE_HZ];
        for (int k = 0; k < levels.length; k++) {
            levels[k] = db(sound.slice(k * Stereo.RATE_HZ, Stereo.RATE_HZ));
        }
        return levels;
    }
}
