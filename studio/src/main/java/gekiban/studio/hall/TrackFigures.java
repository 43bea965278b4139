package gekiban.studio.hall;

import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Ffts;
import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What can be said about a finished track without listening to it.
 *
 * @param lufs integrated loudness
 * @param range loudness range, LU
 * @param truePeak in dBTP
 * @param correlation of left and right: 1 is mono, 0 is wide, below 0 fades in mono
 * @param trebleDb energy above 6 kHz against all of it
 * @param dcDb the larger mean of both sides, in dB against full scale
 * @param clicks seconds at which the curve jumps
 * @param shortTerm short-term loudness every 5 s, LUFS
 */
public record TrackFigures(
        double lufs,
        double range,
        double truePeak,
        double correlation,
        double trebleDb,
        double dcDb,
        List<Double> clicks,
        List<Double> shortTerm) {
    private static final double SHORT_TERM_EVERY_SECONDS = 5;
    private static final double TREBLE_HZ = 6000;
    private static final int SPECTRUM = 4096;
    // A jump: a third difference this many times the RMS of those within 10 ms around it.
    private static final double CLICK_RATIO = 14;
    private static final int CLICK_FRAMES = Stereo.RATE_HZ / 100;
    private static final double CLICK_FLOOR = 1e-4; // -80 dB: what rounds near silence is none
    private static final double SILENCE = 1e-9;

    public TrackFigures {
        clicks = List.copyOf(clicks);
        shortTerm = List.copyOf(shortTerm);
    }

    /** Measures a track. */
    public static TrackFigures of(Stereo track) {
        var loudness = Loudness.of(track);
        var clicks = new ArrayList<Double>();
        addClicks(track.left(), clicks);
        addClicks(track.right(), clicks);
        return new TrackFigures(
                loudness.integrated(),
                loudness.range(),
                TruePeak.of(track),
                correlation(track),
                trebleDb(track),
                Math.max(dcDb(track.left()), dcDb(track.right())),
                clicks.stream().sorted().distinct().toList(),
                Arrays.stream(loudness.shortTermEvery(SHORT_TERM_EVERY_SECONDS)).boxed().toList());
    }

    /** All of it in one line. */
    public String text() {
        String course =
                shortTerm.stream()
                        .map(lufs -> String.format(Locale.ROOT, "%.0f", lufs))
                        .collect(Collectors.joining(" "));
        String jumps =
                clicks.stream()
                        .limit(5)
                        .map(second -> String.format(Locale.ROOT, " %.2f", second))
                        .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%.1f LUFS, LRA %.1f, %.1f dBTP, L-R %.2f, over 6 kHz %.1f dB, DC %.0f dB,"
                        + " clicks %d%s, every 5 s: %s",
                lufs,
                range,
                truePeak,
                correlation,
                trebleDb,
                dcDb,
                clicks.size(),
                jumps.isEmpty() ? "" : " (at" + jumps + ")",
                course);
    }

    private static double correlation(Stereo track) {
        double both = 0;
        double left = 0;
        double right = 0;
        for (int i = 0; i < track.frames(); i++) {
            double l = track.left()[i];
            double r = track.right()[i];
            both += l * r;
            left += l * l;
            right += r * r;
        }
        return left == 0 || right == 0 ? 0 : both / Math.sqrt(left * right);
    }

    private static double dcDb(float[] channel) {
        double sum = 0;
        for (float x : channel) {
            sum += x;
        }
        return 20
                * StrictMath.log10(Math.max(SILENCE, Math.abs(sum) / Math.max(1, channel.length)));
    }

    /** Both sides at once, as real and imaginary part: their energies add up in the spectrum. */
    private static double trebleDb(Stereo track) {
        var fft = Ffts.plain().create(SPECTRUM);
        var in = new ComplexArray(SPECTRUM);
        var out = new ComplexArray(SPECTRUM);
        var pairs = new float[2 * SPECTRUM];
        var window = new float[SPECTRUM];
        for (int i = 0; i < SPECTRUM; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / SPECTRUM));
        }
        double all = 0;
        double treble = 0;
        int edge = (int) Math.ceil(TREBLE_HZ * SPECTRUM / Stereo.RATE_HZ);
        for (int from = -SPECTRUM / 2; from < track.frames(); from += SPECTRUM / 2) {
            for (int i = 0; i < SPECTRUM; i++) {
                boolean inside = from + i >= 0 && from + i < track.frames();
                pairs[2 * i] = inside ? track.left()[from + i] * window[i] : 0;
                pairs[2 * i + 1] = inside ? track.right()[from + i] * window[i] : 0;
            }
            in.put(pairs, 0, SPECTRUM);
            fft.forward(in, out);
            out.get(0, pairs, SPECTRUM);
            for (int k = 0; k < SPECTRUM; k++) {
                double power =
                        (double) pairs[2 * k] * pairs[2 * k]
                                + (double) pairs[2 * k + 1] * pairs[2 * k + 1];
                all += power;
                if (Math.min(k, SPECTRUM - k) >= edge) {
                    treble += power;
                }
            }
        }
        return all == 0 ? -180 : 10 * StrictMath.log10(Math.max(1e-18, treble / all));
    }

    private static void addClicks(float[] x, List<Double> seconds) {
        int half = CLICK_FRAMES / 2;
        var squares = new double[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            double jump = jump(x, i);
            squares[i + 1] = squares[i] + jump * jump;
        }
        int quietUntil = 0;
        for (int i = 0; i < x.length; i++) {
            double jump = Math.abs(jump(x, i));
            if (jump < CLICK_FLOOR || i < quietUntil) {
                continue;
            }
            int from = Math.max(0, i - half);
            int to = Math.min(x.length, i + half);
            double rms = Math.sqrt((squares[to] - squares[from]) / CLICK_FRAMES);
            if (jump > CLICK_RATIO * rms) {
                // hundredths, so that one click on both sides counts once
                seconds.add(Math.floor(100.0 * i / Stereo.RATE_HZ + 0.5) / 100);
                quietUntil = i + CLICK_FRAMES;
            }
        }
    }

    private static double jump(float[] x, int i) {
        return i < 3 ? 0 : (double) x[i] - 3.0 * x[i - 1] + 3.0 * x[i - 2] - x[i - 3];
    }
}
