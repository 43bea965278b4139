package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;
import java.util.Arrays;

/**
 * How loud a track is heard: ITU-R BS.1770-4 (K-weighting, integrated loudness with its two gates)
 * and EBU Tech 3342 (loudness range). Measured once, asked often. Immutable.
 */
public final class Loudness {
    private static final int TENTH_FRAMES = Stereo.RATE_HZ / 10;
    private static final int BLOCK_TENTHS = 4; // 400 ms, every 100 ms
    private static final int SHORT_TENTHS = 30; // 3 s
    private static final double OFFSET_DB = -0.691;
    private static final double ABSOLUTE_GATE = -70; // LUFS
    private static final double INTEGRATED_GATE = -10; // LU
    private static final double RANGE_GATE = -20; // LU
    private static final double RANGE_FROM = 0.10;
    private static final double RANGE_TO = 0.95;

    // BS.1770-4, tables 1 and 2, at 48 kHz: the head as a shelf, then the high-pass.
    private static final double B0 = 1.53512485958697;
    private static final double B1 = -2.69169618940638;
    private static final double B2 = 1.19839281085285;
    private static final double A1 = -1.69065929318241;
    private static final double A2 = 0.73248077421585;
    private static final double H1 = -1.99004745483398;
    private static final double H2 = 0.99007225036621;

    // 400 dB down; keeps the states of the filters from becoming denormal and slow in silence.
    private static final double AWAKE = 1e-20;

    // Mean square after weighting, both sides added, of every full 100 ms.
    private final double[] tenths;

    private Loudness(double[] tenths) {
        this.tenths = tenths;
    }

    /** Measures a sound. */
    public static Loudness of(Stereo sound) {
        var tenths = new double[sound.frames() / TENTH_FRAMES];
        addWeighted(sound.left(), tenths);
        addWeighted(sound.right(), tenths);
        return new Loudness(tenths);
    }

    private static void addWeighted(float[] channel, double[] tenths) {
        double s1 = 0;
        double s2 = 0;
        double h1 = 0;
        double h2 = 0;
        for (int tenth = 0; tenth < tenths.length; tenth++) {
            double sum = 0;
            int from = tenth * TENTH_FRAMES;
            for (int i = from; i < from + TENTH_FRAMES; i++) {
                double x = channel[i] + AWAKE;
                double y = B0 * x + s1;
                s1 = B1 * x - A1 * y + s2;
                s2 = B2 * x - A2 * y;
                double z = y + h1;
                h1 = -2 * y - H1 * z + h2;
                h2 = y - H2 * z;
                sum += z * z;
            }
            tenths[tenth] += sum / TENTH_FRAMES;
        }
    }

    /** Integrated loudness in LUFS; minus infinity when nothing reaches -70 LUFS. */
    public double integrated() {
        double[] blocks = means(BLOCK_TENTHS);
        double ungated = meanAbove(blocks, energy(ABSOLUTE_GATE));
        double gate = Math.max(energy(ABSOLUTE_GATE), ungated * relative(INTEGRATED_GATE));
        return lufs(meanAbove(blocks, gate));
    }

    /** Loudness range in LU; 0 when nothing reaches -70 LUFS for three seconds. */
    public double range() {
        double[] windows = means(SHORT_TENTHS);
        double ungated = meanAbove(windows, energy(ABSOLUTE_GATE));
        double gate = Math.max(energy(ABSOLUTE_GATE), ungated * relative(RANGE_GATE));
        double[] kept = Arrays.stream(windows).filter(e -> e > gate).sorted().toArray();
        if (kept.length == 0) {
            return 0;
        }
        return lufs(kept[percentile(kept.length, RANGE_TO)])
                - lufs(kept[percentile(kept.length, RANGE_FROM)]);
    }

    private static int percentile(int count, double share) {
        return (int) Math.floor((count - 1) * share + 0.5);
    }

    /** Short-term loudness of the three seconds before a second, in LUFS; NaN where none are. */
    public double shortTerm(double second) {
        int end = (int) Math.floor(second * 10 + 0.5);
        if (end < SHORT_TENTHS || end > tenths.length) {
            return Double.NaN;
        }
        double sum = 0;
        for (int tenth = end - SHORT_TENTHS; tenth < end; tenth++) {
            sum += tenths[tenth];
        }
        return lufs(sum / SHORT_TENTHS);
    }

    /** Short-term loudness at every so many seconds, the first after as many, in LUFS. */
    public double[] shortTermEvery(double seconds) {
        if (!(seconds >= SHORT_TENTHS / 10.0)) {
            throw new IllegalArgumentException("short-term loudness every " + seconds + " s");
        }
        var values = new double[(int) Math.floor(tenths.length / (10 * seconds))];
        for (int i = 0; i < values.length; i++) {
            values[i] = shortTerm((i + 1) * seconds);
        }
        return values;
    }

    // Means over so many tenths, from each tenth on.
    private double[] means(int length) {
        var means = new double[Math.max(0, tenths.length - length + 1)];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int k = i; k < i + length; k++) {
                sum += tenths[k];
            }
            means[i] = sum / length;
        }
        return means;
    }

    private static double meanAbove(double[] energies, double gate) {
        double sum = 0;
        int count = 0;
        for (double energy : energies) {
            if (energy > gate) {
                sum += energy;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double lufs(double energy) {
        return OFFSET_DB + 10 * StrictMath.log10(energy);
    }

    private static double energy(double lufs) {
        return relative(lufs - OFFSET_DB);
    }

    private static double relative(double db) {
        return StrictMath.pow(10, db / 10);
    }
}
