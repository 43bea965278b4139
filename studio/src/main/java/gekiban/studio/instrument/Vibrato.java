package gekiban.studio.instrument;

import java.util.SplittableRandom;

/** A pitch that swings, sets in late and is never quite even. Asked once a step of the grid. */
final class Vibrato {
    private final double hz;
    private final double onset;
    private final double grow;
    private final Slow rate;
    private final Slow depth;
    private double turns;
    private int step;

    /**
     * @param hz swings a second
     * @param onset second at which it begins
     * @param grow seconds until it is full
     */
    Vibrato(double hz, double onset, double grow, SplittableRandom random) {
        this.hz = hz;
        this.onset = onset;
        this.grow = grow;
        rate = new Slow(0.6, 0.05, random);
        depth = new Slow(0.8, 0.15, random);
    }

    /** Its swing at the next step: about -1 to 1 when it is full. */
    double next() {
        double set = (step * Grid.SECONDS - onset) / grow;
        step++;
        double pace = 1 + rate.next();
        double wide = 1 + depth.next();
        if (set <= 0) {
            return 0;
        }
        turns += hz * Math.max(0.2, pace) * Grid.SECONDS;
        double grown = Math.min(1, set);
        return grown * Math.sqrt(grown) * wide * Sines.of(turns);
    }
}
