package gekiban.desk.waves;

/**
 * The two filters that ITU-R BS.1770-4 puts before a loudness: a shelf for the head, then a high
 * pass. Of one channel at {@value #RATE_HZ} Hz, by the coefficients of its tables 1 and 2.
 */
final class KWeighting {
    static final int RATE_HZ = 48_000;

    private static final double B0 = 1.53512485958697;
    private static final double B1 = -2.69169618940638;
    private static final double B2 = 1.19839281085285;
    private static final double A1 = -1.69065929318241;
    private static final double A2 = 0.73248077421585;
    private static final double H1 = -1.99004745483398;
    private static final double H2 = 0.99007225036621;

    /** 400 dB down; keeps the states from becoming denormal, and slow, in silence. */
    private static final double AWAKE = 1e-20;

    private double shelf1;
    private double shelf2;
    private double high1;
    private double high2;

    /** The next sample, weighted. */
    double next(float sample) {
        double x = sample + AWAKE;
        double y = B0 * x + shelf1;
        shelf1 = B1 * x - A1 * y + shelf2;
        shelf2 = B2 * x - A2 * y;
        double z = y + high1;
        high1 = -2 * y - H1 * z + high2;
        high2 = y - H2 * z;
        return z;
    }
}
