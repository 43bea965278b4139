package gekiban.studio.audio;

import java.util.SplittableRandom;

/**
 * A machine that plays a recording not quite at its speed: faster or slower, by a clock that is
 * some parts per million off, on tape that wanders. One function says which second of the recording
 * sounds after how many seconds of playing; everything else reads from it.
 *
 * <p>The value between samples comes from a Kaiser-windowed sinc (Smith and Gossett 1984, "A
 * flexible sampling-rate conversion method") whose band narrows when the recording is played
 * faster, so that nothing folds. Immutable.
 */
public final class Transport {
    // Periods of about 14, 4 and 2 seconds: a warped reel, a capstan, a worn belt.
    private static final double[] WANDER_HZ = {0.07, 0.23, 0.6};
    private static final int HALF_TAPS = 24;
    private static final int PHASES = 1024;
    private static final double KAISER_BETA = 9; // side lobes 90 dB down

    private final double speed;
    private final double wow;
    private final double[] phases;
    private final float[] table;

    /**
     * @param speed recording seconds per second of playing, 0.5 to 2
     * @param ppm error of the clock on top, in parts per million
     * @param wow greatest error of speed by wandering; 0.002 is 0.2 %
     * @param seed of the wandering
     */
    public Transport(double speed, double ppm, double wow, long seed) {
        if (!(speed >= 0.5 && speed <= 2)) {
            throw new IllegalArgumentException("a speed of " + speed);
        }
        if (!(wow >= 0 && wow < 0.1)) {
            throw new IllegalArgumentException("wow of " + wow);
        }
        this.speed = speed * (1 + ppm * 1e-6);
        this.wow = wow;
        var random = new SplittableRandom(seed);
        this.phases = random.doubles(WANDER_HZ.length, 0, 2 * Math.PI).toArray();
        this.table = sincTable(Math.min(1, 1 / this.speed));
    }

    /** Recording seconds per second of playing, without the wandering. */
    public double speed() {
        return speed;
    }

    /** The second of the recording that sounds after {@code played} seconds from its beginning. */
    public double recordingSeconds(double played) {
        double drift = 0;
        for (int k = 0; k < WANDER_HZ.length; k++) {
            // the derivative of each is at most wow / 3
            double w = 2 * Math.PI * WANDER_HZ[k];
            drift += wow / WANDER_HZ.length / w * Math.sin(w * played + phases[k]);
        }
        return speed * (played + drift);
    }

    /** Seconds of playing until the recording's second {@code recording} sounds. */
    public double playedSeconds(double recording) {
        double played = recording / speed;
        for (int i = 0; i < 30; i++) { // shrinks the error by the factor wow each time
            played += (recording - recordingSeconds(played)) / speed;
        }
        return played;
    }

    /**
     * Plays a part.
     *
     * @param recording from its beginning
     * @param playedFrom seconds of playing at which the part begins
     * @param frames of the part; silent where the recording has none
     */
    public Stereo play(Stereo recording, double playedFrom, int frames) {
        double first = recordingSeconds(playedFrom) * Stereo.RATE_HZ;
        if (speed == 1 && wow == 0) {
            return recording.slice(Math.toIntExact(Math.round(first)), frames);
        }
        var part = Stereo.silence(frames);
        for (int i = 0; i < frames; i++) {
            double at = recordingSeconds(playedFrom + (double) i / Stereo.RATE_HZ) * Stereo.RATE_HZ;
            int whole = (int) Math.floor(at);
            double fine = (at - whole) * PHASES;
            int row = (int) fine;
            float between = (float) (fine - row);
            int base = row * 2 * HALF_TAPS;
            int from = whole - HALF_TAPS + 1;
            float l = 0;
            float r = 0;
            for (int tap = Math.max(0, -from);
                    tap < Math.min(2 * HALF_TAPS, recording.frames() - from);
                    tap++) {
                float near = table[base + tap];
                float weight = near + between * (table[base + 2 * HALF_TAPS + tap] - near);
                l += recording.left()[from + tap] * weight;
                r += recording.right()[from + tap] * weight;
            }
            part.left()[i] = l;
            part.right()[i] = r;
        }
        return part;
    }

    private static float[] sincTable(double band) {
        double cut = 0.9 * band; // 6 dB down there, nothing left a tenth above
        var table = new float[(PHASES + 1) * 2 * HALF_TAPS];
        for (int phase = 0; phase <= PHASES; phase++) {
            for (int tap = 0; tap < 2 * HALF_TAPS; tap++) {
                double x = tap - (HALF_TAPS - 1) - (double) phase / PHASES;
                double u = x / HALF_TAPS;
                double window =
                        Math.abs(u) >= 1
                                ? 0
                                : bessel(KAISER_BETA * Math.sqrt(1 - u * u)) / bessel(KAISER_BETA);
                double y = Math.PI * cut * x;
                double sinc = y == 0 ? cut : cut * Math.sin(y) / y;
                table[phase * 2 * HALF_TAPS + tap] = (float) (sinc * window);
            }
        }
        return table;
    }

    // Modified Bessel function of the first kind, order 0, by its power series.
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
