package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;

/**
 * A recursive filter of second order with its state, in double precision, whose coefficients come
 * from StrictMath: the same samples on every machine. The coefficients are those of
 * Bristow-Johnson's "Cookbook formulae for audio equalizer biquad filter coefficients". One
 * instance filters one channel.
 */
public final class SecondOrder {
    /** Q of a Butterworth filter: flat, 3 dB down at its corner. */
    public static final double BUTTERWORTH = Math.sqrt(0.5);

    // Below this a state is nothing but a cause of slow, denormal numbers.
    private static final double NOTHING = 1e-30;
    private static final int TIDY_EVERY = 64;

    private double b0;
    private double b1;
    private double b2;
    private double a1;
    private double a2;
    private double s1;
    private double s2;

    private SecondOrder(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    /** Passes what lies below {@code cornerHz}, 12 dB an octave. */
    public static SecondOrder lowPass(double cornerHz, double q) {
        double w = radians(cornerHz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        double b = 1 - cos;
        return new SecondOrder(b / 2, b, b / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Passes what lies above {@code cornerHz}, 12 dB an octave. */
    public static SecondOrder highPass(double cornerHz, double q) {
        double w = radians(cornerHz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        double b = 1 + cos;
        return new SecondOrder(b / 2, -b, b / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Passes what lies around {@code centreHz}, with gain 1 there; bandwidth = centre / q. */
    public static SecondOrder bandPass(double centreHz, double q) {
        double w = radians(centreHz);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new SecondOrder(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
    }

    private static double radians(double hz) {
        if (!(hz > 0) || hz >= Stereo.RATE_HZ / 2.0) {
            throw new IllegalArgumentException("a filter at " + hz + " Hz");
        }
        return 2 * Math.PI * hz / Stereo.RATE_HZ;
    }

    /** Takes on the coefficients of another and keeps its own state: a filter that moves. */
    public void become(SecondOrder other) {
        b0 = other.b0;
        b1 = other.b1;
        b2 = other.b2;
        a1 = other.a1;
        a2 = other.a2;
    }

    /** Filters the next sample. */
    public double next(double x) {
        double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        return y;
    }

    /** Filters a channel in place, going on from what it filtered before. */
    public SecondOrder filter(float[] channel) {
        double z1 = s1;
        double z2 = s2;
        for (int i = 0; i < channel.length; i++) {
            double x = channel[i];
            double y = b0 * x + z1;
            z1 = b1 * x - a1 * y + z2;
            z2 = b2 * x - a2 * y;
            channel[i] = (float) y;
            if (i % TIDY_EVERY == 0 && Math.abs(z1) < NOTHING && Math.abs(z2) < NOTHING) {
                z1 = 0;
                z2 = 0;
            }
        }
        s1 = z1;
        s2 = z2;
        return this;
    }
}
