package gekiban.studio.voice;

import gekiban.studio.audio.Stereo;

/**
 * A band pass of two poles with zeros at both ends and gain 1 at its centre; it may be tuned anew
 * while it rings.
 */
final class Resonator {
    private double gain;
    private double b1;
    private double b2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    Resonator() {}

    Resonator(double hz, double widthHz) {
        tune(hz, widthHz);
    }

    void tune(double hz, double widthHz) {
        double radius = StrictMath.exp(-Math.PI * widthHz / Stereo.RATE_HZ);
        b1 = 2 * radius * StrictMath.cos(2 * Math.PI * hz / Stereo.RATE_HZ);
        b2 = -radius * radius;
        gain = (1 + b2) / 2;
    }

    double next(double x) {
        double y = gain * (x - x2) + b1 * y1 + b2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }

    /**
     * Root mean square of even noise in -1 to 1 after a band of this width: its power is a third.
     */
    static double noiseLevel(double widthHz) {
        return Math.sqrt(Math.PI / 2 * widthHz / (Stereo.RATE_HZ / 2.0) / 3);
    }
}
