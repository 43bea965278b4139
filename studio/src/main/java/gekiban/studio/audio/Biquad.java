package gekiban.studio.audio;

/**
 * A recursive filter of second order with its state: low pass, high pass, band pass, shelf. The
 * coefficients are the bilinear transforms of the analogue prototypes, as in Bristow-Johnson's
 * "Cookbook formulae for audio equalizer biquad filter coefficients". One instance filters one
 * channel.
 */
public final class Biquad {
    /** Q of a Butterworth filter of second order: flat, 3 dB down at its corner. */
    public static final double BUTTERWORTH = Math.sqrt(0.5);

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double s1;
    private double s2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    /** Passes what lies below {@code cornerHz}. */
    public static Biquad lowPass(double cornerHz, double q) {
        double w = radians(cornerHz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Passes what lies above {@code cornerHz}. */
    public static Biquad highPass(double cornerHz, double q) {
        double w = radians(cornerHz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Passes what lies around {@code centreHz}, with gain 1 there; bandwidth = centre / q. */
    public static Biquad bandPass(double centreHz, double q) {
        double w = radians(centreHz);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
    }

    /** Raises what lies below {@code cornerHz} by {@code db}. */
    public static Biquad lowShelf(double cornerHz, double db) {
        return shelf(cornerHz, db, 1);
    }

    /** Raises what lies above {@code cornerHz} by {@code db}. */
    public static Biquad highShelf(double cornerHz, double db) {
        return shelf(cornerHz, db, -1);
    }

    // The high shelf is the low one mirrored at a quarter of the rate: its cosine changes sign, and
    // with it every coefficient of odd order.
    private static Biquad shelf(double cornerHz, double db, int side) {
        double a = StrictMath.pow(10, db / 40);
        double w = radians(cornerHz);
        double cos = side * StrictMath.cos(w);
        double beta = 2 * Math.sqrt(a) * StrictMath.sin(w) / (2 * BUTTERWORTH);
        return new Biquad(
                a * (a + 1 - (a - 1) * cos + beta),
                side * 2 * a * (a - 1 - (a + 1) * cos),
                a * (a + 1 - (a - 1) * cos - beta),
                a + 1 + (a - 1) * cos + beta,
                side * -2 * (a - 1 + (a + 1) * cos),
                a + 1 + (a - 1) * cos - beta);
    }

    private static double radians(double hz) {
        if (!(hz > 0) || hz >= Stereo.RATE_HZ / 2.0) {
            throw new IllegalArgumentException("a filter at " + hz + " Hz");
        }
        return 2 * Math.PI * hz / Stereo.RATE_HZ;
    }

    /** Filters the next sample. */
    public float next(float x) {
        double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        return (float) y;
    }

    /** Filters a channel in place, going on from what it filtered before. */
    public Biquad filter(float[] channel) {
        for (int i = 0; i < channel.length; i++) {
            channel[i] = next(channel[i]);
        }
        return this;
    }
}
