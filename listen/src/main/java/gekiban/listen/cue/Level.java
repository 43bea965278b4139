package gekiban.listen.cue;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import gekiban.listen.signature.Signature;
import gekiban.listen.signature.Signature.Plane;
import gekiban.sound.dsp.Whitening;
import java.util.Arrays;

/**
 * How loud a piece of music stands against everything else.
 *
 * <p>Everything else only adds power. So within some seconds the frames in which an episode's band
 * has the least power for what the recording holds there show the music's gain (Martin 2001, "Noise
 * power spectral density estimation based on optimal smoothing and minimum statistics", turned
 * around). Under noise without pauses that is too much; there, how well the phases of episode and
 * recording agree says how much at most is music: if it has {@code x} times the power of the rest,
 * the cosine of their difference has the mean {@code sqrt(pi x) / 2 exp(-x / 2) (I0(x / 2) + I1(x /
 * 2))} (a phasor in Gaussian noise; Rice 1944, "Mathematical analysis of random noise").
 */
public final class Level {
    private static final int WINDOW = 4 * Signature.RATE_HZ / Tracer.STEP; // steps
    private static final double QUIETEST = 0.15; // share of the frames that show the gain
    // above this ratio phases say little: weak bands blur them
    private static final double PHASES_KNOW = 0.3;
    private static final double LEAST = 1e-4; // -40 dB
    private static final double MOST = 1e4;

    private Level() {}

    /**
     * Measures a run.
     *
     * @param recording that sounds
     * @param episode whose power counts
     * @param speed of the scene's clock against the episode's
     * @param fromSample of the episode at which the scene begins
     * @return power of the music over all else between 117 Hz and 1.8 kHz, both channels together,
     *     in decibels
     */
    public static double of(
            Run run,
            Tracer tracer,
            Signature recording,
            Signature episode,
            double speed,
            int fromSample) {
        var trace = run.trace();
        double music = 0;
        double all = 0;
        for (int step = run.fromStep(); step < run.toStep(); step += WINDOW) {
            int end = Math.min(run.toStep(), step + WINDOW);
            double[] agreement = tracer.agreement(trace.recording(), trace.lag(), step, end);
            int first = frame(fromSample + step * Tracer.STEP / speed);
            int frames = Math.max(1, frame(fromSample + end * Tracer.STEP / speed) - first);
            double sample = (double) step * Tracer.STEP;
            int recordingFirst = frame(sample - trace.lag().lagAt(sample));
            for (var plane : Plane.values()) {
                double ratio = ratio(agreement[plane.ordinal()]);
                double power = 0;
                double byGain = 0;
                double share =
                        ratio > 1 ? 0.5 : QUIETEST; // where little else sounds, the middle is right
                for (int band = 0; band < Signature.BANDS; band++) {
                    double[] heard = powers(episode, plane, band, first, frames, 1);
                    double[] played = powers(recording, plane, band, recordingFirst, frames, speed);
                    power += sum(heard);
                    byGain += Math.min(sum(heard), gain(heard, played, share) * sum(played));
                }
                double byPhase = power * ratio / (1 + ratio);
                music += ratio < PHASES_KNOW ? Math.min(byGain, byPhase) : byGain;
                all += power;
            }
        }
        double rest = Math.max(all - music, all * LEAST);
        return 10 * Math.log10(Math.clamp(music / Math.max(rest, 1e-30), LEAST, MOST));
    }

    private static int frame(double sample) {
        return (int) Math.round(sample / Whitening.HOP);
    }

    private static double[] powers(
            Signature signature, Plane plane, int band, int first, int frames, double speed) {
        var out = new double[frames];
        for (int i = 0; i < frames; i++) {
            int frame = first + (int) Math.round(i * speed);
            out[i] =
                    frame < 0 || frame >= signature.frames()
                            ? 0
                            : signature.power(plane, frame, band);
        }
        return out;
    }

    /** Power of what is heard over what is played, in the quietest of the frames. */
    private static double gain(double[] heard, double[] played, double share) {
        var ratios = new double[heard.length];
        int count = 0;
        double loudest = Arrays.stream(played).max().orElse(0);
        for (int i = 0; i < heard.length; i++) {
            if (played[i] > loudest * 0.03) { // in its pauses the recording shows nothing
                ratios[count++] = heard[i] / played[i];
            }
        }
        Arrays.sort(ratios, 0, count);
        return count == 0 ? 0 : ratios[(int) (count * share)];
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * The ratio of powers at which phases agree this well, by bisection: the mean grows with it.
     */
    static double ratio(double agreement) {
        double low = Math.log(LEAST);
        double high = Math.log(MOST);
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            if (agreement(Math.exp(middle)) < agreement) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    /**
     * Mean cosine of the phase difference when the music has {@code x} times the power of the rest.
     */
    static double agreement(double x) {
        double h = x / 2;
        return Math.sqrt(Math.PI * x) / 2 * (scaledBessel(0, h) + scaledBessel(1, h));
    }

    /**
     * {@code exp(-x) I_order(x)}, by its integral, which is smooth enough for the midpoint rule.
     */
    private static double scaledBessel(int order, double x) {
        int points = 64 + (int) (8 * Math.sqrt(x));
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double angle = Math.PI * (i + 0.5) / points;
            sum += Math.exp(x * (Math.cos(angle) - 1)) * Math.cos(order * angle);
        }
        return sum / points;
    }
}
