package gekiban.studio.hall;

/**
 * An all-pass of Schroeder: smears a sound in time and leaves its spectrum (Schroeder 1962,
 * "Natural sounding artificial reverberation").
 */
final class AllPass {
    private final double[] line;
    private final double gain;
    private int at;

    AllPass(int delay, double gain) {
        this.line = new double[delay];
        this.gain = gain;
    }

    double next(double x) {
        double late = line[at];
        double in = x - gain * late;
        line[at] = in;
        at = at + 1 == line.length ? 0 : at + 1;
        return late + gain * in;
    }
}
